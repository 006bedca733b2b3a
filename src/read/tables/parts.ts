import { filled, isEmpty, type RawRow } from './raw.ts';
import { isHeadWord, isNumber, isRowLabel } from './words.ts';

/** What a row is in its table: a title over the whole width, a line of the head, or a line of the body. */
export type Part = 'title' | 'head' | 'body';

/** What a row is, told by itself, the row below it, and the row above it in the same table. */
export function partOf(
	row: RawRow,
	next: RawRow | undefined,
	above: { row: RawRow; part: Part } | undefined
): Part {
	const isLabelled = row[0] !== undefined && !isEmpty(row[0]);
	if (row.length === 1) return 'title';
	if (isLabelled && filled(row).length === 1 && next && isHead(next)) return 'title';
	if (!isHead(row)) return 'body';
	if (isLabelled || !above || above.part === 'title') return 'head';
	return above.part === 'head' && isUnder(row, above.row) ? 'head' : 'body';
}

/** Two words of heads or more, few other words, and nothing that belongs to a body. */
export function isHead(row: RawRow): boolean {
	const cells = filled(row);
	if (cells.some(({ words }) => isNumber(words) || isRowLabel(words))) return false;
	const heads = cells.filter(({ words }) => isHeadWord(words)).length;
	return heads > 1 && heads >= cells.length * 0.6;
}

/** Whether a row is a further line of the head above it: it has more cells, or fills what that leaves empty. */
function isUnder(row: RawRow, above: RawRow): boolean {
	if (row.length !== above.length) return row.length > above.length;
	return row.some((cell, i) => !isEmpty(cell) && above[i] && isEmpty(above[i]));
}
