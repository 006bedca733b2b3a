import type { Line } from '#read/lines.ts';
import { tablesOf } from './grid.ts';
import { isEven } from './periodic.ts';
import { rawCell, type Finder, type RawRow } from './raw.ts';
import { isHeadWord, isNumber } from './words.ts';

/** No row of such a table is longer. */
const longest = 160;

/** A table with a row a line whose columns a single space parts: as many words in each, a head first, then names and numbers. */
export const listed: Finder = (text, lines, first) => {
	const head = rowOf(text, lines[first]);
	if (head.length < 3 || !head.every(({ words }) => isHeadWord(words))) return;

	const rows = [head];
	let next = first + 1;
	for (let i = first + 1; i < lines.length; i++) {
		const row = rowOf(text, lines[i]);
		if (row.length !== head.length || !row.some(({ words }) => isNumber(words))) break;
		rows.push(row);
		next = i + 1;
	}
	return isEven(rows) ? { blocks: tablesOf(rows), next } : undefined;
};

function rowOf(text: string, line?: Line): RawRow {
	if (!line || line.blank || line.text.length > longest) return [];
	return Array.from(
		line.text.matchAll(/[合总小]\s+计(?=\s)|\S*\d ?%(?=\s|$)|\S+/g),
		({ 0: word, index }) => rawCell(text, line.start + index, line.start + index + word.length)
	);
}
