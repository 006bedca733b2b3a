import type { Span } from '#model/document.ts';
import { trimmed, type Line } from '#read/lines.ts';

/** A cell as it was found, before its column is known; `words` are its first words in half width, without white space. */
export type RawCell = Span & Readonly<{ words: string }>;

export type RawRow = readonly RawCell[];

/** What was found from a line on: the rows of one table or of several below each other (none for prose), and the line behind them. */
export type Found = Readonly<{ rows: readonly RawRow[]; next: number }>;

/** Looks for a kind of table that begins at a line. Undefined where it does not begin there. */
export type Finder = (text: string, lines: readonly Line[], first: number) => Found | undefined;

export function rawCell(text: string, start: number, end: number): RawCell {
	const span = trimmed(text, start, end);
	if (isEmpty(span)) return { ...span, words: '' };
	const words = text.slice(span.start, Math.min(span.end, span.start + 80));
	return { ...span, words: words.normalize('NFKC').replace(/\s/g, '') };
}

export const isEmpty = ({ start, end }: Span) => start === end;

export const filled = (row: RawRow) => row.filter((cell) => !isEmpty(cell));
