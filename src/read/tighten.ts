import type { LooseCell, LooseTable } from './compose.ts';
import { placesBefore } from './places.ts';

/**
 * A table without what only its drawing needed: rows in which nothing is written, and columns in which no cell with words
 * begins. What spans them is the narrower for it; cells without words that lay in them alone are gone.
 */
export function tightened(rows: LooseTable): { columns: number; rows: LooseCell[][] } {
	const said = rows.map((row) => row.filter(({ text }) => text.trim() !== ''));
	const across = sorted(said.flatMap((row) => row.map(({ column }) => column)));
	const down = [...said.keys()].filter((r) => said[r]?.length);
	const kept = down.map((r, index) =>
		(rows[r] ?? []).flatMap((cell): LooseCell[] => {
			const column = placesBefore(across, cell.column);
			const columns = placesBefore(across, cell.column + cell.columns) - column;
			const below = placesBefore(down, r + cell.rows) - index;
			return columns > 0 ? [{ ...cell, column, columns, rows: below }] : [];
		})
	);
	return { columns: across.length, rows: kept };
}

const sorted = (all: readonly number[]) => [...new Set(all)].sort((a, b) => a - b);
