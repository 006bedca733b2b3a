import { isEmpty, type RawCell, type RawRow } from './raw.ts';
import { isHeadWord, isNumber } from './words.ts';

/** No head has fewer columns, or more, where nothing but the kind of its cells tells the rows. */
const [narrowest, widest] = [3, 12];

/**
 * The rows of cells that stand one after the other: a head, and below it rows of a name and numbers that repeat with its
 * width, so that no column holds both. Undefined where they do not.
 */
export function periodic(cells: readonly RawCell[]): RawRow[] | undefined {
	for (let width = narrowest; width <= widest && width * 2 <= cells.length; width++) {
		if (cells.length % width !== 0) continue;
		const rows = Array.from({ length: cells.length / width }, (_, row) =>
			cells.slice(row * width, (row + 1) * width)
		);
		if (isEven(rows)) return rows;
	}
	return;
}

/** Whether rows of one width are a head, names in the first column, and numbers in at least two others. */
export function isEven([head = [], ...body]: readonly RawRow[]): boolean {
	if (body.length === 0 || head.some((cell) => isEmpty(cell) || isNumber(cell.words))) return false;
	if (head.filter(({ words }) => isHeadWord(words)).length * 2 <= head.length) return false;
	const columns = head.map((_, at) => body.flatMap((row) => row[at] ?? []));
	const [names = [], ...others] = columns;
	if (!names.every((cell) => !isEmpty(cell) && !isNumber(cell.words) && !isMark(cell)))
		return false;
	const numbers = others.filter((column) => column.some(({ words }) => isNumber(words)));
	return (
		numbers.length > 1 &&
		numbers.every((column) => column.every((cell) => isNumber(cell.words) || isMark(cell)))
	);
}

/** A sign for nothing. */
const isMark = (cell: RawCell) => isEmpty(cell) || /^(?:[-—–/\\*]+|无)$/.test(cell.words);
