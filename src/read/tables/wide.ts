import type { Line } from '#read/lines.ts';
import { columnsOf } from '#read/width.ts';
import { rawCell, type RawCell } from './raw.ts';
import { isNumber, isRowLabel } from './words.ts';

/** A cell with the columns of the page from which to which it reaches; `parts` are its words that a space parts. */
export type Wide = RawCell & Readonly<{ left: number; right: number; parts?: readonly Wide[] }>;

/** How many columns of the page words take. */
export type Measure = (words: string) => number;

/** How programs count columns: a Chinese character as two, or each character as one. */
export const measures: readonly Measure[] = [columnsOf, ({ length }) => length];

/** Whether there is a gap in a line that may part two cells. */
export const hasGap = ({ text }: Line) => /\S(?: {2}|\u3000)/.test(text);

/** The words of a line that two spaces part, or one between two numbers; the single characters of a spread word (合    计) stay together. */
export function wideCells(text: string, { start, text: words }: Line, measure: Measure): Wide[] {
	const cells: Wide[] = [];
	let [at, left] = [0, 0];
	for (const { 0: word, index } of words.matchAll(/[^\s\u3000]+(?: [^\s\u3000]+)*/g)) {
		left += measure(words.slice(at, index));
		const right = left + measure(word);
		const above = cells.at(-1);
		const isSpread = above && isSingle(word) && isSingle(above.words) && left - above.right <= 8;
		if (isSpread) {
			cells.pop();
			cells.push({ ...rawCell(text, above.start, start + index + 1), left: above.left, right });
		} else {
			const parts = Array.from(word.matchAll(/[^ ]+/g), ({ 0: part, index: inner }) => {
				const from = left + measure(word.slice(0, inner));
				const cell = rawCell(text, start + index + inner, start + index + inner + part.length);
				return { ...cell, left: from, right: from + measure(part) };
			});
			if (areFigures(parts)) cells.push(...parts);
			else {
				const cell = rawCell(text, start + index, start + index + word.length);
				cells.push({ ...cell, left, right, parts });
			}
		}
		[at, left] = [index + word.length, right];
	}
	return cells;
}

/** A character of a word, and no figure or dash. */
const isSingle = (word: string) => /^\p{L}$/u.test(word);

/** Figures that narrow columns leave one space between: 10 95.00% 9.50. */
const areFigures = (parts: readonly RawCell[]) =>
	parts.every(({ words }) => isNumber(words) || /^[—–/-]{1,2}$/.test(words));

/** Whether two stand below each other at least in part. */
export const isBelow = (one: Lane, other: Lane) => one.left < other.right && other.left < one.right;

/** From where to where a column of a table reaches. */
export type Lane = Readonly<{ left: number; right: number }>;

/** Whether a line of one cell goes on with the words at the end of the row above it. */
export function isRest([cell, other]: readonly Wide[], above: readonly Wide[]): boolean {
	const [before, last] = above.slice(-2);
	if (!cell || other || !before || !last || cell.left < before.right) return false;
	return isBelow(cell, last) && !isNumber(last.words) && !isRowLabel(cell.words);
}

/** A cell with what goes on with it in the line below. */
export const restOf = (cell: Wide, rest: Wide): Wide => ({
	...cell,
	end: rest.end,
	right: Math.max(cell.right, rest.right)
});
