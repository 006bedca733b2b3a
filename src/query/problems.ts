import type { ProblemClass } from '#model/problems.ts';
import type { Kind, Origin } from '#model/report.ts';
import { chosen, type Filter } from './filter.ts';
import { sql, type Sql } from './sql.ts';

/** What reports can be set apart by. */
export const groupings = ['region', 'unit_type', 'year'] as const;

export type Grouping = (typeof groupings)[number];

/** The column of each, and what a group is called. */
const columns: Record<Grouping, { key: Sql; label: Sql }> = {
	region: { key: sql`region_code`, label: sql`region` },
	unit_type: { key: sql`unit_type`, label: sql`unit_type` },
	year: { key: sql`year`, label: sql`year` }
};

/** How many of the reports of a group name a class of problems; `class` is null for what is of no class. */
export type Commonest = Readonly<{
	/** A region's code, a type of unit, a year; empty where reports are not set apart. */
	group: string;
	label: string;
	class: ProblemClass | null;
	reports: number;
	/** All reports of the group, whether or not they tell of problems. */
	of: number;
	share: number;
}>;

const together = { key: sql`''`, label: sql`''` };

/** The classes of problems that the reports chosen name, the commonest first within each group; 无 and what is of no class come last. */
export function commonest(filter: Filter, by?: Grouping): Sql<Commonest> {
	const { key, label } = by ? columns[by] : together;
	return sql<Commonest>`
		WITH reports AS (
			SELECT report_id, ${key}::VARCHAR AS "group", ${label}::VARCHAR AS label
			FROM (${chosen(filter)})
		),
		groups AS (
			SELECT "group", any_value(label) AS label, count(*) AS n FROM reports GROUP BY "group"
		),
		counted AS (
			SELECT "group", class::VARCHAR AS class, count(DISTINCT report_id) AS n
			FROM problem JOIN reports USING (report_id)
			WHERE problem.kind = 'problem'
			GROUP BY "group", class
		)
		SELECT "group", label, class, counted.n::INTEGER AS reports, groups.n::INTEGER AS "of",
			counted.n::DOUBLE / groups.n AS share
		FROM counted JOIN groups USING ("group")
		ORDER BY "group", class IS NULL, class = 'P00', counted.n DESC, class`;
}

/** The classes named most in each group, so many at most, in the groups of most reports, so many at most. */
export const foremost = (filter: Filter, by: Grouping, classes: number, groups: number) =>
	sql<Commonest & { class: ProblemClass }>`
		SELECT * FROM (${commonest(filter, by)})
		WHERE class <> 'P00'
		QUALIFY row_number() OVER (PARTITION BY "group" ORDER BY reports DESC, class) <= ${classes}
			AND dense_rank() OVER (ORDER BY "of" DESC, "group") <= ${groups}
		ORDER BY "of" DESC, "group", reports DESC, class`;

/** A report that names a class of problems, and where it first does. */
export type Naming = Readonly<{
	class: ProblemClass;
	report_id: string;
	unit: string;
	region: string;
	year: number;
	origin: Origin;
	start: number;
}>;

/** For each class the latest reports chosen that name it, so many at most. */
export const namings = (filter: Filter, most: number) => sql<Naming>`
	SELECT class, report_id, unit, region, year, origin, start
	FROM (
		SELECT problem.class::VARCHAR AS class, report_id, min(start)::INTEGER AS start,
			any_value(unit_short)::VARCHAR AS unit, any_value(region)::VARCHAR AS region,
			any_value(year)::INTEGER AS year, any_value(origin)::VARCHAR AS origin,
			row_number() OVER (
				PARTITION BY problem.class
				ORDER BY any_value(year) DESC, any_value(unit_sort), report_id
			) AS nth
		FROM problem JOIN (${chosen(filter)}) AS evaluation USING (report_id)
		WHERE problem.kind = 'problem' AND problem.class IS NOT NULL
		GROUP BY problem.class, report_id
	)
	WHERE nth <= ${most}
	ORDER BY class, nth`;

/** A class of problems that a report of a unit names; `repeated` where the unit's reports of that kind also name it the year before or after. */
export type Named = Readonly<{
	class: ProblemClass;
	kind: Kind;
	year: number;
	report_id: string;
	start: number;
	repeated: boolean;
}>;

const named = (evaluations: Sql) => sql`
	SELECT *,
		count(*) OVER (${years} RANGE BETWEEN 1 PRECEDING AND 1 PRECEDING)
			+ count(*) OVER (${years} RANGE BETWEEN 1 FOLLOWING AND 1 FOLLOWING) > 0 AS repeated
	FROM (
		SELECT unit_id, evaluation.kind AS kind, problem.class AS class, year, report_id,
			min(start) AS start
		FROM problem JOIN (${evaluations}) AS evaluation USING (report_id)
		WHERE problem.kind = 'problem' AND problem.class <> 'P00'
		GROUP BY ALL
	)`;

const years = sql`PARTITION BY unit_id, kind, class ORDER BY year`;

/** The classes of problems that a unit names, year by year. */
export const namedBy = (unit_id: string) => sql<Named>`
	SELECT class::VARCHAR AS class, kind::VARCHAR AS kind, year::INTEGER AS year,
		report_id::VARCHAR AS report_id, start::INTEGER AS start, repeated
	FROM (${named(sql`SELECT * FROM evaluation WHERE unit_id = ${unit_id}`)})
	ORDER BY kind, class, year, report_id`;

/** A class that a unit names in two or more years running, in reports of one kind. */
export type Repetition = Readonly<{
	unit_id: string;
	kind: Kind;
	class: ProblemClass;
	/** The years that it does so in, joined by commas. */
	years: string;
	count: number;
}>;

/** The classes that come back year after year in a unit, the most stubborn first. */
export const repetitions = (filter: Filter) => sql<Repetition>`
	SELECT unit_id::VARCHAR AS unit_id, kind::VARCHAR AS kind, class::VARCHAR AS class,
		string_agg(year::VARCHAR, ',' ORDER BY year) AS years, count(*)::INTEGER AS "count"
	FROM (SELECT DISTINCT unit_id, kind, class, year FROM (${named(chosen(filter))}) WHERE repeated)
	GROUP BY unit_id, kind, class
	ORDER BY "count" DESC, unit_id::VARCHAR, kind::VARCHAR, class::VARCHAR`;
