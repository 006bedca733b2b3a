import type { LooseCell } from '#read/compose.ts';
import { joined, linesOf, need, wordsOf, type PrintedLine } from './lines.ts';
import type { Glyph } from './marks.ts';
import type { Field, Ruled } from './ruled.ts';

/** A cell; `isFull` where its last line has no place for another character. */
export type PrintedCell = LooseCell & Readonly<{ isFull: boolean }>;

/** What is printed in the fields of a ruled table. */
export function tableOf(ruled: Ruled, glyphs: readonly Glyph[]): PrintedCell[][] {
	const printed = new Map<Field, Glyph[]>();
	for (const glyph of glyphs) {
		const field = ruled.at((glyph.left + glyph.right) / 2, glyph.y - glyph.size * 0.3);
		if (!field) continue;
		const own = printed.get(field);
		if (own) own.push(glyph);
		else printed.set(field, [glyph]);
	}
	const rows: PrintedCell[][] = [];
	for (const field of ruled.fields) {
		const { left, right, row, rows: down } = field;
		const text = textOf(linesOf(printed.get(field) ?? []), right - left);
		(rows[row] ??= []).push({ column: left, columns: right - left, rows: down, ...text });
	}
	return Array.from(rows, (row) => row ?? []);
}

/** As much of a cell's width is not written on, left and right together, in points. */
const padding = 11;

/** The text of a cell: a line that has no place for another character goes on in the next one. */
function textOf(lines: readonly PrintedLine[], width: number): { text: string; isFull: boolean } {
	let text = '';
	let free = Infinity;
	for (const [i, line] of lines.entries()) {
		const words = wordsOf(line);
		if (i === 0) text = words;
		else text = free < need(words, line.size) ? joined(text, words) : `${text}\n${words}`;
		free = width - padding - (line.right - line.left);
	}
	return { text, isFull: free < need('', lines.at(-1)?.size ?? 0) };
}
