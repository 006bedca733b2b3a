import fc from 'fast-check';
import { expect, test } from 'vitest';
import { halfUlp, toFen } from '#model/money.ts';

test('decimals become fen exactly, also where binary fractions would not', () => {
	expect(toFen('0.29', '元')).toBe(29);
	expect(toFen('43.21', '万元')).toBe(43_210_000);
	expect(toFen('1.005', '万元')).toBe(1_005_000);
	expect(toFen('-16.18', '万元')).toBe(-16_180_000);
	expect(toFen('0', '亿元')).toBe(0);
	expect(toFen('.5', '元')).toBe(50);
});

test('what is smaller than a fen is rounded, half away from zero', () => {
	expect(toFen('0.005', '元')).toBe(1);
	expect(toFen('-0.005', '元')).toBe(-1);
	expect(toFen('0.0049', '元')).toBe(0);
});

test('what is no plain decimal, or too large to be exact, is no amount', () => {
	for (const text of ['', '.', '1,234', '1.2.3', '12O', '九', '99999999999999999999'])
		expect(toFen(text, '元')).toBeUndefined();
});

test('an amount of whole fen written in 元 comes back', () => {
	fc.assert(
		fc.property(fc.integer({ min: -9e15, max: 9e15 }), (fen) => {
			const sign = fen < 0 ? '-' : '';
			const digits = String(Math.abs(fen)).padStart(3, '0');
			expect(toFen(`${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`, '元')).toBe(fen);
		})
	);
});

test('a figure is known to half of its last digit', () => {
	expect(halfUlp('43.2', '万元')).toBe(50_000);
	expect(halfUlp('43.21', '万元')).toBe(5_000);
	expect(halfUlp('96', '万元')).toBe(500_000);
	expect(halfUlp('505599.34', '元')).toBe(0.5);
});
