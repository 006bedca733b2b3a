import { expect, test } from 'vitest';
import rule from '#audit/rules/table-against-text.ts';
import { cell, offences, said } from '../../report.ts';

const found = (...facts: ReturnType<typeof said>[]) => offences(rule, { facts });

test('a table and a narrative that differ are a finding with both figures', () => {
	const [offence, ...others] = found(
		cell('personnel_spent', '42.26', '万元'),
		said('personnel_spent', '43.4万元')
	);
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('high');
	expect(offence?.quotes).toEqual(['42.26', '43.4万元']);
	expect(offence?.parameters).toEqual({
		measure: 'personnel_spent',
		scope: 'unit',
		table: 42_260_000,
		narrative: 43_400_000,
		difference: -1_140_000,
		percent: 2.63
	});
	expect(offence?.message['zh-CN']).toBe(
		'人员经费表格为42.26万元，文字为43.4万元，相差11400元（2.63%）。'
	);
});

test('each measure is a finding of its own', () => {
	expect(
		found(
			cell('personnel_spent', '42.26', '万元'),
			cell('public_spent', '23.74', '万元'),
			said('personnel_spent', '43.4万元'),
			said('public_spent', '22.6万元')
		)
	).toHaveLength(2);
});

test('within both half-ulps they are the same', () => {
	expect(found(cell('spent', '42.26', '万元'), said('spent', '42.3万元'))).toEqual([]);
	expect(found(cell('spent', '42.24', '万元'), said('spent', '42.3万元'))).toHaveLength(1);
	expect(found(cell('spent', '422600', '元'), said('spent', '42.26万元'))).toEqual([]);
});

test('one agreeing number in the narrative is enough', () => {
	const table = cell('spent', '96', '万元');
	expect(found(table, said('spent', '96万元'), said('spent', '69万元'))).toEqual([]);
	expect(found(table, said('spent', '90万元'), said('spent', '69万元'))).toMatchObject([
		{ quotes: ['96', '90万元', '69万元'] }
	]);
});

test('a rate is compared on its own base', () => {
	const rate = { base: 'initial' } as const;
	const table = cell('execution_rate_reported', '80.00', '%');
	expect(found(table, said('execution_rate_reported', '95.00%', rate))).toEqual([]);
	expect(found(table, said('execution_rate_reported', '95.00%'))).toMatchObject([
		{ parameters: { points: -15 } }
	]);
});

test('silent where only one of them speaks, on other scopes, on approximate numbers and supplements', () => {
	const table = cell('spent', '96', '万元');
	expect(found(table)).toEqual([]);
	expect(found(said('spent', '90万元'))).toEqual([]);
	expect(found(table, said('spent', '20万元', { scope: '甲项目' }))).toEqual([]);
	expect(found(table, said('spent', '90万元', { approximate: true }))).toEqual([]);
	expect(found(cell('supplementary', '9', '万元'), said('supplementary', '3万元'))).toEqual([]);
});

test('a 0 in a table may not have been filled in, and is left to others', () => {
	const text = said('project_spent', '30.00万元');
	expect(offences(rule, { facts: [cell('project_spent', '0.00', '万元'), text] })).toEqual([]);
	expect(offences(rule, { facts: [cell('project_spent', '0.50', '万元'), text] })).toHaveLength(1);
});
