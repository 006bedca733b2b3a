import type { Line } from '#read/lines.ts';
import { filled, rawCell, type Finder, type RawCell, type RawRow } from './raw.ts';

const bar = /[|｜│┃║]/;

/** A table with bars between its cells, with or without bars at the edges; lines that only draw a frame are skipped. */
export const barred: Finder = (text, lines, first) => {
	if (!isRow(lines[first]) && !isFrame(lines[first])) return;

	const rows: RawRow[] = [];
	let next = first;
	for (let i = first; i < lines.length; i++) {
		const line = lines[i] as Line;
		if (isRow(line)) {
			const last = lastLine(lines, i);
			rows.push(cellsOf(text, line.start, (lines[last] as Line).end));
			i = last;
			next = i + 1;
		} else if (isFrame(line)) next = i + 1;
		else if (!line.blank || i > next) break;
	}
	return { rows: rows.filter((row) => filled(row).length > 1).length > 1 ? rows : [], next };
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
	if (!/^\s*[|｜│┃║]/.test(row.text) || closes(row)) return at;
	for (let i = at + 1; i < Math.min(lines.length, at + 20); i++) {
		const line = lines[i] as Line;
		if (/^\s*[|｜│┃║]/.test(line.text) || isFrame(line)) return at;
		if (closes(line)) return i;
	}
	return at;
}

const closes = ({ text }: Line) => /[|｜│┃║]\s*$/.test(text);

function cellsOf(text: string, start: number, end: number): RawRow {
	const row: RawCell[] = [];
	let from = start;
	for (let i = start; i <= end; i++) {
		if (i < end && !bar.test(text.charAt(i))) continue;
		row.push(rawCell(text, from, i));
		from = i + 1;
	}
	const isEdge = (cell?: RawCell) => cell?.words === '';
	const first = /[|｜│┃║]/.test(text.slice(start, end).trimStart().charAt(0)) && isEdge(row[0]);
	const last = bar.test(text.slice(start, end).trimEnd().slice(-1)) && isEdge(row.at(-1));
	return row.slice(first ? 1 : 0, last ? -1 : undefined);
}
