import { placesBefore } from '#read/places.ts';
import type { Rule } from './marks.ts';
import { joints, straightened, slack } from './straighten.ts';

/** A place in a ruled table: where it lies on the page, and the rows of rules that it covers. */
export type Field = Readonly<{ left: number; right: number; row: number; rows: number }>;

/** A table by its rules: its fields, row by row, each from left to right. */
export type Ruled = Readonly<{
	left: number;
	right: number;
	top: number;
	bottom: number;
	fields: readonly Field[];
	/** The field at a place of the page. */
	at: (x: number, y: number) => Field | undefined;
}>;

/** A table with more places than this is a drawing. */
const most = 20_000;

/** The tables that the rules of a page draw, from top to bottom; a frame around nothing but text is none. */
export function tablesOf(rules: readonly Rule[]): Ruled[] {
	return joints(straightened(rules))
		.flatMap((cluster) => tableOf(cluster) ?? [])
		.sort((a, b) => a.top - b.top);
}

function tableOf(rules: readonly Rule[]): Ruled | undefined {
	const across = rules.filter(({ isAcross }) => isAcross);
	const down = rules.filter(({ isAcross }) => !isAcross);
	// A table may have no rule along its sides.
	const xs = places(down, across);
	const ys = places(across, down);
	const [columns, rows] = [xs.length - 1, ys.length - 1];
	if (columns < 1 || rows < 1 || columns * rows > most) return;

	const walls = { down: byPlace(down, xs), across: byPlace(across, ys) };
	const owners = merged(columns, rows, (column, row, isRight) => {
		const [wall, middle] = isRight
			? [walls.down[column + 1], ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2]
			: [walls.across[row + 1], ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2];
		return wall?.some(({ from, to }) => from <= middle && middle <= to) ?? false;
	});
	const fields = fieldsOf(owners, columns, xs);
	if (fields.size < 2) return;

	const edge = (all: readonly number[]) => [all[0] ?? 0, all.at(-1) ?? 0] as const;
	const [[left, right], [top, bottom]] = [edge(xs), edge(ys)];
	return {
		left,
		right,
		top,
		bottom,
		fields: [...fields.values()].sort((a, b) => a.row - b.row || a.left - b.left),
		at(x, y) {
			const [column, row] = [placesBefore(xs, x) - 1, placesBefore(ys, y) - 1];
			if (column < 0 || row < 0 || column >= columns || row >= rows) return;
			return fields.get(owners[row * columns + column] ?? -1);
		}
	};
}

/** Where rules lie, and where the others reach beyond them. */
function places(rules: readonly Rule[], others: readonly Rule[]): number[] {
	const found: number[] = [];
	for (const { at } of rules.toSorted((a, b) => a.at - b.at))
		if (at - (found.at(-1) ?? -Infinity) > slack) found.push(at);
	const first = Math.min(...others.map(({ from }) => from));
	const last = Math.max(...others.map(({ to }) => to));
	if (first < (found[0] ?? Infinity) - 2 * slack) found.unshift(first);
	if (last > (found.at(-1) ?? -Infinity) + 2 * slack) found.push(last);
	return found;
}

/** For each place the rules that lie there. */
function byPlace(rules: readonly Rule[], places: readonly number[]): Rule[][] {
	const found = places.map((): Rule[] => []);
	for (const rule of rules) found[placesBefore(places, rule.at + 1e-6) - 1]?.push(rule);
	return found;
}

/** For each place of a grid the first of those that no wall parts it from, where they together are a rectangle. */
function merged(
	columns: number,
	rows: number,
	isWalled: (column: number, row: number, isRight: boolean) => boolean
): number[] {
	const owners = Array.from({ length: columns * rows }, (_, i) => i);
	const owner = (place: number): number => {
		let at = place;
		while (owners[at] !== at) at = owners[at] = owners[owners[at] as number] as number;
		return at;
	};
	const join = (one: number, other: number) => {
		const [a, b] = [owner(one), owner(other)];
		owners[Math.max(a, b)] = Math.min(a, b);
	};
	for (let row = 0; row < rows; row++)
		for (let column = 0; column < columns; column++) {
			const place = row * columns + column;
			if (column + 1 < columns && !isWalled(column, row, true)) join(place, place + 1);
			if (row + 1 < rows && !isWalled(column, row, false)) join(place, place + columns);
		}
	const roots = owners.map((_, place) => owner(place));
	const boxes = boxesOf(roots, columns);
	return roots.map((root, place) => (boxes.get(root)?.isWhole ? root : place));
}

type Box = { column: number; lastColumn: number; row: number; lastRow: number; count: number };

function boxesOf(owners: readonly number[], columns: number) {
	const boxes = new Map<number, Box>();
	for (const [place, owner] of owners.entries()) {
		const [column, row] = [place % columns, Math.floor(place / columns)];
		const box = boxes.get(owner) ?? { column, lastColumn: column, row, lastRow: row, count: 0 };
		boxes.set(owner, {
			column: Math.min(box.column, column),
			lastColumn: Math.max(box.lastColumn, column),
			row: Math.min(box.row, row),
			lastRow: Math.max(box.lastRow, row),
			count: box.count + 1
		});
	}
	return new Map(
		Array.from(boxes, ([owner, box]) => {
			const { column, lastColumn, row, lastRow, count } = box;
			const isWhole = (lastColumn - column + 1) * (lastRow - row + 1) === count;
			return [owner, { ...box, isWhole }];
		})
	);
}

function fieldsOf(owners: readonly number[], columns: number, xs: readonly number[]) {
	return new Map(
		Array.from(boxesOf(owners, columns), ([owner, { column, lastColumn, row, lastRow }]) => [
			owner,
			{
				left: xs[column] ?? 0,
				right: xs[lastColumn + 1] ?? 0,
				row,
				rows: lastRow - row + 1
			} satisfies Field
		])
	);
}
