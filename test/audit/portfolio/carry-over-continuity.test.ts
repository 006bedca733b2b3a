import { expect, test } from 'vitest';
import rule from '#audit/portfolio/carry-over-continuity.ts';
import { amount, filed, found, type Given } from './filed.ts';

const unit = '宁县教育局';
const years = (left: Partial<Given>, carried: Partial<Given>) =>
	found(rule, [filed({ unit, year: 2021, ...left }), filed({ unit, year: 2022, ...carried })]);

test('more carried over than last year left is a finding on the later report', () => {
	const [offence, ...others] = years(
		{ surplus_total: [amount('10.00')] },
		{ carried_over: [amount('12.50', 30)] }
	);
	expect(others).toEqual([]);
	expect(offence).toMatchObject({
		report_id: '宁县教育局-2022',
		rule: 'R42',
		severity: 'medium',
		evidence: [{ start: 30, end: 35 }],
		parameters: {
			reported: 12_500_000,
			recomputed: 10_000_000,
			difference: 2_500_000,
			other: '宁县教育局-2021'
		}
	});
	expect(offence?.message['zh-CN']).toBe(
		'上年结转12.50万元，而2021年度报告的结转结余为10.00万元，多25000元。'
	);
});

test('within the half-ulps it goes on, and any reading will do', () => {
	const left = { surplus_total: [amount('10.00')] };
	expect(years(left, { carried_over: [amount('10.01')] })).toEqual([]);
	expect(years(left, { carried_over: [amount('10.02')] })).toHaveLength(1);
	expect(years(left, { carried_over: [amount('12.00'), amount('10.00')] })).toEqual([]);
});

test('less may have been taken back, and is a hint', () => {
	expect(
		years({ surplus_total: [amount('10.00')] }, { carried_over: [amount('8.00')] })
	).toMatchObject([{ severity: 'info' }]);
});

test('the surplus of the year stands in for the accumulated one', () => {
	const carried = { carried_over: [amount('12.00')] };
	expect(years({ surplus_year: [amount('10.00')] }, carried)).toHaveLength(1);
	expect(
		years({ surplus_year: [amount('10.00')], surplus_total: [amount('12.00')] }, carried)
	).toEqual([]);
});

test('silent without either figure, over a gap, and where a year has two reports', () => {
	const left = { surplus_total: [amount('10.00')] };
	const carried = { carried_over: [amount('12.00')] };
	expect(years({}, carried)).toEqual([]);
	expect(years(left, {})).toEqual([]);
	expect(years(left, { ...carried, year: 2023 })).toEqual([]);
	expect(years(left, { ...carried, kind: 'monitoring' })).toEqual([]);
	const twice = filed({ unit, year: 2022, report_id: 'z', ...carried });
	expect(
		found(rule, [
			filed({ unit, year: 2021, ...left }),
			filed({ unit, year: 2022, ...carried }),
			twice
		])
	).toEqual([]);
});
