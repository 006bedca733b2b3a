import { expect, test } from 'vitest';
import type { FactDetail } from '#model/detail.ts';
import { accounts, rates } from '#ui/ledger.ts';

const fact = (measure: FactDetail['measure'], rest: Partial<FactDetail>): FactDetail => ({
	ordinal: 1,
	measure,
	scope: 'unit',
	fen: null,
	value: null,
	unit: '万元',
	as_written: '96.00',
	approximate: false,
	base: null,
	section: null,
	start: 0,
	end: 1,
	place: 'narrative',
	confidence: 'phrase',
	restated: [],
	corrected: false,
	...rest
});

const yuan = (amount: number) => ({ fen: amount * 100, unit: '元', as_written: `${amount}` });

test('what is stated twice differently is one line with both statements, the one of the table used', () => {
	const [account] = accounts(
		[
			fact('basic_spent', { ordinal: 1, ...yuan(434000) }),
			fact('basic_spent', { ordinal: 2, ...yuan(422600), place: 'table' })
		],
		'unit'
	);
	expect(account?.lines).toMatchObject([
		{
			measure: 'basic_spent',
			state: 'conflicting',
			statements: [
				{ ordinal: 1, used: false },
				{ ordinal: 2, used: true }
			]
		}
	]);
});

test('the subject of the report comes before the unit and other projects', () => {
	const facts = ['甲项目', '乙项目', 'unit'].map((scope) =>
		fact('project_budget', { scope, ...yuan(1) })
	);
	expect(accounts(facts, '乙项目').map(({ scope }) => scope)).toEqual(['乙项目', 'unit', '甲项目']);
});

test('a reported rate stands beside the recomputed one of the base that it names', () => {
	const facts = [
		fact('spent', yuan(295342)),
		fact('adjusted_budget', yuan(637900)),
		fact('disbursed', yuan(422787)),
		fact('execution_rate_reported', { value: 69.86, unit: '%', base: 'adjusted' })
	];
	const [ofBudget, ofDisbursed] = rates(facts, 'unit');
	expect(ofBudget?.recomputed).toBeCloseTo(0.463, 4);
	expect(ofBudget?.difference).toBeCloseTo(23.56, 2);
	expect(ofDisbursed?.recomputed).toBeCloseTo(0.69856, 5);
	expect(ofDisbursed?.reported).toEqual([]);
});

test('a rate that only differs by its rounding differs by nothing', () => {
	const facts = [
		fact('spent', yuan(986900)),
		fact('adjusted_budget', yuan(1100000)),
		fact('execution_rate_reported', { value: 89.72, unit: '%', base: 'budget' })
	];
	expect(rates(facts, 'unit')[0]?.difference).toBe(0);
});

test('a missing amount gives no rate, and no rate is no line', () => {
	expect(rates([fact('spent', yuan(1))], 'unit')).toEqual([]);
});
