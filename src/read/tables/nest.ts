import { akin, type Placed } from './align.ts';
import type { RawCell } from './raw.ts';

/** A cell of a head and those that it spans. */
type Branch = { cell: RawCell; parts: Branch[] };

/**
 * The rows of a head whose cells were written one after the other, row by row, so that its lowest cells are as many as the
 * table has columns: 其中： spans what follows in the next row, and so does a cell that its parts are named after (结余: 当年结余,
 * 累计结余). Undefined where no arrangement gives that number.
 */
export function nest(cells: readonly RawCell[], columns: number): Placed[][] | undefined {
	let best: { oddity: number; branches: Branch[] } | undefined;
	for (let first = 1; first <= cells.length; first++) {
		for (let second = first; second <= cells.length; second++) {
			const branches = cells.slice(0, first).map(branch);
			const below = cells.slice(first, second).map(branch);
			const oddity =
				hang(branches, below) + hang(below, cells.slice(second).map(branch)) + behind(branches);
			const strayed = cells.slice(second).filter((part) => isKin(cells.slice(0, first), part));
			if (oddity === Infinity || leaves(branches) !== columns) continue;
			if (!best || oddity + strayed.length < best.oddity)
				best = { oddity: oddity + strayed.length, branches };
		}
	}
	return best && rowsOf(best.branches);
}

const isKin = (heads: readonly RawCell[], part: RawCell) =>
	heads.some((head) => akin(head.words, part.words));

const branch = (cell: RawCell): Branch => ({ cell, parts: [] });

const isAmong = ({ cell }: Branch) => cell.words.startsWith('其中');

/** Hangs parts under the cells of the row above, in order; says how odd that is. */
function hang(row: readonly Branch[], parts: readonly Branch[]): number {
	const isPart = (head: Branch) => parts.some((part) => akin(head.cell.words, part.cell.words));
	const parents = row.filter((head) => isAmong(head) || (!isAmong(head) && isPart(head)));
	if (parents.length === 0) return parts.length === 0 ? 0 : Infinity;
	if (parts.length < parents.length) return Infinity;

	// A part goes to the parent it is named after, and all others to 其中 between them.
	let oddity = 0;
	let at = 0;
	for (const [i, part] of parts.entries()) {
		const left = parts.length - i;
		const next = parents.findIndex((head, j) => j >= at && akin(head.cell.words, part.cell.words));
		if (next > at && next - at <= left) at = next;
		const parent = parents[at] as Branch;
		if (!isAmong(parent) && !akin(parent.cell.words, part.cell.words)) oddity++;
		parent.parts.push(part);
	}
	return oddity + parents.filter(({ parts: own }) => own.length === 0).length * 2;
}

/** Behind 其中 the row goes on with what has parts of its own or is 其他, and that does not begin them. */
function behind(row: readonly Branch[]): number {
	const among = row.findIndex(isAmong);
	if (among < 0) return 0;
	const isOther = ({ cell }: Branch) => /^(其他|其它|备注)/.test(cell.words);
	const strange = row.slice(among + 1).filter((next) => next.parts.length === 0 && !isOther(next));
	const begins = row[among]?.parts[0];
	return strange.length * 0.5 + (begins && isOther(begins) ? 1 : 0);
}

const leaves = (branches: readonly Branch[]): number =>
	branches.reduce((sum, { parts }) => sum + (parts.length === 0 ? 1 : leaves(parts)), 0);

function rowsOf(branches: readonly Branch[]): Placed[][] {
	const rows: Placed[][] = [];
	const depth = depthOf(branches);
	const place = (each: readonly Branch[], row: number, from: number) => {
		let column = from;
		for (const { cell, parts } of each) {
			const columns = parts.length === 0 ? 1 : leaves(parts);
			const down = parts.length === 0 ? depth - row : 1;
			(rows[row] ??= []).push({ cell, column, columns, rows: down });
			place(parts, row + 1, column);
			column += columns;
		}
	};
	place(branches, 0, 0);
	return rows;
}

const depthOf = (branches: readonly Branch[]): number =>
	branches.reduce((deepest, { parts }) => Math.max(deepest, 1 + depthOf(parts)), 0);
