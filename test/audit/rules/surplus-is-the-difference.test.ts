import { expect, test } from 'vitest';
import rule from '#audit/rules/surplus-is-the-difference.ts';
import { offences, said, type Given } from '../../report.ts';

const found = (facts: Given['facts'], beside = '') =>
	offences(rule, { facts: facts ?? [], beside });
const budget = said('adjusted_budget', '120.00万元');
const spent = said('spent', '100.00万元');

test('a surplus that is not what is left is a finding with all three figures', () => {
	const [offence, ...others] = found([budget, spent, said('surplus_year', '25.00万元')]);
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('medium');
	expect(offence?.quotes).toEqual(['25.00万元', '120.00万元', '100.00万元']);
	expect(offence?.parameters).toEqual({
		measure: 'surplus_year',
		scope: 'unit',
		reported: 25_000_000,
		recomputed: 20_000_000,
		difference: 5_000_000
	});
	expect(offence?.message['zh-CN']).toBe(
		'调整预算120.00万元－支出100.00万元应余200000元，而当年结余25.00万元，相差50000元。'
	);
});

test('within the half-ulps of the three it is what is left', () => {
	expect(found([budget, spent, said('surplus_year', '20.01万元')])).toEqual([]);
	expect(found([budget, spent, said('surplus_year', '20.02万元')])).toHaveLength(1);
});

test('income will do, with the carry-over or without it', () => {
	const income = said('income_total', '120.00万元');
	const carried = said('carried_over', '15.00万元');
	for (const left of ['20.00万元', '35.00万元', '5.00万元'])
		expect(found([income, carried, spent, said('surplus_year', left)])).toEqual([]);
	expect(found([income, carried, spent, said('surplus_year', '30.00万元')])).toHaveLength(1);
});

test('the accumulated surplus may be larger, and counts only where that of the year is not stated', () => {
	expect(found([budget, spent, said('surplus_total', '30.00万元')])).toEqual([]);
	expect(found([budget, spent, said('surplus_total', '10.00万元')])).toHaveLength(1);
	expect(
		found([budget, spent, said('surplus_year', '20.00万元'), said('surplus_total', '10.00万元')])
	).toEqual([]);
});

test('money taken back explains a smaller surplus, not a larger one', () => {
	const beside = '年末财政收回指标8万元。';
	expect(found([budget, spent, said('surplus_year', '12.00万元')], beside)).toEqual([]);
	expect(found([budget, spent, said('surplus_year', '28.00万元')], beside)).toHaveLength(1);
});

test('silent without a budget or income, on overspending and on approximate figures', () => {
	const left = said('surplus_year', '50.00万元');
	expect(found([spent, left])).toEqual([]);
	expect(found([said('initial_budget', '120.00万元'), spent, left])).toEqual([]);
	expect(found([budget, said('spent', '130.00万元'), left])).toEqual([]);
	expect(found([budget, said('spent', '100万元', { approximate: true }), left])).toEqual([]);
});

test('an accumulated surplus larger than what is left passes, unless the budget holds all that was carried over', () => {
	const left = said('surplus_total', '25.00万元');
	expect(found([budget, spent, left])).toEqual([]);
	const chain = [said('initial_budget', '90.00万元'), said('carried_over', '30.00万元')];
	expect(found([...chain, budget, spent, left])).toHaveLength(1);
});

test('a deficit written as a surplus of that size is a finding', () => {
	const received = said('disbursed', '95.00万元');
	expect(found([received, spent, said('surplus_total', '5.00万元')])).toMatchObject([
		{ parameters: { recomputed: -5_000_000, difference: 10_000_000 } }
	]);
	expect(found([received, spent, said('surplus_total', '6.00万元')])).toEqual([]);
});
