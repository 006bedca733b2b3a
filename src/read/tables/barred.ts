import type { Table } from '#model/document.ts';
import type { Line } from '#read/lines.ts';
import { formFrom } from './form.ts';
import { tablesOf } from './grid.ts';
import { filled, isEmpty, rawCell, type Finder, type RawCell, type RawRow } from './raw.ts';
import { isNumber, isRowLabel, isSecondLevel } from './words.ts';

const bar = /[|｜│┃║]/;
const startsWithBar = /^\s*[|｜│┃║]/;
const endsWithBar = /[|｜│┃║]\s*$/;

/** A table with bars between its cells, with or without bars at the edges; lines that only draw a frame are skipped. */
export const barred: Finder = (text, lines, first) => {
	if (!isRow(lines[first]) && !isFrame(lines[first])) return;

	const rows: RawRow[] = [];
	let next = first;
	for (let i = first; i < lines.length; i++) {
		const line = lines[i] as Line;
		const isTorn = i === next && !line.blank && startsWithBar.test(lines[i + 1]?.text ?? '');
		if (isFrame(line)) next = i + 1;
		else if (isRow(line) || isTorn) {
			const last = lastLine(lines, i);
			rows.push(cellsOf(text, line.start, (lines[last] as Line).end));
			i = last;
			next = i + 1;
		} else if (!line.blank || i > next) break;
	}
	return { blocks: tablesFrom(withoutEdges(rows)), next };
};

const isRow = (line?: Line) => line !== undefined && bar.test(line.text) && !isFrame(line);

/** `|---|:--:|`, `+-----+`, `├────┼` and the like. */
const isFrame = (line?: Line) =>
	line !== undefined &&
	/[-=─━═—]{2}/.test(line.text) &&
	/^[\s|｜│┃║+:=\-─━═—┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝]+$/.test(line.text);

/** A row that begins with a bar ends with one, at the latest where the next row begins: a cell may hold several lines. */
function lastLine(lines: readonly Line[], at: number): number {
	const row = lines[at] as Line;
	if (!bar.test(row.text)) return at + 1;
	if (!startsWithBar.test(row.text) || endsWithBar.test(row.text)) return at;
	for (let i = at + 1; i < Math.min(lines.length, at + 20); i++) {
		const line = lines[i] as Line;
		if (startsWithBar.test(line.text) || isFrame(line)) return at;
		if (endsWithBar.test(line.text)) return i;
	}
	return at;
}

function cellsOf(text: string, start: number, end: number): RawRow {
	const row: RawCell[] = [];
	let from = start;
	for (let i = start; i <= end; i++) {
		if (i < end && !bar.test(text.charAt(i))) continue;
		row.push(rawCell(text, from, i));
		from = i + 1;
	}
	return row;
}

/** Bars at the edges of all rows are no cells. */
function withoutEdges(rows: readonly RawRow[]): RawRow[] {
	const isEdge = (cell?: RawCell) => cell !== undefined && isEmpty(cell);
	const first = rows.every((row) => row.length > 1 && isEdge(row[0])) ? 1 : 0;
	const last = rows.every((row) => row.length > 1 + first && isEdge(row.at(-1))) ? -1 : undefined;
	return rows.map((row) => row.slice(first, last));
}

function tablesFrom(rows: readonly RawRow[]): readonly Table[] {
	if (rows.length < 2) return [];
	const single = rows.filter(({ length }) => length === 1).length;
	if (single > 4 && single > rows.length * 0.8) return formOf(rows.flat());
	if (isShifted(rows)) {
		const numbered = rows.flatMap((row, i) => unpadded(row).map((cell) => ({ ...cell, row: i })));
		const tables = formOf(numbered);
		if (tables.length > 0) return tables;
	}
	return rows.filter((row) => filled(row).length > 1).length > 1 ? tablesOf(rows) : [];
}

const formOf = (cells: readonly RawCell[]) => formFrom((at) => cells[at], true).tables;

/**
 * Whether cells merged from above are left out of rows, so that what follows them has moved to the left: the words of a
 * level, or an amount, stand before the column that their head has.
 */
function isShifted(rows: readonly RawRow[]): boolean {
	const first = columnOf(rows, /^一级(指标)?$/);
	const second = columnOf(rows, /^二级(指标)?$/);
	const amount = columnOf(rows, /^年初预算数?$/);
	return rows.some((row, i) => {
		const words = row[0]?.words ?? '';
		return (
			(i > first.row && first.column > 0 && isRowLabel(words)) ||
			(i > second.row && second.column > 0 && isSecondLevel(words)) ||
			(i > amount.row && amount.column > 1 && words !== '' && isNumber(row[1]?.words ?? ''))
		);
	});
}

/** Where a head stands: its first row and its place in it. */
function columnOf(rows: readonly RawRow[], head: RegExp): { row: number; column: number } {
	const row = rows.findIndex((cells) => cells.some(({ words }) => head.test(words)));
	return { row, column: rows[row]?.findIndex(({ words }) => head.test(words)) ?? -1 };
}

/** A row without the empty cells that fill it up behind. */
function unpadded(row: RawRow): RawRow {
	const last = row.findLastIndex((cell) => !isEmpty(cell));
	return row.slice(0, last + 1);
}
