import { oddityIn, type Shape } from './columns.ts';
import { isEmpty, type RawCell, type RawRow } from './raw.ts';
import { isNumber } from './words.ts';

/** A cell that has found its columns. */
export type Placed = { cell: RawCell; column: number; columns: number; rows: number };

/** Tables wider than this are not searched for merged cells. */
const widest = 32;

/** One cell under another. */
export const side = (row: RawRow): Placed[] =>
	row.map((cell, column) => ({ cell, column, columns: 1, rows: 1 }));

/**
 * Places a row of a head over the row below it, which has more cells: a cell over an empty one is merged with it, one over
 * several spans them. Of the ways to do so the least odd is taken, among equals the one where the leftmost cells span: it
 * is the columns of labels that a head leaves unnamed.
 */
export function over(row: RawRow, below: readonly Placed[]): Placed[] {
	const [n, m] = [row.length, below.length];
	if (n === m) return row.map((cell, i) => ({ ...(below[i] as Placed), cell, rows: 1 }));
	if (n > m || m > widest) return side(row);
	if (isInPlace(row, below)) return spanningLast(row, below);

	const slack = m - n;
	const best = Array.from({ length: n + 1 }, () => new Float64Array(m + 1).fill(Infinity));
	const taken = Array.from({ length: n + 1 }, () => new Int32Array(m + 1));
	(best[0] as Float64Array)[0] = 0;
	for (let i = 0; i < n; i++) {
		const cell = row[i] as RawCell;
		const kin = below.map((under) => akin(cell.words, under.cell.words));
		for (let j = i; j <= i + slack; j++) {
			const before = at(best[i], j);
			const seen = { cells: 0, empty: 0, kin: 0 };
			for (let to = j + 1; to <= i + slack + 1; to++) {
				seen.cells++;
				seen.empty += Number(isEmpty((below[to - 1] as Placed).cell));
				seen.kin += Number(kin[to - 1]);
				const cost = before + oddity(cell, seen) + (seen.cells > 1 ? 0.01 * j : 0);
				if (cost >= at(best[i + 1], to)) continue;
				(best[i + 1] as Float64Array)[to] = cost;
				(taken[i + 1] as Int32Array)[to] = seen.cells;
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

/** Whether a head keeps the empty cells behind those that span, and lacks only the ones behind its last. */
const isInPlace = (row: RawRow, below: readonly Placed[]) =>
	row.slice(1).some(isEmpty) &&
	below.slice(row.length - 1).every(({ cell }) => !isEmpty(cell)) &&
	row.every((cell, i) => {
		const next = row[i + 1];
		const isSpanning = next === undefined || isEmpty(next);
		return isEmpty(cell) || isSpanning || isEmpty((below[i] as Placed).cell);
	});

const spanningLast = (row: RawRow, below: readonly Placed[]): Placed[] => {
	const columns = below.reduce((sum, cell) => sum + cell.columns, 0);
	return row.map((cell, i) => {
		const under = below[i] as Placed;
		const isLast = i === row.length - 1;
		return { ...under, cell, columns: isLast ? columns - under.column : under.columns, rows: 1 };
	});
};

const at = (costs: Float64Array | undefined, place: number) => costs?.[place] ?? Infinity;

/** How odd it is that a cell stands over others, of which some are empty and some its kin. */
function oddity(cell: RawCell, below: { cells: number; empty: number; kin: number }): number {
	const { cells, empty } = below;
	if (isEmpty(cell)) return cells === 1 && empty === 1 ? 0 : 4 * cells;
	if (cells === 1 && empty === 1) return 0;

	const among = cell.words.startsWith('其中');
	const kin = among ? 0 : 0.4 * below.kin;
	if (cells === 1) return (among ? 2 : 1) - kin;
	const strange = below.kin > 0 && !among ? 0.3 * (cells - below.kin) : 0;
	return (among ? 0 : 1) - kin + strange + 3 * empty;
}

/** Whether a part is named after the head that spans it: 当年结余 under 结余. */
export const akin = (head: string, part: string) =>
	head.length > 1 && part.length > head.length && (part.endsWith(head) || part.startsWith(head));

/**
 * Places a row of the body that has fewer cells than the table has columns: one cell spans, so that as few numbers as
 * possible stand outside the columns of numbers, and rather the first. Undefined where no place is convincing.
 */
export function under(
	row: RawRow,
	isNumeric: readonly boolean[],
	shapes: readonly (Shape | undefined)[]
): Placed[] | undefined {
	const columns = shapes.length;
	const slack = columns - row.length;
	if (slack < 0 || columns > widest) return;
	if (slack === 0 || isCut(row, isNumeric) || endsEarly(row, shapes)) return side(row);

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

/**
 * Whether the last cells of a row are left out: under the heads of the columns it sits well where it is, and worse where
 * its first cell spans what is missing.
 */
function endsEarly(row: RawRow, shapes: readonly (Shape | undefined)[]): boolean {
	const slack = shapes.length - row.length;
	const odd = (shift: number) =>
		row.reduce((sum, cell, i) => {
			const shape = i === 0 && shapes[0] === 'amount' ? undefined : shapes[i > 0 ? i + shift : i];
			return isEmpty(cell) ? sum : sum + oddityIn(shape ?? 'label', cell);
		}, 0);
	const here = odd(0);
	return here < 4 && here < odd(slack);
}

/** Whether only empty cells behind its last number are left out of a row. */
const isCut = (row: RawRow, isNumeric: readonly boolean[]) =>
	isEmpty(row[0] as RawCell) &&
	row.some(({ words }) => isNumber(words)) &&
	row.every(({ words }, i) => !isNumber(words) || isNumeric[i]);
