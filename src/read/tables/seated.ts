import type { Cell, Table } from '#model/document.ts';
import type { Head } from './heading.ts';
import type { Shape } from './columns.ts';
import { isEmpty, type RawCell } from './raw.ts';
import type { Seated } from './seat.ts';
import { isTotal } from './words.ts';

type Growing = { -readonly [Key in keyof Cell]: Cell[Key] };

/** Columns whose labels stand for the rows below them too. */
const levels: ReadonlySet<Shape> = new Set<Shape>(['side', 'entity', 'level1', 'level2']);

/** A head and the rows seated under it; the labels in the columns of levels go down to the next one. */
export function seatedTable(head: Head, rows: readonly (readonly Seated[])[]): Table {
	const above: (Growing | undefined)[] = [];
	const cells: Growing[][] = head.rows.map((row) =>
		row.map(({ cell, ...place }) => ({ start: cell.start, end: cell.end, ...place }))
	);
	for (const cell of cells.flat())
		if (head.shapes[cell.column] === 'side') above[cell.column] = cell;

	const isLevel = (column: number) => levels.has(head.shapes[column] ?? 'value');
	for (const row of rows) {
		const begin = Math.max(
			0,
			row.findIndex(({ cell, column }) => !isEmpty(cell) || !isLevel(column))
		);
		const line = row.slice(begin).map(({ cell, column }) => placed(cell, column));
		const first = line[0]?.column ?? 0;
		const isSum = isTotal(row[begin]?.cell.words ?? '');
		for (const [column, shape] of head.shapes.entries()) {
			const own = line.find((cell) => cell.column === column);
			const goesDown = levels.has(shape);
			const parent = above[column];
			if (!own && goesDown && column < first && parent && !isSum) parent.rows++;
			else above[column] = goesDown ? own : undefined;
		}
		cells.push(line);
	}
	return tableOf(cells, head.shapes.length);
}

/** Fields of a form, a row each: a label and its value, or a title over the whole width. */
export function fieldTable(fields: readonly (readonly RawCell[])[]): Table {
	const columns = fields.reduce((most, { length }) => Math.max(most, length), 1);
	return tableOf(
		fields.map((field) =>
			field.map((cell, i) => ({ ...placed(cell, i), columns: field.length === 1 ? columns : 1 }))
		),
		columns
	);
}

const placed = ({ start, end }: RawCell, column: number): Growing => ({
	start,
	end,
	column,
	columns: 1,
	rows: 1
});

function tableOf(rows: Cell[][], columns: number): Table {
	const start = rows[0]?.[0]?.start ?? 0;
	const end = rows.at(-1)?.at(-1)?.end ?? start;
	return { kind: 'table', start, end, columns, rows };
}
