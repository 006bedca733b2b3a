import type { Block, Cell, Document } from '#model/document.ts';
import type { Fact, Indicator } from '#model/report.ts';
import { fold } from '../stated.ts';

/** Rows of a form; `^` goes on from the cell above, `<` from the cell on its left. */
export type Rows = readonly (readonly string[])[];

/** A form of a province, and all that it says. */
export type Form = Readonly<{
	/** What the report around it is about. */
	scope: string;
	/** Lines and tables in their order. */
	blocks: readonly (string | Rows)[];
	/** measure, scope, yuan or percent or persons (null: unreadable), as written */
	facts: readonly (readonly [string, string, number | null, string])[];
	/** level 1, level 2, name, target, actual, weight, score */
	indicators: readonly (readonly (string | number | null)[])[];
	self_score: number | null;
	grade: string | null;
	/** name, weight, score */
	score_items: readonly (readonly (string | number | null)[])[];
}>;

/** A form as a document; a table's merged cells cover their places, or leave them empty where `merged` is false. */
export function documentOf(blocks: Form['blocks'], { merged = true } = {}): Document {
	let text = '';
	const found = blocks.map((block): Block => {
		const start = text.length;
		if (typeof block === 'string') {
			text += `${block}\n`;
			return { kind: 'paragraph', start, end: text.length - 1 };
		}
		const columns = Math.max(...block.map((row) => row.length));
		const rows = block.map((row, r) =>
			row.flatMap((words, column): Cell[] => {
				const isCovered = words === '^' || words === '<';
				if (isCovered && merged) return [];
				const own = isCovered ? '' : words;
				const cell = { start: text.length, end: text.length + own.length };
				text += `${own}\n`;
				const size = merged ? sizeOf(block, r, column) : { columns: 1, rows: 1 };
				return [{ ...cell, column, ...size }];
			})
		);
		return { kind: 'table', start, end: text.length, columns, rows };
	});
	return { text, blocks: found };
}

function sizeOf(rows: Rows, row: number, column: number) {
	let [right, below] = [column + 1, row + 1];
	while (rows[row]?.[right] === '<') right++;
	while (rows[below]?.[column] === '^') below++;
	return { columns: right - column, rows: below - row };
}

/**
 * A table without merged cells: their places are empty, repeat them, or (to the right of them) are not there at all, as
 * word processors flatten a table.
 */
export function covered(rows: Rows, places: 'empty' | 'repeated' | 'dropped'): Rows {
	const found: string[][] = [];
	for (const [r, row] of rows.entries()) {
		const plain: string[] = [];
		for (const [column, words] of row.entries()) {
			if (words !== '^' && words !== '<') plain.push(words);
			else if (places === 'repeated')
				plain.push((words === '<' ? plain.at(-1) : found[r - 1]?.[column]) ?? '');
			else if (places === 'empty' || words === '^') plain.push('');
		}
		found.push(plain);
	}
	return found;
}

/** A form with every cell and line rewritten. */
export const rewritten = (blocks: Form['blocks'], rewrite: (words: string) => string) =>
	blocks.map((block) =>
		typeof block === 'string'
			? rewrite(block)
			: block.map((row) => row.map((words) => (/^[\^<]$/.test(words) ? words : rewrite(words))))
	);

/** Facts as a form lists them, in the order of the text, compared without white space and width. */
export const told = (facts: readonly Omit<Fact, 'section' | 'restated'>[]) =>
	facts.map(({ measure, scope, fen, value, as_written }) => [
		measure,
		fold(scope),
		fen === null ? value : fen / 100,
		fold(as_written)
	]);

export const listed = (indicators: readonly Indicator[]) =>
	indicators.map(({ level1, level2, name, target, actual, weight, score }) => [
		...[level1, level2, name, target, actual].map((words) => words && fold(words)),
		weight,
		score
	]);
