import type { RawCell, RawRow } from './raw.ts';
import { isBelow, type Lane, type Wide } from './wide.ts';

/** Rows whose cells stand in the columns of one table, and how many of them do not stand as they should. */
export type Lined = Readonly<{ rows: readonly RawRow[]; columns: number; oddity: number }>;

/**
 * The columns in which the cells of lines stand below each other. What stands over or under several cells of another line
 * spans them and makes no column. A row has an empty cell in each column that it leaves out.
 */
export function linedUp(lines: readonly (readonly Wide[])[]): Lined {
	const spanning = spanningAmong(lines);
	const lanes = lanesOf(lines, spanning);
	let oddity = 0;
	const rows = lines.map((line) => {
		const cells: (RawCell | undefined)[] = lanes.map(() => undefined);
		let next = 0;
		for (const cell of line.flatMap((each) => (spanning.has(each) ? apart(each, lanes) : [each]))) {
			const below = lanes.findIndex((lane, i) => i >= next && isBelow(cell, lane));
			const at = below < 0 ? nearest(cell, lanes, next) : below;
			if (at >= 0) cells[at] = cell;
			oddity += below < 0 ? 2 : spanning.has(cell) ? 0.5 : 0;
			next = Math.max(next, at + 1);
		}
		return filledUp(cells, line);
	});
	return { rows, columns: lanes.length, oddity };
}

/** A cell that spans columns only because one space stands between what belongs to each. */
function apart(cell: Wide, lanes: readonly Lane[]): readonly Wide[] {
	const parts = cell.parts ?? [];
	const places = parts.map((part) => nearest(part, lanes, 0));
	const isApart =
		places.length > 1 && places.every((place, i) => i === 0 || place > at(places, i - 1));
	return isApart ? parts : [cell];
}

/** The column, none before a first one, whose middle is nearest to that of a cell. */
function nearest(cell: Lane, lanes: readonly Lane[], from: number): number {
	const away = lanes.map(({ left, right }) => Math.abs(left + right - cell.left - cell.right));
	let best = -1;
	for (let i = from; i < lanes.length; i++) if (best < 0 || at(away, i) < at(away, best)) best = i;
	return best;
}

const at = (numbers: readonly number[], place: number) => numbers[place] ?? Infinity;

/** The cells of which another line has several over or under them: there two cells part where the one goes on. */
function spanningAmong(lines: readonly (readonly Wide[])[]): Set<Wide> {
	const gaps = lines.flatMap((line) =>
		line.slice(1).map(({ left }, i) => ({ from: (line[i] as Wide).right, to: left }))
	);
	const open = gaps.sort((a, b) => b.from - a.from);
	const cells = lines.flat().sort((a, b) => b.left - a.left);
	const spanning = new Set<Wide>();
	let [at, nearest] = [0, Infinity];
	for (const cell of cells) {
		for (; (open[at]?.from ?? 0) > cell.left; at++)
			nearest = Math.min(nearest, (open[at] as (typeof open)[number]).to);
		if (nearest < cell.right) spanning.add(cell);
	}
	return spanning;
}

function lanesOf(lines: readonly (readonly Wide[])[], spanning: ReadonlySet<Wide>): Lane[] {
	const cells = lines
		.flatMap((line) => line.filter((cell) => !spanning.has(cell)))
		.sort((a, b) => a.left - b.left);
	const lanes: { left: number; right: number }[] = [];
	for (const { left, right } of cells) {
		const lane = lanes.at(-1);
		if (lane && left < lane.right) lane.right = Math.max(lane.right, right);
		else lanes.push({ left, right });
	}
	return lanes;
}

/** A row without gaps: an empty cell stands before the next cell of its line. */
function filledUp(cells: readonly (RawCell | undefined)[], line: readonly Wide[]): RawRow {
	let start = line.at(-1)?.end ?? 0;
	return cells
		.toReversed()
		.map((cell) => {
			if (cell) start = cell.start;
			return cell ?? { start, end: start, words: '' };
		})
		.toReversed();
}
