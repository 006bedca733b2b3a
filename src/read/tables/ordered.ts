import type { Table } from '#model/document.ts';
import { bodyOf } from './body.ts';
import { tablesOf } from './grid.ts';
import { headOf } from './heading.ts';
import type { RawCell, RawRow } from './raw.ts';
import { seatedTable } from './seated.ts';

/**
 * The table of rows whose cells are parted by spaces, but do not stand below each other: the place of a cell in its row
 * is its column. A row that has fewer cells than the head is seated by what the head says of its columns.
 */
export function inOrder(rows: readonly RawRow[]): Table[] | undefined {
	const [first] = rows;
	if (!first || rows.length < 2) return;
	const full = rows.filter(({ length }) => length === first.length).length;
	if (full === rows.length) return tablesOf(rows);

	const [heads, ...body] = rows.map((row, i) => row.map((cell): RawCell => ({ ...cell, row: i })));
	const head = headOf(heads ?? []);
	if (!head || head.taken !== heads?.length) return;
	// The label at the side stands in the head alone, and remarks may be empty in all rows.
	const least = head.shapes.filter((shape) => shape !== 'side' && shape !== 'remark').length;
	const width = head.shapes.length;
	if (!body.some(({ length }) => least <= length && length <= width)) return;

	const seated = body.map((row) => {
		// A row that lacks nothing is told by its head, whatever its names look like.
		if (row.length === width) return row.map((cell, column) => ({ cell, column }));
		const { rows, taken } = bodyOf(row, head.shapes);
		return taken === row.length ? rows[0] : undefined;
	});
	const known = seated.filter((row) => row !== undefined);
	return known.length === seated.length ? [seatedTable(head, known)] : undefined;
}
