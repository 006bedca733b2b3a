import type { MeasureUnit } from '#model/format.ts';
import type { Rows } from '#model/tables.ts';
import type { Text } from '#model/text.ts';
import { name, sql, type Sql } from './sql.ts';

/** A number over any group of rows of `evaluation`, with the number of reports (`n`) that it rests on. */
export type Measure = Readonly<{
	label: Text;
	definition: Text;
	unit: MeasureUnit;
	/** Null where nothing is stated. */
	sql: Sql<number | null>;
	n: Sql<number>;
}>;

type Arithmetic = Pick<Measure, 'unit' | 'sql' | 'n'>;

/** A column of `evaluation`. */
export const column = (column: keyof Rows<'evaluation'>) => name(column);

/** Over the rows that state it; what a report does not state adds nothing. */
export const total = (amount: Sql): Arithmetic => ({
	unit: 'fen',
	sql: sql`sum(${amount})::DOUBLE`,
	n: sql`count(${amount})::INTEGER`
});

/** A ratio of sums over the rows that state both sides, never a mean of ratios. */
export function ratio(part: Sql, whole: Sql, unit: MeasureUnit = 'ratio'): Arithmetic {
	const both = sql`FILTER (WHERE ${part} IS NOT NULL AND ${whole} IS NOT NULL)`;
	return {
		unit,
		sql: sql`(sum(${part}) ${both}::DOUBLE / nullif(sum(${whole}) ${both}::DOUBLE, 0))`,
		n: sql`count(*) ${both}::INTEGER`
	};
}

/** Met indicators out of those whose target and actual value can be compared. */
export const completion = (met: Sql, judged: Sql): Arithmetic => ({
	...ratio(met, judged),
	n: sql`count(*) FILTER (WHERE ${judged} > 0)::INTEGER`
});

/** The mean over the rows that state it. */
export const mean = (points: Sql): Arithmetic => ({
	unit: 'points',
	sql: sql`avg(${points})::DOUBLE`,
	n: sql`count(${points})::INTEGER`
});

/** How many there are; what is null does not count. */
export const count = (what: Sql): Arithmetic => ({
	unit: 'count',
	sql: sql`count(${what})::INTEGER`,
	n: sql`count(*)::INTEGER`
});

/** How many findings the rows have together. */
export const found = (findings: Sql): Arithmetic => ({
	...count(findings),
	sql: sql`coalesce(sum(${findings}), 0)::INTEGER`
});
