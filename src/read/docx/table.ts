import type { LooseCell, LooseTable } from '#read/compose.ts';
import { child, elements, type Element } from '#read/markup.ts';
import { settled } from '#read/settle.ts';
import { parts } from './parts.ts';
import { isOn } from './words.ts';

type Growing = { -readonly [Key in keyof LooseCell]: LooseCell[Key] };

/** Borders nearer than this, in twentieths of a point, are one: about a millimetre. */
const slack = 60;

/** A table with its merged cells; `textOf` says what stands in a cell. Rows that are hidden or deleted are left out. */
export function tableOf(table: Element, textOf: (cell: Element) => string): LooseTable {
	const placeOf = grid(table);
	const rows: Growing[][] = [];
	let above = new Map<number, Growing>();
	for (const row of parts(table, 'tr')) {
		const properties = child(row, 'trPr');
		if (isOn(child(properties, 'hidden')) || child(properties, 'del')) continue;

		const own: Growing[] = [];
		const here = new Map<number, Growing>();
		let column = count(child(properties, 'gridBefore'), 0);
		for (const cell of parts(row, 'tc')) {
			const properties = child(cell, 'tcPr');
			const next = column + count(child(properties, 'gridSpan'), 1);
			const columns = placeOf(next) - placeOf(column);
			const last = own.at(-1);
			const upper = continues(properties, 'vMerge') ? above.get(column) : undefined;
			if (continues(properties, 'hMerge') && last) last.columns += columns;
			else if (upper) {
				upper.rows++;
				here.set(column, upper);
			} else {
				const grown = { column: placeOf(column), columns, rows: 1, text: textOf(cell) };
				own.push(grown);
				here.set(column, grown);
			}
			column = next;
		}
		rows.push(own);
		above = here;
	}
	return settled(rows, slack);
}

/** Where a column begins, by the widths that the table gives its columns; those without a width are wide. */
function grid(table: Element): (column: number) => number {
	const widths = elements(child(table, 'tblGrid') ?? table, 'gridCol').map(({ attributes }) =>
		Math.max(1, Number.parseInt(attributes.w ?? '') || 1000)
	);
	const places = [0];
	for (const width of widths) places.push((places.at(-1) ?? 0) + width);
	const end = places.at(-1) ?? 0;
	return (column) => places[column] ?? end + (column - widths.length) * 1000;
}

const continues = (properties: Element | undefined, name: string) => {
	const merge = child(properties, name);
	return merge !== undefined && merge.attributes.val !== 'restart';
};

/** A number of columns; wider than this no table is. */
const count = (element: Element | undefined, otherwise: number) =>
	Math.min(1000, Number.parseInt(element?.attributes.val ?? '') || otherwise);
