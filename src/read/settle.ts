import type { LooseCell } from './compose.ts';
import { placesBefore } from './places.ts';

type Row = readonly LooseCell[];

type Rows<C extends LooseCell> = readonly (readonly C[])[];

/** With more cells than this side by side, rows are not compared with each other. */
const widest = 200;

/**
 * A table whose cells were drawn somewhere (their columns are lengths on the page), with borders in line that were meant
 * to be: those nearer than `slack` are one, and a row with as many cells as the one above, each about where that has its
 * own, has the borders of that row.
 */
export function settled<C extends LooseCell>(table: Rows<C>, slack: number): C[][] {
	let above: readonly C[] = [];
	/** Cells from above, with the row down to which they reach. */
	let open: { cell: C; to: number }[] = [];
	return inLine(table, slack).map((row, r) => {
		open = open.filter(({ to }) => to > r);
		if (open.length + row.length > widest) return [...row];

		const reaching = new Set(open.map(({ cell }) => cell));
		const here = [...reaching, ...row].sort((a, b) => a.column - b.column);
		const isLike =
			here.length === above.length &&
			here.every((cell, i) => (reaching.has(cell) ? cell === above[i] : isNear(here, above, i)));
		above = isLike ? here.map((cell, i) => seatedAs(cell, above[i])) : here;
		const own = above.filter((cell) => !reaching.has(cell));
		for (const cell of own) if (cell.rows > 1) open.push({ cell, to: r + cell.rows });
		return own;
	});
}

/** Whether a cell begins about where the one above it does, measured by the narrowest of those around. */
function isNear(here: Row, above: Row, i: number): boolean {
	const around = [here[i - 1], here[i], above[i - 1], above[i]].flatMap((cell) =>
		cell ? [cell.columns] : []
	);
	const off = (here[i]?.column ?? 0) - (above[i]?.column ?? 0);
	return Math.abs(off) <= Math.min(...around) * 0.4;
}

const seatedAs = <C extends LooseCell>(cell: C, { column, columns }: LooseCell = cell): C =>
	cell.column === column && cell.columns === columns ? cell : { ...cell, column, columns };

/** Each group of near borders stands where its first does. */
function inLine<C extends LooseCell>(table: Rows<C>, slack: number): C[][] {
	const all = table.flatMap((row) =>
		row.flatMap(({ column, columns }) => [column, column + columns])
	);
	const lines: number[] = [];
	for (const place of all.sort((a, b) => a - b))
		if (place - (lines.at(-1) ?? -Infinity) > slack) lines.push(place);
	const at = (place: number) => lines[placesBefore(lines, place + 1e-6) - 1] ?? place;
	return table.map((row) =>
		row.map((cell) => {
			const column = at(cell.column);
			return { ...cell, column, columns: Math.max(at(cell.column + cell.columns) - column, 1) };
		})
	);
}
