import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Folded } from '#model/folded.ts';

test('full-width forms and white space are gone, and the way back is kept', () => {
	const text = '执行率 １００． 00 ％。';
	const folded = new Folded(text);
	expect(folded.text).toBe('执行率100.00%。');
	const { start, end } = folded.span(3, 10);
	expect(text.slice(start, end)).toBe('１００． 00 ％');
});

test('one character that folds to several leads back to itself', () => {
	const text = '㈠概况';
	const folded = new Folded(text);
	expect(folded.text).toBe('(一)概况');
	expect(folded.span(0, 3)).toEqual({ start: 0, end: 1 });
	expect(folded.at(1)).toBe(3);
});

test('every stretch of any text leads back into that text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
			const folded = new Folded(text);
			const [from, to] = [a, b].map((n) => n % (folded.text.length + 1)).toSorted((x, y) => x - y);
			const { start, end } = folded.span(from ?? 0, to ?? 0);
			expect(start).toBeGreaterThanOrEqual(0);
			expect(end).toBeGreaterThanOrEqual(start);
			expect(end).toBeLessThanOrEqual(text.length);
		})
	);
});
