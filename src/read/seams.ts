import type { LooseCell, LooseTable } from './compose.ts';
import { isHead } from './tables/parts.ts';
import { rawCell } from './tables/raw.ts';

type Row = readonly LooseCell[];

/** Rows that cells reaching down hold together, and the borders of their cells. */
type Group = Readonly<{ rows: LooseTable; borders: ReadonlySet<number> }>;

/**
 * The tables that were drawn as one. A form often is a single table in which every part has columns of its own; a cell is
 * read under the heads of its part, so the parts are told apart where the borders below fit none of those above, and at a
 * title (a row of one cell) over another head.
 */
export function parted(table: LooseTable): LooseTable[] {
	const groups = groupsOf(table);
	const parts: Row[][] = [[]];
	const titles: Row[] = [];
	let borders = new Set<number>();
	for (const [i, group] of groups.entries()) {
		if (isTitle(group)) {
			titles.push(...group.rows);
			continue;
		}
		const isApart =
			!fit(borders, group.borders) && !isInterlude(group, groups.slice(i + 1, i + 4), borders);
		if (isApart || (titles.length > 0 && borders.size > 0 && beginsWithHead(group))) {
			parts.push([]);
			borders = new Set();
		}
		for (const row of [...titles.splice(0), ...group.rows]) parts.at(-1)?.push(row);
		for (const border of group.borders) borders.add(border);
	}
	parts.at(-1)?.push(...titles);
	return parts;
}

function groupsOf(table: LooseTable): Group[] {
	const groups: Group[] = [];
	for (let from = 0; from < table.length;) {
		let to = from + 1;
		for (let r = from; r < to && r < table.length; r++)
			for (const { rows } of table[r] ?? []) to = Math.max(to, Math.min(table.length, r + rows));
		const rows = table.slice(from, to);
		const borders = rows.flatMap((row) =>
			row.flatMap(({ column, columns }) => [column, column + columns])
		);
		groups.push({ rows, borders: new Set(borders) });
		from = to;
	}
	return groups;
}

const isTitle = ({ rows }: Group) => rows.length === 1 && (rows[0]?.length ?? 0) < 2;

const beginsWithHead = ({ rows }: Group) =>
	isHead((rows[0] ?? []).map(({ text }) => rawCell(text, 0, text.length)));

/** Borders fit where the ones are among the others: then cells only are merged, or divided. */
const fit = (some: ReadonlySet<number>, others: ReadonlySet<number>): boolean =>
	isAmong(some, others) || isAmong(others, some);

function isAmong(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
	for (const border of some) if (!others.has(border)) return false;
	return true;
}

/** Whether an odd row stands among others of a table: the next one has its columns again. */
function isInterlude({ rows }: Group, next: readonly Group[], borders: ReadonlySet<number>) {
	const after = next.find((group) => !isTitle(group));
	return (
		rows.length === 1 &&
		after !== undefined &&
		after.borders.size > 3 &&
		isAmong(after.borders, borders)
	);
}
