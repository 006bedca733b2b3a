import type { LooseCell, LooseTable } from '#read/compose.ts';
import { elements, type Element } from '#read/markup.ts';
import type { Weight } from './weight.ts';

/** Further than this no cell reaches. */
const widest = 1000;

/** The rows of a table by their groups, those of tables inside it not among them. */
function groupsOf(table: Element): Element[][] {
	const groups: Element[][] = [[]];
	const feet: Element[][] = [];
	for (const part of elements(table)) {
		if (part.name === 'tr') groups.at(-1)?.push(part);
		else if (part.name === 'tfoot') feet.push(elements(part, 'tr'));
		else if (/^(thead|tbody|form)$/.test(part.name)) groups.push(elements(part, 'tr'), []);
	}
	return [...groups, ...feet];
}

const cellsOf = (row: Element) =>
	elements(row).filter(({ name }) => name === 'td' || name === 'th');

/** Whether a table only places parts of a page: one cell holds all, or tables in its cells say most of what it says. */
export function isLayout(table: Element, weightOf: (element: Element) => Weight): boolean {
	const cells = groupsOf(table).flat().flatMap(cellsOf);
	if (cells.filter((cell) => weightOf(cell).letters > 0).length < 2) return true;
	const within = cells.flatMap(tablesIn).reduce((sum, each) => sum + weightOf(each).letters, 0);
	return within > 0 && within >= weightOf(table).letters / 2;
}

/** The tables in an element, without those in a table of them. */
const tablesIn = (element: Element): Element[] =>
	elements(element).flatMap((part) => (part.name === 'table' ? [part] : tablesIn(part)));

/** A table with its merged cells, which stay within their group of rows; `textOf` says what stands in a cell. */
export const tableOf = (table: Element, textOf: (cell: Element) => string): LooseTable =>
	groupsOf(table).flatMap((rows) => groupOf(rows, textOf));

function groupOf(rows: readonly Element[], textOf: (cell: Element) => string): LooseTable {
	/** By column, the row down to which a cell above reaches. */
	const taken = new Int32Array(widest);
	return rows.map((row, r) => {
		let column = 0;
		return cellsOf(row).map((cell): LooseCell => {
			while ((taken[column] ?? 0) > r) column++;
			const { colspan, rowspan } = cell.attributes;
			const columns = size(colspan);
			const left = rows.length - r;
			const reach = rowspan?.trim() === '0' ? left : Math.min(size(rowspan), left);
			if (reach > 1) taken.fill(r + reach, column, column + columns);
			const seat = { column, columns, rows: reach };
			column += columns;
			return { ...seat, text: textOf(cell) };
		});
	});
}

const size = (span: string | undefined) =>
	Math.min(widest, Math.max(1, Number.parseInt(span ?? '') || 1));
