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

/** What a ratio is made of. The sums of groups of rows add up to those of all the rows. */
export type Sums = Readonly<{
	part: Sql<number | null>;
	whole: Sql<number | null>;
	n: Sql<number>;
}>;

/** A ratio, and its sums. */
export type Ratio = Arithmetic & Readonly<{ sums: Sums }>;

/** A ratio out of its sums. */
export const quotient = ({ part, whole }: Sums): Sql<number | null> =>
	sql`(${part}::DOUBLE / nullif(${whole}::DOUBLE, 0))`;

const rated = (sums: Sums, unit: MeasureUnit): Ratio => ({
	unit,
	sums,
	sql: quotient(sums),
	n: sql`${sums.n}::INTEGER`
});

/** A ratio of sums over the rows that state both sides, never a mean of ratios. */
export function ratio(part: Sql, whole: Sql, unit: MeasureUnit = 'ratio'): Ratio {
	const both = sql`FILTER (WHERE ${part} IS NOT NULL AND ${whole} IS NOT NULL)`;
	const sums = {
		part: sql<number | null>`sum(${part}) ${both}`,
		whole: sql<number | null>`sum(${whole}) ${both}`,
		n: sql<number>`count(*) ${both}`
	};
	return rated(sums, unit);
}

/** Met indicators out of those whose target and actual value can be compared. */
export function completion(met: Sql, judged: Sql): Ratio {
	const { sums, unit } = ratio(met, judged);
	return rated({ ...sums, n: sql`count(*) FILTER (WHERE ${judged} > 0)` }, unit);
}

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
