import type { Cell, Table } from '#model/document.ts';
import { over, side, under, type Placed } from './align.ts';
import type { Draft } from './grid.ts';
import { isTelling } from './heading.ts';
import type { Part } from './parts.ts';
import { filled, isEmpty, type RawRow } from './raw.ts';
import { isTotal } from './words.ts';

type PlacedRow = { part: Part; cells: Placed[] };

/** A table whose cells know their columns and rows: spanning cells are widened, cells merged from above are left out. */
export function layOut(draft: Draft): Table {
	const rows = place(draft);
	widen(rows);
	mergeDown(rows);

	const all = draft.rows.flatMap(({ row }) => row);
	return {
		kind: 'table',
		start: all[0]?.start ?? 0,
		end: all.at(-1)?.end ?? 0,
		columns: draft.shapes.length,
		rows: rows.map(({ cells }) => cells.map(cellOf))
	};
}

const cellOf = ({ cell: { start, end }, column, columns, rows }: Placed): Cell => ({
	start,
	end,
	column,
	columns,
	rows
});

/** Gives each cell its columns: a row that is complete stands as it is, those above it over it, those below it under it. */
function place({ rows, shapes, numeric }: Draft): PlacedRow[] {
	const columns = shapes.length;
	const placed: PlacedRow[] = [];
	const full = rows.findIndex(({ row, part }) => part !== 'title' && row.length === columns);
	const complete = Math.max(0, full);
	for (const { row, part } of rows.slice(complete))
		placed.push({
			part,
			cells:
				part === 'title'
					? whole(row, columns)
					: ((part === 'body' ? under(row, numeric, shapes) : undefined) ?? side(row))
		});

	let below = placed[0]?.cells ?? [];
	for (const { row, part } of rows.slice(0, complete).toReversed()) {
		const cells = part === 'title' ? whole(row, columns) : over(row, below);
		placed.unshift({ part, cells });
		if (part !== 'title') below = cells;
	}
	return placed;
}

const whole = (row: RawRow, columns: number): Placed[] =>
	filled(row).map((cell) => ({ cell, column: 0, columns, rows: 1 }));

/** Where a row has all its cells, one of a head that spans several is followed by empty ones over filled ones. */
function widen(rows: readonly PlacedRow[]) {
	for (let i = rows.length - 2; i >= 0; i--) {
		const row = rows[i] as PlacedRow;
		if (row.part !== 'head') continue;

		const above = covers(rows[i - 1]);
		const below = covers(rows[i + 1]);
		const isOverFilled = ({ column }: Placed) => below[column] && !isEmpty(below[column].cell);
		const kept: Placed[] = [];
		for (const placed of row.cells) {
			const parent = kept.at(-1);
			const isSpanned =
				isEmpty(placed.cell) &&
				parent &&
				!isEmpty(parent.cell) &&
				[parent, placed].every(isOverFilled) &&
				!isMerged(placed, above[placed.column]);
			if (isSpanned) parent.columns += placed.columns;
			else kept.push(placed);
		}
		row.cells = kept;
	}
}

/** For each column the cell that stands in it. */
function covers(row?: PlacedRow): (Placed | undefined)[] {
	const cover: (Placed | undefined)[] = [];
	if (row?.part === 'title') return cover;
	for (const placed of row?.cells ?? [])
		for (let i = 0; i < placed.columns; i++) cover[placed.column + i] = placed;
	return cover;
}

/** Whether an empty cell is the lower part of the one above it. */
const isMerged = ({ cell, column, columns }: Placed, above?: Placed) =>
	isEmpty(cell) &&
	above !== undefined &&
	!isEmpty(above.cell) &&
	above.column === column &&
	above.columns === columns;

/** A number that counts the rows, or a word that only heads a column: it stands for no row below it. */
const standsAlone = ({ cell: { words } }: Placed) => /^\d{1,3}$/.test(words) || isTelling(words);

/** Empty cells are merged with the one above them: anywhere in a head, and in a body before the first filled cell. */
function mergeDown(rows: readonly PlacedRow[]) {
	let above: (Placed | undefined)[] = [];
	for (const row of rows) {
		const first = row.cells.findIndex(({ cell }) => !isEmpty(cell));
		const isTotals = isTotal(row.cells[first]?.cell.words ?? '');
		const last = row.part === 'head' ? row.cells.length : isTotals ? 0 : first;
		const cover = covers(row);
		row.cells = row.cells.filter((placed, i) => {
			const parent = above[placed.column];
			if (first < 0 || i >= last || !isMerged(placed, parent)) return true;
			if (row.part === 'body' && standsAlone(parent as Placed)) return true;
			(parent as Placed).rows++;
			cover.fill(parent, placed.column, placed.column + placed.columns);
			return false;
		});
		above = cover;
	}
}
