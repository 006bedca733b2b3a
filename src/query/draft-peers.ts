import type { Kind } from '#model/report.ts';
import { LEAST_PEERS } from './compare-peers.ts';
import { join, sql, type Sql } from './sql.ts';

/** A draft as it is set among the reports of others. */
export type Placed = Readonly<{
	/** The id of its unit, whose own reports are none of others; undefined where the draft does not tell. */
	unit_id: string | undefined;
	unit_type: string;
	kind: Kind;
	year: number;
	/** Months of its period; null where the draft does not tell. */
	months: number | null;
	/** Its own values; null where it does not state them. */
	own: Readonly<Record<Compared, number | null>>;
}>;

/** What a draft is compared by, out of the columns of the wide view; the first three are ratios (1 is 100 %). */
const values = {
	execution: sql`spent::DOUBLE / nullif(adjusted, 0)`,
	project_share: sql`project::DOUBLE / nullif(basic + project, 0)`,
	met: sql`met::DOUBLE / nullif(judged, 0)`,
	score: sql`self_score`
} as const satisfies Record<string, Sql>;

export type Compared = keyof typeof values;

/** How the others stand in one value. */
export type Standing = Readonly<{
	compared: Compared;
	/** The year of the others: the latest up to the draft's own in which there are enough of them. */
	year: number;
	/** Whether they are demo reports, which count only where published ones are too few. */
	demo: boolean;
	/** How many of them state it. */
	n: number;
	lower_quartile: number | null;
	median: number | null;
	upper_quartile: number | null;
	/** The part of them that lies below the draft, equal ones counted half; null where that cannot be told. */
	place: number | null;
}>;

/**
 * How reports of other units of the same type stand, of the same kind and period: a row for each value, or none where
 * there are fewer than `LEAST_PEERS` in every year.
 */
export function draftPeers({ unit_id, unit_type, kind, year, months, own }: Placed): Sql<Standing> {
	const lines = (Object.keys(values) as Compared[]).map(
		(compared) => sql`
			SELECT ${compared} AS compared, any_value(year)::INTEGER AS year, bool_or(demo) AS demo,
				count(${values[compared]})::INTEGER AS n,
				quantile_cont(${values[compared]}, 0.25) AS lower_quartile,
				median(${values[compared]}) AS median,
				quantile_cont(${values[compared]}, 0.75) AS upper_quartile,
				CASE WHEN n >= ${LEAST_PEERS} AND ${own[compared]}::DOUBLE IS NOT NULL THEN
					(count(*) FILTER (${values[compared]} < ${own[compared]}::DOUBLE)
						+ count(*) FILTER (${values[compared]} = ${own[compared]}::DOUBLE) / 2.0) / n
				END::DOUBLE AS place
			FROM peers`
	);
	return sql<Standing>`
		WITH alike AS (
			SELECT *, origin = 'demo' AS demo FROM evaluation
			WHERE unit_type = ${unit_type} AND kind = ${kind} AND year <= ${year}
				AND (months IS NOT DISTINCT FROM ${months}::INTEGER OR ${months}::INTEGER IS NULL)
				AND unit_id <> ${unit_id ?? ''}
		),
		enough AS (
			SELECT year, demo FROM alike GROUP BY ALL HAVING count(*) >= ${LEAST_PEERS}
			ORDER BY demo, year DESC LIMIT 1
		),
		peers AS (SELECT * FROM alike JOIN enough USING (year, demo))
		SELECT * FROM (${join(lines, ' UNION ALL ')}) WHERE year IS NOT NULL`;
}
