import type { Block, Span } from '#model/document.ts';
import { trimmed, type Line } from '#read/lines.ts';

/**
 * A cell as it was found, before its column is known. `words` are its first words in half width, without white space;
 * `row` tells the cells of one row from those of the next, where the text does.
 */
export type RawCell = Span & Readonly<{ words: string; row?: number }>;

export type RawRow = readonly RawCell[];

/** The tables found from a line on, with prose on their first and last line (nothing where all is prose), and the line behind what was judged. */
export type Found = Readonly<{ blocks: readonly Block[]; next: number }>;

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

/** One cell of several pieces, one at least. */
export function joined(pieces: readonly RawCell[]): RawCell {
	const [first, last] = [pieces[0] as RawCell, pieces.at(-1) as RawCell];
	return { ...first, end: last.end };
}
