import { expect, test } from 'vitest';
import rule from '#audit/rules/idle-money.ts';
import { offences, said } from '../../report.ts';

const found = (...facts: ReturnType<typeof said>[]) => offences(rule, { facts });

test('more than half of the money disbursed unspent is a finding with both figures', () => {
	const [offence, ...others] = found(
		said('project_disbursed', '13.91万元'),
		said('project_spent', '2.7505万元')
	);
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('medium');
	expect(offence?.quotes).toEqual(['13.91万元', '2.7505万元']);
	expect(offence?.parameters).toEqual({
		measure: 'project_disbursed',
		scope: 'unit',
		disbursed: 13_910_000,
		spent: 2_750_500,
		difference: 11_159_500,
		percent: 80.23
	});
	expect(offence?.message['zh-CN']).toBe(
		'项目支出到位13.91万元，项目支出2.7505万元，111595元未用，占到位资金的80.23%。'
	);
});

test('half of it is within the limit, as far as rounding tells', () => {
	const disbursed = said('disbursed', '100万元');
	expect(found(disbursed, said('spent', '50.0万元'))).toEqual([]);
	expect(found(disbursed, said('spent', '49.8万元'))).toEqual([]);
	expect(found(disbursed, said('spent', '49.6万元'))).toHaveLength(1);
});

test('a region may set another limit', () => {
	const facts = [said('disbursed', '100.00万元'), said('spent', '45.00万元')];
	expect(offences(rule, { facts, thresholds: { idle_share: 60 } })).toEqual([]);
	expect(offences(rule, { facts })).toHaveLength(1);
});

test('of several figures the pair with the least idle decides', () => {
	expect(
		found(said('disbursed', '100.00万元'), said('spent', '20.00万元'), said('spent', '60.00万元'))
	).toEqual([]);
});

test('silent where one is missing, approximate or nothing was disbursed', () => {
	const spent = said('spent', '10.00万元');
	expect(found(spent)).toEqual([]);
	expect(found(said('disbursed', '100.00万元'))).toEqual([]);
	expect(found(said('disbursed', '0.00万元'), spent)).toEqual([]);
	expect(found(said('disbursed', '100万元', { approximate: true }), spent)).toEqual([]);
});
