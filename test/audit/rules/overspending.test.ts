import { expect, test } from 'vitest';
import rule from '#audit/rules/overspending.ts';
import { cell, offences, said } from '../../report.ts';

const found = (...facts: ReturnType<typeof said>[]) => offences(rule, { facts });

test('more spent than the adjusted budget is a finding with both figures', () => {
	const [offence, ...others] = found(
		said('adjusted_budget', '43.21万元'),
		said('spent', '505599.34元')
	);
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('high');
	expect(offence?.quotes).toEqual(['505599.34元', '43.21万元']);
	expect(offence?.parameters).toEqual({
		measure: 'spent',
		scope: 'unit',
		spent: 50_559_934,
		limit: 43_210_000,
		difference: 7_349_934,
		percent: 117.01
	});
	expect(offence?.message['zh-CN']).toBe(
		'支出505599.34元超过调整预算43.21万元，多出73499.34元，支出为其117.01%。'
	);
});

test('within both half-ulps nothing is overspent', () => {
	const budget = said('adjusted_budget', '43.21万元');
	expect(found(budget, said('spent', '43.22万元'))).toEqual([]);
	expect(found(budget, said('spent', '43.23万元'))).toHaveLength(1);
	expect(found(budget, said('spent', '43.00万元'))).toEqual([]);
});

test('the adjusted budget is added up where all three parts are stated', () => {
	const parts = [
		said('initial_budget', '56.29万元'),
		said('carried_over', '0万元'),
		said('supplementary', '7.5万元')
	];
	expect(found(...parts, said('spent', '63.8万元'))).toEqual([]);
	expect(found(...parts, said('spent', '70万元'))).toMatchObject([
		{ parameters: { limit: 63_790_000 }, quotes: ['70万元', '56.29万元', '0万元', '7.5万元'] }
	]);
});

test('a carry-over that is not stated may have paid for it', () => {
	expect(
		found(
			said('initial_budget', '56.29万元'),
			said('supplementary', '7.5万元'),
			said('spent', '70万元')
		)
	).toEqual([]);
});

test('without a budget income is the limit, and the carry-over on top', () => {
	const income = said('income_total', '80.00万元');
	expect(found(income, said('spent', '90.00万元'))).toMatchObject([
		{ parameters: { limit: 80_000_000 } }
	]);
	const carried = said('carried_over', '16.00万元');
	expect(found(income, carried, said('spent', '90.00万元'))).toEqual([]);
	expect(found(income, carried, said('spent', '97.00万元'))).toMatchObject([
		{ parameters: { limit: 96_000_000 } }
	]);
	expect(found(income, said('initial_budget', '95.00万元'), said('spent', '90.00万元'))).toEqual(
		[]
	);
});

test('income that holds the carry-over already gets it only once', () => {
	const income = [
		cell('income_total', '96.00', '万元'),
		cell('carried_over', '16.18', '万元'),
		cell('income_fiscal', '79.82', '万元'),
		...(['income_fund', 'income_nontax', 'income_other'] as const).map((kind) =>
			cell(kind, '0', '万元')
		)
	];
	expect(found(...income, cell('spent', '96.00', '万元'))).toEqual([]);
	expect(found(...income, cell('spent', '99.00', '万元'))).toHaveLength(1);
});

test('the table tells what was spent; in the narrative any number that is too large counts', () => {
	const budget = said('adjusted_budget', '100.00万元');
	const large = said('spent', '106.00万元');
	expect(found(budget, said('spent', '96.00万元'), large)).toHaveLength(1);
	expect(found(budget, cell('spent', '96.00', '万元'), large)).toEqual([]);
});

test('of several budgets the largest counts, of each scope its own', () => {
	expect(
		found(
			said('adjusted_budget', '100.00万元'),
			cell('adjusted_budget', '120.00', '万元'),
			said('spent', '110.00万元')
		)
	).toEqual([]);
	const scope = '甲项目';
	expect(
		found(
			said('adjusted_budget', '100.00万元'),
			said('adjusted_budget', '20.00万元', { scope }),
			said('spent', '30.00万元', { scope })
		)
	).toMatchObject([{ parameters: { scope, limit: 20_000_000 } }]);
});

test('silent with an initial budget only, and on approximate figures', () => {
	expect(found(said('initial_budget', '100万元'), said('spent', '120万元'))).toEqual([]);
	expect(found(said('spent', '120万元'))).toEqual([]);
	const about = { approximate: true };
	const income = said('income_total', '100万元');
	expect(found(income, said('carried_over', '30万元', about), said('spent', '120万元'))).toEqual(
		[]
	);
	expect(found(said('adjusted_budget', '100万元', about), said('spent', '120万元'))).toEqual([]);
	expect(found(said('adjusted_budget', '100万元'), said('spent', '120万元', about))).toEqual([]);
});

test('more than the initial budget and than what was received, where no change is stated', () => {
	const spent = said('spent', '120.00万元');
	const [initial, received] = [
		said('initial_budget', '100.00万元'),
		said('disbursed', '110.00万元')
	];
	expect(found(initial, received, spent)).toMatchObject([{ parameters: { limit: 110_000_000 } }]);
	expect(found(initial, spent)).toEqual([]);
	expect(found(initial, received, said('supplementary', '5.00万元'), spent)).toEqual([]);
	const beside = '使用上年结转资金。';
	expect(offences(rule, { facts: [initial, received, spent], beside })).toEqual([]);
});
