import { expect, test } from 'vitest';
import { amount, numeral, percentage, type Hand } from '#cli/demo/hand.ts';

const plain: Hand = {
	unit: '万元',
	separators: false,
	fullWidth: false,
	spaced: false,
	trimmed: false,
	percentDigits: 2,
	second: '（一）',
	third: '1、'
};

test.each([
	[plain, 123_450_000, '123.45'],
	[plain, 96_000_000, '96.00'],
	[{ ...plain, trimmed: true }, 96_000_000, '96'],
	[{ ...plain, trimmed: true }, 100_000_000, '100'],
	[{ ...plain, separators: true }, 1_234_560_000_000, '1,234,560.00'],
	[{ ...plain, unit: '元' }, 50_559_934, '505599.34'],
	[{ ...plain, fullWidth: true }, 1_250_000, '１．２５']
] as const)('a hand writes an amount as the field does', (hand, fen, written) => {
	expect(amount(fen, hand)).toBe(written);
});

test('a rate has its sign, in the width of its digits', () => {
	expect(percentage(96.2, plain)).toBe('96.20%');
	expect(percentage(96.2, { ...plain, fullWidth: true })).toBe('９６．２０％');
});

test('headings are numbered by their depth', () => {
	expect([numeral(1, 10, plain), numeral(2, 2, plain), numeral(3, 3, plain)]).toEqual([
		'十、',
		'（二）',
		'3、'
	]);
});
