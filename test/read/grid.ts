import type { Document, Table } from '#model/document.ts';

/** The tables of a document. */
export const tablesOf = ({ blocks }: Document): Table[] =>
	blocks.filter((block) => block.kind === 'table');

/** The words of a document's paragraphs. */
export const paragraphsOf = ({ text, blocks }: Document): string[] =>
	blocks.filter(({ kind }) => kind === 'paragraph').map(({ start, end }) => text.slice(start, end));

/** A table as people draw it: for each row the words of its cells, merged ones at every place that they cover. */
export function drawn({ text }: Document, { rows, columns }: Table): string[][] {
	const places = rows.map(() => new Array<string>(columns).fill('·'));
	for (const [r, row] of rows.entries())
		for (const cell of row)
			for (const line of places.slice(r, r + cell.rows))
				line.fill(text.slice(cell.start, cell.end), cell.column, cell.column + cell.columns);
	return places;
}
