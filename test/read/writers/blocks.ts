import type { Document } from '#model/document.ts';

/** Rows of a table; `^` goes on from the cell above, `<` from the cell on its left. */
export type Rows = readonly (readonly string[])[];

/** What a report consists of, whatever the format: lines and tables. */
export type Blocks = readonly (string | Rows)[];

export type Seat = Readonly<{ words: string; column: number; columns: number; rows: number }>;

/** The cells of each row with the places that they cover. */
export const seats = (rows: Rows): Seat[][] =>
	rows.map((row, r) =>
		row.flatMap((words, column) =>
			words === '^' || words === '<' ? [] : [{ words, column, ...sizeOf(rows, r, column) }]
		)
	);

function sizeOf(rows: Rows, row: number, column: number) {
	let [right, below] = [column + 1, row + 1];
	while (rows[row]?.[right] === '<') right++;
	while (rows[below]?.[column] === '^') below++;
	return { columns: right - column, rows: below - row };
}

export const widthOf = (rows: Rows) => Math.max(...rows.map((row) => row.length));

export const escaped = (words: string) =>
	words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What a document consists of, to be written once more. */
export const blocksOf = ({ text, blocks }: Document): Blocks =>
	blocks.flatMap((block): Blocks => {
		if (block.kind === 'paragraph') return text.slice(block.start, block.end).split('\n');
		const places = block.rows.map(() => new Array<string>(block.columns).fill(''));
		for (const [r, row] of block.rows.entries())
			for (const { start, end, column, columns, rows } of row)
				for (const [down, line] of places.slice(r, r + rows).entries()) {
					line.fill('<', column, column + columns);
					line[column] = down === 0 ? text.slice(start, end) : '^';
				}
		return [places];
	});
