import { opensItem } from '#read/items.ts';
import type { Line } from '#read/lines.ts';
import { tablesOf } from './grid.ts';
import { filled, rawCell, type Finder, type RawCell, type RawRow } from './raw.ts';

/** A table with a row a line and tabs between its cells. */
export const separated: Finder = (text, lines, first) => {
	if (!hasCells(lines[first])) return;

	const rows: RawRow[] = [];
	let next = first;
	for (let i = first; i < lines.length; i++) {
		const line = lines[i] as Line;
		if (hasCells(line)) {
			rows.push(cellsOf(text, line));
			next = i + 1;
		} else if (!line.blank || i > next) break;
	}
	return { blocks: isTable(rows) ? tablesOf(rows) : [], next };
};

/** A tab behind something, or several in front of it. */
const hasCells = (line?: Line) => line !== undefined && line.text.includes('\t', 1);

function cellsOf(text: string, { start, end, text: words }: Line): RawRow {
	const row: RawCell[] = [];
	let from = 0;
	for (const part of words.split('\t')) {
		row.push(rawCell(text, start + from, Math.min(end, start + from + part.length)));
		from += part.length + 1;
	}
	return row;
}

/** Numbers before the items of a list and page numbers behind the lines of a table of contents are set off by tabs too. */
function isTable(rows: readonly RawRow[]): boolean {
	const real = rows.map(filled).filter((row) => row.length > 1);
	if (real.length < 2 && !real.some((row) => row.length > 3)) return false;
	return !real.every(([first, second, third]) => !third && isListed(first, second));
}

const isListed = (first?: RawCell, second?: RawCell) =>
	/^[（(]?[\d一二三四五六七八九十①-⑳]+[)）.、．]?$/.test(first?.words ?? '') ||
	(opensItem(first?.words ?? '') && /^[-—]?\d{1,3}[-—]?$/.test(second?.words ?? ''));
