import { isEmpty, type RawCell, type RawRow } from './raw.ts';
import { isNumber } from './words.ts';

/** A cell that has found its columns. */
export type Placed = { cell: RawCell; column: number; columns: number; rows: number };

/** Tables wider than this are not searched for merged cells. */
const widest = 40;

/** One cell under another. */
export const side = (row: RawRow): Placed[] =>
	row.map((cell, column) => ({ cell, column, columns: 1, rows: 1 }));

/**
 * Places a row of a head over the row below it, which has more cells: a cell over an empty one is merged with it, one over
 * several spans them. Of the ways to do so the one is taken that leaves least unexplained.
 */
export function over(row: RawRow, below: readonly Placed[]): Placed[] {
	const [n, m] = [row.length, below.length];
	if (n === m) return row.map((cell, i) => ({ ...(below[i] as Placed), cell, rows: 1 }));
	if (n > m || m > widest) return side(row);

	const slack = m - n;
	const best = Array.from({ length: n + 1 }, () => new Float64Array(m + 1).fill(Infinity));
	const taken = Array.from({ length: n + 1 }, () => new Int32Array(m + 1));
	(best[0] as Float64Array)[0] = 0;
	for (let i = 0; i < n; i++) {
		for (let j = i; j <= i + slack; j++) {
			for (let k = 1; k <= i + slack - j + 1; k++) {
				const cost = at(best[i], j) + costOver(row[i] as RawCell, below, j, k);
				if (cost >= at(best[i + 1], j + k)) continue;
				(best[i + 1] as Float64Array)[j + k] = cost;
				(taken[i + 1] as Int32Array)[j + k] = k;
			}
		}
	}

	const placed: Placed[] = [];
	for (let i = n, j = m; i > 0; i--) {
		const k = taken[i]?.[j] ?? 1;
		const under = below.slice(j - k, j);
		const columns = under.reduce((sum, cell) => sum + cell.columns, 0);
		placed.unshift({
			cell: row[i - 1] as RawCell,
			column: under[0]?.column ?? 0,
			columns,
			rows: 1
		});
		j -= k;
	}
	return placed;
}

const at = (costs: Float64Array | undefined, place: number) => costs?.[place] ?? Infinity;

/** What is odd about a cell that stands over `k` cells from the `j`th on. */
function costOver(cell: RawCell, below: readonly Placed[], j: number, k: number): number {
	const under = below.slice(j, j + k).map((placed) => placed.cell);
	const empty = under.filter(isEmpty).length;
	if (isEmpty(cell)) return k === 1 && empty === 1 ? 0 : 4 * k;
	if (k === 1 && empty === 1) return 0;

	const among = /^其中|^其 中/.test(cell.words);
	const kin = among ? 0 : under.filter(({ words }) => akin(cell.words, words)).length;
	if (k === 1) return (among ? 2 : 1) - 0.4 * kin;
	// On equal terms the leftmost cell spans: it is the label columns that a head leaves unnamed.
	return (among ? 0 : 1 + 0.01 * j - 0.4 * kin) + 3 * empty;
}

/** 结余 over 当年结余: a heading and its part share their last or first two characters. */
const akin = (head: string, part: string) =>
	part.length <= 16 &&
	part !== head &&
	head.length > 1 &&
	(part.endsWith(head.slice(-2)) || part.startsWith(head.slice(0, 2)));

/**
 * Places a row of the body that has fewer cells than the table has columns: one cell spans, so that as few numbers as
 * possible stand outside the columns of numbers, and rather the first. Undefined where no place is convincing.
 */
export function under(
	row: RawRow,
	isNumeric: readonly boolean[],
	columns: number
): Placed[] | undefined {
	const slack = columns - row.length;
	if (slack < 0 || columns > widest) return;
	if (slack === 0) return side(row);

	let best: { odd: number; spanning: number } | undefined;
	for (let spanning = 0; spanning < row.length; spanning++) {
		const odd = row.filter(
			(cell, i) =>
				(i === spanning && isNumber(cell.words)) ||
				(i !== spanning && isNumber(cell.words) && !isNumeric[i < spanning ? i : i + slack])
		).length;
		if (!best || odd < best.odd) best = { odd, spanning };
	}
	if (!best || best.odd > 0) return;

	const { spanning } = best;
	return row.map((cell, i) => ({
		cell,
		column: i <= spanning ? i : i + slack,
		columns: i === spanning ? slack + 1 : 1,
		rows: 1
	}));
}
