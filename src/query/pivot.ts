import type { Text } from '#model/text.ts';
import { column } from './arithmetic.ts';
import type { Filter } from './filter.ts';
import { measures, type MeasureName } from './measures.ts';
import { sliced, type Brush } from './pivot-slice.ts';
import { join, list, name, sql, type Sql } from './sql.ts';

type Definition = Readonly<{
	label: Text;
	/** What sets reports apart; null where a report does not say. */
	key: Sql;
	/** What a group is called, as far as the data know; over the rows of the group. */
	called: Sql;
	/** The order of the groups; over the rows of the group. */
	order: Sql;
}>;

const plain = (zh: string, en: string, key: Sql, order = sql`any_value(${key})`): Definition => ({
	label: { 'zh-CN': zh, en },
	key,
	called: sql`any_value(${key})::VARCHAR`,
	order
});

const ranked = (key: Sql, values: readonly string[]) =>
	sql`list_position([${list(values)}], any_value(${key})::VARCHAR)`;

const city = sql`coalesce(city_code::VARCHAR, region_code::VARCHAR)`;

/** What a pivot can be laid out by. */
export const dimensions = {
	province: {
		label: { 'zh-CN': '省份', en: 'Province' },
		key: column('province_code'),
		called: sql`any_value(province)::VARCHAR`,
		order: sql`any_value(province_code)::VARCHAR`
	},
	city: {
		label: { 'zh-CN': '市', en: 'Prefecture' },
		key: city,
		called: sql`(SELECT any_value(name) FROM region WHERE code::VARCHAR = any_value(${city}))`,
		order: sql`any_value(${city})`
	},
	region: {
		label: { 'zh-CN': '地区', en: 'Region' },
		key: column('region_code'),
		called: sql`any_value(region)::VARCHAR`,
		order: sql`any_value(region_code)::VARCHAR`
	},
	unit: {
		label: { 'zh-CN': '单位', en: 'Unit' },
		key: column('unit_id'),
		called: sql`any_value(unit_short)::VARCHAR`,
		order: sql`min(unit_sort)`
	},
	unit_type: plain('单位类型', 'Type of unit', column('unit_type')),
	year: plain('年度', 'Year', column('year')),
	kind: plain(
		'报告类型',
		'Kind of report',
		column('kind'),
		ranked(column('kind'), ['whole', 'project', 'monitoring'])
	),
	level: plain(
		'层级',
		'Level',
		column('level'),
		ranked(column('level'), ['province', 'city', 'county', 'township'])
	),
	grade: plain(
		'自评等级',
		'Grade',
		column('grade'),
		ranked(column('grade'), ['优', '良', '中', '低', '差'])
	)
} as const satisfies Record<string, Definition>;

export type Dimension = keyof typeof dimensions;

/** How a pivot is laid out. */
export type Pivot = Readonly<{
	/** One or two, the outer first. */
	rows: readonly [Dimension, Dimension?];
	columns: Dimension | undefined;
	/** One at least. */
	measures: readonly MeasureName[];
}>;

export const defaultPivot: Pivot = {
	rows: ['province'],
	columns: 'year',
	measures: ['executionRate']
};

/** Groups that are told, of rows and of columns; totals hold the others as well. */
export const MOST_ROWS = 300;
export const MOST_COLUMNS = 24;

/** A group of reports: keys are null above their level, and empty where the reports do not say. */
export type Cell = Readonly<
	{
		outer: string | null;
		outer_name: string | null;
		inner: string | null;
		inner_name: string | null;
		column: string | null;
		column_name: string | null;
		/** Places in the order of the groups of the same level. */
		row_at: number;
		column_at: number;
		/** How many groups of rows and of columns there are at that level, told or not. */
		all_rows: number;
		all_columns: number;
		n: number;
	} & Record<MeasureName, number | null> &
		Record<`${MeasureName}_n`, number>
>;

/**
 * All cells of a pivot with its subtotals and totals, each reckoned from the reports themselves: never a sum of sums or of
 * ratios. Beyond the most rows and columns nothing is told but the totals.
 */
export function pivot({ rows, columns, measures: wanted }: Pivot, filter: Filter, brush: Brush) {
	const [outer, inner] = rows;
	const rowSets = [sql``, sql`k_outer`, ...(inner ? [sql`k_outer, k_inner`] : [])];
	const sets = rowSets.flatMap((keys) => [
		keys,
		...(columns ? [keys.text ? sql`${keys}, k_column` : sql`k_column`] : [])
	]);
	return sql<Cell>`
		WITH base AS (
			SELECT *, ${keyOf(outer)} AS k_outer, ${keyOf(inner)} AS k_inner,
				${keyOf(columns)} AS k_column
			FROM (${sliced(filter, brush)})
		),
		cube AS (
			SELECT ${level('outer', outer)}, ${level('inner', inner)}, ${level('column', columns)},
				count(*)::INTEGER AS n,
				${join(
					wanted.map(
						(id) => sql`${measures[id].sql} AS ${name(id)}, ${measures[id].n} AS ${name(`${id}_n`)}`
					),
					', '
				)}
			FROM base
			GROUP BY GROUPING SETS (${join(
				sets.map((set) => sql`(${set})`),
				', '
			)})
		),
		placed AS (
			SELECT *,
				dense_rank() OVER (
					PARTITION BY "outer" IS NULL, "inner" IS NULL
					ORDER BY outer_order NULLS LAST, "outer", inner_order NULLS LAST, "inner"
				)::INTEGER AS row_at,
				dense_rank() OVER (
					PARTITION BY "column" IS NULL ORDER BY column_order NULLS LAST, "column"
				)::INTEGER AS column_at
			FROM cube
		),
		counted AS (
			SELECT * EXCLUDE (outer_order, inner_order, column_order),
				max(row_at) OVER (PARTITION BY "outer" IS NULL, "inner" IS NULL)::INTEGER AS all_rows,
				max(column_at) OVER (PARTITION BY "column" IS NULL)::INTEGER AS all_columns
			FROM placed
		)
		SELECT * FROM counted
		WHERE row_at <= ${MOST_ROWS} AND column_at <= ${MOST_COLUMNS}
		ORDER BY ${inOrder}`;
}

/** Groups before their totals. */
export const inOrder = sql`"outer" IS NULL, "inner" IS NULL, row_at, "column" IS NULL, column_at`;

const keyOf = (dimension: Dimension | undefined): Sql =>
	dimension ? sql`coalesce(${dimensions[dimension].key}::VARCHAR, '')` : sql`NULL::VARCHAR`;

/** The key of a level, what it is called and its order: all null where the rows of the level are taken together. */
function level(of: 'outer' | 'inner' | 'column', dimension: Dimension | undefined): Sql {
	const [key, called, order] = [name(of), name(`${of}_name`), name(`${of}_order`)];
	if (!dimension) {
		return sql`NULL::VARCHAR AS ${key}, NULL::VARCHAR AS ${called}, NULL::INTEGER AS ${order}`;
	}
	const kept = name(`k_${of}`);
	const definition: Definition = dimensions[dimension];
	const here = (value: Sql) => sql`CASE WHEN grouping(${kept}) = 0 THEN ${value} END`;
	return sql`${here(kept)} AS ${key}, ${here(definition.called)} AS ${called},
		${here(definition.order)} AS ${order}`;
}
