import type { Table } from '#model/document.ts';
import type { Line } from '#read/lines.ts';
import { formFrom } from './form.ts';
import { filled, isEmpty, rawCell, type Finder, type RawCell, type RawRow } from './raw.ts';
import { tablesWithShifts } from './shifted.ts';

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
	const span = { start: rows[0]?.[0]?.start ?? 0, end: rows.at(-1)?.at(-1)?.end ?? 0 };
	const lone = lines.slice(first, next).filter(({ text }) => /^\s*[|｜│┃║]\s*$/.test(text)).length;
	const isRunOn = lone > 3 && rows.some(({ length }) => length > 4);
	return {
		blocks: isRunOn ? formOf(cellsOf(text, span.start, span.end)) : tablesFrom(withoutEdges(rows)),
		next
	};
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
	if (!startsWithBar.test(row.text)) return at;
	if (endsWithBar.test(row.text)) return isShort(row) ? goneOn(lines, at) : at;
	for (let i = at + 1; i < Math.min(lines.length, at + 20); i++) {
		const line = lines[i] as Line;
		if (startsWithBar.test(line.text) || isFrame(line)) return at;
		if (endsWithBar.test(line.text)) return i;
	}
	return at;
}

/** A bar alone, or one cell between two. */
const isShort = ({ text }: Line) => /^\s*[|｜│┃║][^|｜│┃║]*[|｜│┃║]?\s*$/.test(text);

/** The last of the lines that go on with a row whose cells hold breaks: none of them begins with a bar, and the last ends with one. */
function goneOn(lines: readonly Line[], at: number): number {
	let last = at;
	for (let i = at + 1; i < Math.min(lines.length, at + 20); i++) {
		const line = lines[i] as Line;
		if (line.blank || startsWithBar.test(line.text)) break;
		if (endsWithBar.test(line.text)) last = i;
	}
	return last;
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
	return rows.filter((row) => filled(row).length > 1).length > 1 ? tablesWithShifts(rows) : [];
}

const formOf = (cells: readonly RawCell[]) => formFrom((at) => cells[at], true).tables;
