import { expect, test } from 'vitest';
import { amountOf, fits, matches, sum, sums, type Amount } from '#audit/tolerance.ts';
import type { Fact } from '#model/report.ts';
import { said, subject } from '../report.ts';

const fact = (...of: Parameters<typeof said>) =>
	subject({ facts: [said(...of)] }).report.facts[0] as Fact;
const wan = (written: string): Amount => amountOf(fact('spent', `${written}万元`));
const rate = (written: string) => fact('execution_rate_reported', written);

test('a stated amount is known to half of its last digit', () => {
	expect(wan('43.2')).toMatchObject({ fen: 43_200_000, slack: 50_000 });
});

test('the half-ulps of a sum add up', () => {
	expect(sum([wan('43.2'), wan('1.25'), wan('7')])).toMatchObject({
		fen: 51_450_000,
		slack: 50_000 + 5_000 + 500_000
	});
});

test('a part of 0 among decimals says that nothing is there', () => {
	expect(sum([wan('16.18'), wan('0')]).slack).toBe(5_000 + 5_000);
	expect(sum([wan('16'), wan('0')]).slack).toBe(500_000 + 500_000);
});

test('amounts match up to the sum of their half-ulps, and no further', () => {
	expect(matches(wan('10.00'), sum([wan('4.01'), wan('5.98')]))).toBe(true);
	expect(matches(wan('10.00'), sum([wan('4.01'), wan('5.97')]))).toBe(false);
});

test('every choice of readings is a sum; a part without reading leaves none', () => {
	const of = (...parts: Amount[][]) => sums(parts).map(({ fen }) => fen / 1e6);
	expect(of([wan('1'), wan('2')], [wan('10')])).toEqual([11, 12]);
	expect(of([wan('1')], [])).toEqual([]);
});

test('a rate may be off by half of its last digit and a hundredth of a point', () => {
	// 1 ÷ 3 = 33.333…
	expect(fits(rate('33.3%'), wan('1'), wan('3'))).toBe(true);
	expect(fits(rate('33.32%'), wan('1'), wan('3'))).toBe(true);
	expect(fits(rate('33.35%'), wan('1'), wan('3'))).toBe(false);
	expect(fits(rate('33.31%'), wan('1'), wan('3'))).toBe(false);
	expect(fits(rate('33%'), wan('1'), wan('3'))).toBe(true);
	expect(fits(rate('34%'), wan('1'), wan('3'))).toBe(false);
});

test('decimals of the amounts leave the rate open, whole numbers do not', () => {
	expect(fits(rate('84.00%'), wan('0.50'), wan('0.60'))).toBe(true);
	expect(fits(rate('85.00%'), wan('0.50'), wan('0.60'))).toBe(false);
	expect(fits(rate('84.00%'), wan('5'), wan('6'))).toBe(false);
});

test('nothing is a rate of a base that is not above zero', () => {
	expect(fits(rate('100%'), wan('0'), wan('0'))).toBe(false);
	expect(fits(rate('100%'), wan('-5'), wan('-5'))).toBe(false);
});
