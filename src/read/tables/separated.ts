import type { Line } from '#read/lines.ts';
import { isFieldLabel } from './labels.ts';
import { isListing } from './listing.ts';
import { isHead } from './parts.ts';
import { filled, rawCell, type Finder, type RawCell, type RawRow } from './raw.ts';
import { tablesWithShifts } from './shifted.ts';
import { isHeadWord, isNumber, isTotal } from './words.ts';

/** More lines than the cells of a row have. */
const tallest = 8;

/** A table with a row a line and tabs between its cells; a cell of several lines breaks its row. */
export const separated: Finder = (text, lines, first) => {
	if (!hasCells(lines[first])) return;

	const run = runFrom(lines, first);
	const columns = usual(run.map(tabs)) + 1;
	const rows: RawRow[] = [];
	for (let i = 0; i < run.length;) {
		const line = run[i] as Line;
		const above = rows.at(-1) ?? [];
		const last = above.at(-1);
		if (tabs(line) === 0 && last && isProse(last.words) && !opensPart(line.text)) {
			rows[rows.length - 1] = [...above.slice(0, -1), rawCell(text, last.start, line.end)];
			i++;
		} else {
			const to = lastOf(run, i, columns);
			rows.push(cellsOf(text, line.start, (run[to] as Line).end));
			i = to + 1;
		}
	}
	const next = lines.indexOf(run.at(-1) as Line, first) + 1;
	return { blocks: isTable(rows) ? tablesWithShifts(rows) : [], next };
};

/** A tab behind something, or several in front of it. */
const hasCells = (line?: Line) => line !== undefined && line.text.includes('\t', 1);

/** The lines of a table: an empty one between two rows, and a few without a tab inside one, do not end it. */
function runFrom(lines: readonly Line[], first: number): Line[] {
	const run: Line[] = [];
	let pending: Line[] = [];
	for (let i = first; i < lines.length; i++) {
		const line = lines[i] as Line;
		if (hasCells(line)) {
			run.push(...pending, line);
			pending = [];
		} else if (line.blank) {
			if (lines[i - 1]?.blank || pending.length > 0) break;
		} else if (lines[i - 1]?.blank || pending.length === tallest) break;
		else pending.push(line);
	}
	return run;
}

const tabs = ({ text }: Line) => text.split('\t').length - 1;

/** The most frequent of some numbers that are not 0. */
function usual(numbers: readonly number[]): number {
	const times = new Map<number, number>();
	for (const number of numbers) if (number > 0) times.set(number, (times.get(number) ?? 0) + 1);
	return [...times].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0];
}

/** The last line of the row that begins at a line: the same one, unless with the next lines it is just as wide as usual. */
function lastOf(run: readonly Line[], from: number, columns: number): number {
	let cells = tabs(run[from] as Line) + 1;
	for (let i = from; i < Math.min(run.length, from + tallest); i++) {
		if (cells === columns) return i;
		const next = run[i + 1];
		if (!next || beginsRow(next) || isOverHead(run[i] as Line, next, columns)) break;
		if (endsInValue(run[i] as Line)) break;
		if (cells > columns || (cells > 1 && tabs(next) + 1 === columns)) break;
		cells += tabs(next);
	}
	return from;
}

/** Whether a line stands over a head and is no part of it: a title over one that is complete, or more than a head's words. */
function isOverHead({ text }: Line, next: Line, columns: number): boolean {
	if (!isHead(cellsOf(next.text, 0, next.text.length))) return false;
	const isTitle = !text.includes('\t') && tabs(next) + 1 === columns;
	return isTitle || text.split('\t').some((words) => words.trim().length > 8);
}

/** Whether the last cell of a row's line is a whole value, and not the first line of a longer one: 341人, 100%. */
const endsInValue = ({ text }: Line) =>
	text.includes('\t') && isNumber(text.slice(text.lastIndexOf('\t')).normalize('NFKC').trim());

/** Whether a line cannot go on with a cell of the line above: it begins with an empty cell, a chapter, a field's label or 总分. */
function beginsRow({ text }: Line): boolean {
	const first = (text.split('\t', 1)[0] ?? '').normalize('NFKC').replace(/\s/g, '');
	return text.startsWith('\t') || opensPart(text) || isFieldLabel(first) || isTotal(first);
}

/** Whether words may go on in a next line. */
const isProse = (words: string) => /\p{L}/u.test(words) && !isNumber(words) && !isHeadWord(words);

const opensPart = (words: string) =>
	/^\s*([（(]?[一二三四五六七八九十]{1,3}[)）、]|第.{1,3}部分)/.test(words);

function cellsOf(text: string, start: number, end: number): RawRow {
	const row: RawCell[] = [];
	let from = start;
	for (const part of text.slice(start, end).split('\t')) {
		row.push(rawCell(text, from, from + part.length));
		from += part.length + 1;
	}
	return row;
}

function isTable(rows: readonly RawRow[]): boolean {
	const real = rows.map(filled).filter((row) => row.length > 1);
	if (real.length < 2 && !real.some((row) => row.length > 3)) return false;
	return !isListing(real);
}
