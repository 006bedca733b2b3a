import { expect, test } from 'vitest';
import rule from '#audit/rules/rate-on-the-wrong-base.ts';
import type { Kind, RateBase } from '#model/report.ts';
import { offences, said } from '../../report.ts';

/** Initial 100, adjusted 125, disbursed 80, spent 50: 50 %, 40 %, 62.5 %. */
const money = [
	said('initial_budget', '100万元'),
	said('adjusted_budget', '125万元'),
	said('disbursed', '80万元'),
	said('spent', '50万元')
];

const rated = (written: string, base: RateBase = 'unnamed', kind: Kind = 'whole') =>
	offences(rule, {
		identity: { kind },
		facts: [...money, said('execution_rate_reported', written, { base })]
	});

test('a share of the money disbursed that is called a share of the budget', () => {
	const [found, ...others] = rated('62.5%', 'adjusted');
	expect(others).toEqual([]);
	expect(found?.severity).toBe('high');
	expect(found?.quotes).toEqual(['62.5%', '50万元', '80万元', '125万元']);
	expect(found?.parameters).toEqual({
		measure: 'execution_rate_reported',
		scope: 'unit',
		named: 'adjusted',
		reported: 62.5,
		recomputed: 40,
		points: 22.5,
		difference: 28_125_000,
		spent: 50_000_000,
		used: 80_000_000,
		budget: 125_000_000
	});
	expect(found?.message['zh-CN']).toBe(
		'预算执行率62.5%（称占调整预算）实为支出50万元÷到位80万元；按调整预算125万元计算应为40.00%，相差22.5个百分点，折合281250元。'
	);
});

test.each(['unnamed', 'budget', 'initial'] as const)(
	'the money disbursed is the wrong base of a rate whose base is %s',
	(base) => expect(rated('62.5%', base)).toHaveLength(1)
);

test('a rate that names the money disbursed has its base', () => {
	expect(rated('62.5%', 'disbursed')).toEqual([]);
	expect(rated('50%', 'disbursed')).toEqual([]);
});

test('the initial budget is the wrong base of a year’s execution rate', () => {
	expect(rated('50%')).toMatchObject([{ severity: 'high', parameters: { used: 100_000_000 } }]);
	expect(rated('50%', 'adjusted')).toHaveLength(1);
});

test('the initial budget is a right base where it is named, and during the year', () => {
	expect(rated('50%', 'initial')).toEqual([]);
	expect(rated('50%', 'budget')).toEqual([]);
	expect(rated('50%', 'unnamed', 'monitoring')).toEqual([]);
	expect(rated('50%', 'adjusted', 'monitoring')).toHaveLength(1);
});

test('on the adjusted budget every name of a budget is right', () => {
	for (const base of ['unnamed', 'budget', 'initial', 'adjusted'] as const) {
		expect(rated('40%', base)).toEqual([]);
	}
});

test('a right base is right though as much was disbursed', () => {
	const rate = said('execution_rate_reported', '40%', { base: 'initial' });
	const facts = [...money.filter(({ measure }) => measure !== 'disbursed'), rate];
	expect(offences(rule, { facts: [...facts, said('disbursed', '125万元')] })).toEqual([]);
});

test('total income will do for a budget', () => {
	const rate = said('execution_rate_reported', '62.5%');
	expect(offences(rule, { facts: [...money, said('income_total', '80万元'), rate] })).toEqual([]);
});

test('what fits no base at all is not a wrong base', () => {
	expect(rated('55%')).toEqual([]);
});

test('up to five points from the right rate it is less grave', () => {
	const near = (disbursed: string, rate: string) =>
		offences(rule, {
			facts: [
				said('adjusted_budget', '100.00万元'),
				said('disbursed', disbursed),
				said('spent', '90.00万元'),
				said('execution_rate_reported', rate)
			]
		});
	expect(near('95.00万元', '94.74%')).toMatchObject([{ severity: 'medium' }]);
	expect(near('94.00万元', '95.74%')).toMatchObject([{ severity: 'high' }]);
	expect(near('100.01万元', '89.99%')).toEqual([]);
});

test('the adjusted budget is added up where it is not stated; basic spending has its own', () => {
	const found = offences(rule, {
		facts: [
			said('basic_budget', '49.88万元'),
			said('basic_supplementary', '0万元'),
			said('basic_disbursed', '28.3687万元'),
			said('basic_spent', '26.7837万元'),
			said('basic_execution_rate_reported', '94.41%', { base: 'budget' })
		]
	});
	expect(found).toMatchObject([
		{ severity: 'high', parameters: { recomputed: 53.7, points: 40.71, budget: 49_880_000 } }
	]);
});

test('where only an initial budget is stated and more was disbursed, hardly a finding', () => {
	const facts = [
		said('initial_budget', '100万元'),
		said('disbursed', '120万元'),
		said('spent', '114万元'),
		said('execution_rate_reported', '95%')
	];
	expect(offences(rule, { facts })).toMatchObject([{ severity: 'low' }]);
});

test('silent without a budget, and on approximate figures', () => {
	const rate = said('execution_rate_reported', '62.5%');
	expect(offences(rule, { facts: [...money.slice(2), rate] })).toEqual([]);
	const about = said('carried_over', '20万元', { approximate: true });
	expect(offences(rule, { facts: [...money, about, rate] })).toEqual([]);
});
