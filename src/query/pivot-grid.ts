import { nothing } from '#model/format.ts';
import { kindNames, levelNames } from '#model/named.ts';
import type { Text } from '#model/text.ts';
import type { Cell, Dimension, Pivot } from './pivot.ts';

/** A row of a pivot: a group, or the total of an outer group or of all. */
export type GridRow = Readonly<{
	/** The names of its groups, the outer first; none for the total of all. */
	names: readonly Text[];
	total: 'none' | 'outer' | 'all';
	/** By the key of the column; `undefined` is all columns together. */
	cells: ReadonlyMap<string | undefined, Cell>;
}>;

/** A pivot as a table. */
export type Grid = Readonly<{
	columns: readonly Readonly<{ key: string; name: Text }>[];
	/** Each outer group before its total, the total of all at the end. */
	rows: readonly GridRow[];
	/** Groups that are not told, of rows and of columns. */
	untold: Readonly<{ rows: number; columns: number }>;
}>;

const same = (name: string): Text => ({ 'zh-CN': name, en: name });

/** What a group of a dimension is called. */
function called(dimension: Dimension | undefined, key: string, name: string | null): Text {
	if (key === '') return nothing;
	const coded: Readonly<Record<string, Text>> =
		dimension === 'kind' ? kindNames : dimension === 'level' ? levelNames : {};
	return coded[key] ?? same(name ?? key);
}

const pinyin = new Intl.Collator('zh-CN-u-co-pinyin');

/** Types of unit by pinyin, what is not said and totals last: an order that the database does not know. Other groups stay in theirs. */
const inTurn = (dimension: Dimension | undefined, a: string | null, b: string | null) =>
	dimension === 'unit_type'
		? Number(!a) - Number(!b) || pinyin.compare(a ?? '\uffff', b ?? '\uffff')
		: 0;

/** Lays the cells of a pivot out as rows and columns. */
export function grid(asked: readonly Cell[], { rows, columns }: Pivot): Grid {
	const [outer, inner] = rows;
	const outers = [...new Set(asked.map((cell) => cell.outer))];
	const place = new Map(outers.toSorted((a, b) => inTurn(outer, a, b)).map((key, i) => [key, i]));
	const cells = asked.toSorted(
		(a, b) =>
			(place.get(a.outer) ?? 0) - (place.get(b.outer) ?? 0) || inTurn(inner, a.inner, b.inner)
	);
	const byRow = new Map<string, Cell[]>();
	for (const cell of cells) {
		const key = JSON.stringify([cell.outer, cell.inner]);
		byRow.set(key, [...(byRow.get(key) ?? []), cell]);
	}

	const laid = [...byRow.values()].map((row): GridRow => {
		const [first] = row as [Cell, ...Cell[]];
		const names = [
			...(first.outer === null ? [] : [called(outer, first.outer, first.outer_name)]),
			...(first.inner === null ? [] : [called(inner, first.inner, first.inner_name)])
		];
		const total = first.outer === null ? 'all' : inner && first.inner === null ? 'outer' : 'none';
		return {
			names,
			total,
			cells: new Map(row.map((cell) => [cell.column ?? undefined, cell]))
		};
	});
	const across = cells.filter(({ outer, column }) => outer === null && column !== null);
	const groups = cells.filter(({ outer, column }) => outer !== null && column === null);
	const [all, told] = [groups.filter((cell) => !inner || cell.inner !== null), across];
	return {
		columns: told
			.toSorted((a, b) => inTurn(columns, a.column, b.column) || a.column_at - b.column_at)
			.map(({ column, column_name }) => ({
				key: column ?? '',
				name: called(columns, column ?? '', column_name)
			})),
		rows: inOuterGroups(laid),
		untold: {
			rows: Math.max(0, (all[0]?.all_rows ?? 0) - all.length),
			columns: Math.max(0, (told[0]?.all_columns ?? 0) - told.length)
		}
	};
}

/** Rows come level by level; each outer group's total belongs behind its own groups. */
function inOuterGroups(rows: readonly GridRow[]): GridRow[] {
	const groups = new Map<string | undefined, GridRow[]>();
	const keyOf = ({ cells }: GridRow) => [...cells.values()][0]?.outer ?? undefined;
	for (const row of rows.toSorted(
		(a, b) => Number(a.total !== 'none') - Number(b.total !== 'none')
	))
		groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
	const total = groups.get(undefined) ?? [];
	groups.delete(undefined);
	return [...[...groups.values()].flat(), ...total];
}
