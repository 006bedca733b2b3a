import type { LooseCell, LooseTable } from './compose.ts';

/**
 * A table without what only its drawing needed: rows in which nothing is written, and columns in which no cell with words
 * begins. What spans them is the narrower for it; cells without words that lay in them alone are gone.
 */
export function tightened(rows: LooseTable): { columns: number; rows: LooseCell[][] } {
	const said = rows.map((row) => row.filter(({ text }) => text.trim() !== ''));
	const right = new Places(said.flatMap((row) => row.map(({ column }) => column)));
	const down = new Places([...said.keys()].filter((r) => said[r]?.length));
	const kept = down.all.map((r) =>
		(rows[r] ?? []).flatMap((cell): LooseCell[] => {
			const column = right.before(cell.column);
			const columns = right.before(cell.column + cell.columns) - column;
			const below = down.before(r + cell.rows) - down.before(r);
			return columns > 0 ? [{ ...cell, column, columns, rows: below }] : [];
		})
	);
	return { columns: right.all.length, rows: kept };
}

/** The places of a table that are kept, along one of its sides. */
class Places {
	readonly all: readonly number[];

	constructor(all: readonly number[]) {
		this.all = [...new Set(all)].sort((a, b) => a - b);
	}

	/** How many are kept before a place. */
	before(place: number): number {
		let [low, high] = [0, this.all.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.all[middle] as number) < place) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}
