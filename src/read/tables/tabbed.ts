import type { Table } from '#model/document.ts';
import type { Line } from '#read/lines.ts';
import { formFrom } from './form.ts';
import { tablesOf } from './grid.ts';
import { periodic } from './periodic.ts';
import { filled, isEmpty, rawCell, type Finder, type RawCell, type RawRow } from './raw.ts';
import { tablesWithShifts } from './shifted.ts';

/** No form has as many columns. */
const widest = 32;

/**
 * A table as word processors flatten it: each cell begins a line with a tab, a blank line stands between two rows, and the
 * further paragraphs of a cell follow it without a tab.
 */
export const tabbed: Finder = (text, lines, first) => {
	if (!isCell(lines[first])) return;

	const rows: RawCell[][] = [];
	let next = first;
	for (let i = first, blanks = 1; i < lines.length; i++) {
		const line = lines[i] as Line;
		const row = rows.at(-1) ?? [];
		const cell = row.at(-1);
		if (line.blank && !isCell(line)) {
			blanks++;
			continue;
		}
		if (isCell(line)) {
			if (blanks > 0) rows.push([rawCell(text, line.start, line.end)]);
			else row.push(rawCell(text, line.start, line.end));
		} else if (cell && goesOn(lines, i, blanks, cell)) {
			row[row.length - 1] = rawCell(text, cell.start, line.end);
		} else break;
		blanks = 0;
		next = i + 1;
	}
	const isRowless = rows.some(isRunOn) || (rows.length === 1 && (rows[0]?.length ?? 0) > 5);
	const blocks = !isTable(rows) ? [] : isRowless ? runOn(rows) : tablesWithShifts(rows);
	return { blocks, next };
};

/** Whether a row holds more cells than any form has columns: nothing parts its rows. */
const isRunOn = ({ length }: RawRow) => length > widest;

/** A form without rows; what is no form stands as it was found. */
function runOn(rows: readonly RawRow[]): readonly Table[] {
	const cells = rows.flat();
	const even = periodic(cells);
	if (even) return tablesOf(even);
	const { tables } = formFrom((at) => cells[at], true);
	return tables.length > 0 ? tables : tablesOf(rows);
}

/** A tab, and no other in the line. */
const isCell = (line?: Line) => line?.text.startsWith('\t') && !line.text.includes('\t', 1);

/** Whether a line without a tab is a further paragraph of the cell above it, and not what follows the table. */
function goesOn(lines: readonly Line[], at: number, blanks: number, cell: RawCell): boolean {
	if (blanks === 0) return true;
	if (isEmpty(cell)) return false;

	const nearby = blanks === 1 ? 40 : 3;
	for (let i = at, gap = 0; i < Math.min(lines.length, at + nearby); i++) {
		const line = lines[i] as Line;
		if (isCell(line)) return blanks === 1 || gap === 0;
		if (line.text.includes('\t', 1)) return false;
		if (line.blank) gap++;
		else if (gap > 1 || (opensChapter(line.text) && !opensChapter(cell.words))) return false;
		else gap = 0;
	}
	return false;
}

const opensChapter = (words: string) => /^\s*[一二三四五六七八九十]{1,3}、/.test(words);

/** Paragraphs indented by a tab look alike, but each is a row of its own or ends a sentence. */
function isTable(rows: readonly RawRow[]): boolean {
	const cells = rows.filter((row) => row.length > 1).flat();
	const short = filled(cells).filter(({ words }) => words.length <= 24 && !/[。；]$/.test(words));
	return cells.length > 0 && short.length * 2 >= filled(cells).length;
}
