import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	count,
	counted,
	formatted,
	money,
	moneyCell,
	percent,
	percentLabel,
	scaleFor,
	yuan
} from '#model/format.ts';
import { locales } from '#model/text.ts';

test('money reads in the unit of its size', () => {
	expect(money(230_650_000, 'zh-CN')).toBe('230.65 万元');
	expect(money(1_234_500_000_000, 'zh-CN')).toBe('123.45 亿元');
	expect(money(68_426, 'zh-CN')).toBe('0.07 万元');
	expect(money(-2_306_500_00, 'en')).toBe('-2.31 million yuan');
	expect(money(123_456_789_000, 'en')).toBe('1.23 billion yuan');
});

test('a column or an axis keeps the unit of its largest amount', () => {
	const scale = scaleFor(2e10, 'zh-CN');
	expect(scale.unit).toBe('亿元');
	expect(money(1e8, 'zh-CN', scale)).toBe('0.01 亿元');
});

test('a cell keeps every fen', () => {
	fc.assert(
		fc.property(fc.integer({ min: -1e12, max: 1e12 }), (fen) => {
			const read = Number(moneyCell(fen, 'zh-CN').replaceAll(',', ''));
			expect(Math.round(read * 1e6)).toBe(fen);
		})
	);
	expect(yuan(50_559_934, 'zh-CN')).toBe('505,599.34 元');
});

test('a rate in a picture never becomes the full hundred that it is not', () => {
	expect(percent(0.8972, 'zh-CN')).toBe('89.72%');
	expect(percentLabel(0.8972, 'en')).toBe('89.7%');
	expect(percentLabel(0.9997, 'en')).toBe('99.97%');
	expect(percentLabel(1.0004, 'en')).toBe('100.04%');
	expect(percentLabel(1, 'en')).toBe('100.0%');
});

test('what is not stated is never a zero', () => {
	for (const locale of locales) {
		for (const unit of ['fen', 'ratio', 'points', 'count'] as const) {
			expect(formatted(null, unit, locale)).not.toMatch(/\d/);
			expect(formatted(0, unit, locale)).toMatch(/^0/);
		}
	}
});

test('things are counted with their name', () => {
	expect(counted(1, 'report')).toBe('1 report');
	expect(counted(2000, 'unit')).toBe('2,000 units');
	expect(count(95.5, 'zh-CN')).toBe('95.5');
});
