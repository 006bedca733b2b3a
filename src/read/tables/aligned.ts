import type { Line } from '#read/lines.ts';
import { tablesOf } from './grid.ts';
import { isListing } from './listing.ts';
import { isHead } from './parts.ts';
import type { Finder, RawCell, RawRow } from './raw.ts';
import { measures, wideCells, type Measure, type Wide } from './wide.ts';
import { isNumber } from './words.ts';

/** A table whose cells stand below each other, with two spaces or more between those of a row. */
export const aligned: Finder = (text, lines, first) => {
	const rows: Wide[][] = [];
	let next = first;
	for (let i = first; i < lines.length; i++) {
		const line = lines[i] as Line;
		const row = / {2}|\u3000/.test(line.text) ? wideCells(text, line, measures[0] as Measure) : [];
		// The head of another table.
		if (rows.length > 0 && row.length > 2 && isHead(row)) break;
		const isBelow = i === next || row.length === rows.at(-1)?.length;
		if (row.length > 1 && isBelow && row.every(isShort)) {
			rows.push(row);
			next = i + 1;
		} else if (!line.blank || i > next) break;
	}
	if (rows.length < 2) return;

	const columns = columnsAmong(rows);
	const grid = columns && rows.map((row) => inColumns(row, columns));
	const isTable =
		grid && !isListing(rows) && rows.some((row) => row.some(({ words }) => isNumber(words)));
	return { blocks: isTable ? tablesOf(grid) : [], next };
};

/** No sentence, and no field with its value. */
const isShort = ({ start, end, words }: Wide) =>
	end - start <= 40 && !/[。;]$|(?<!其中):./.test(words);

/** Where the columns lie, told by the rows that have most cells; undefined where those do not lie below each other. */
function columnsAmong(rows: readonly Wide[][]): { left: number; right: number }[] | undefined {
	const most = rows.reduce((most, { length }) => Math.max(most, length), 0);
	const full = rows.filter(({ length }) => length === most);
	if (full.length < 2 || (most === 2 && full.length < 3)) return;

	const columns = Array.from({ length: most }, (_, i) => ({
		left: full.reduce((left, row) => Math.min(left, row[i]?.left ?? left), Infinity),
		right: full.reduce((right, row) => Math.max(right, row[i]?.right ?? right), 0)
	}));
	const apart = columns.every(({ left }, i) => i === 0 || left > (columns[i - 1]?.right ?? 0));
	return apart ? columns : undefined;
}

/** A row with an empty cell in each column that it leaves out. */
function inColumns(
	row: readonly Wide[],
	columns: readonly { left: number; right: number }[]
): RawRow {
	const cells: RawCell[] = [];
	let next = 0;
	for (const { left, right } of columns) {
		const cell = row[next];
		const empty = { start: cell?.start ?? row.at(-1)?.end ?? 0, words: '' };
		if (cell && cell.left < right + 2 && cell.right > left - 2) {
			cells.push(cell);
			next++;
		} else cells.push({ ...empty, end: empty.start });
	}
	return next < row.length ? row : cells;
}
