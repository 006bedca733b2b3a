import { quotient, type Sums } from './arithmetic.ts';
import { conditions, type Filter } from './filter.ts';
import { executionRateOfReport, measures } from './measures.ts';
import { join, name, sql, type Sql } from './sql.ts';

/** The rates whose sums are counted together. */
export const rates = [
	'executionRate',
	'basicShare',
	'completion',
	'costCompletion',
	'outputCompletion',
	'benefitCompletion',
	'satisfactionCompletion'
] as const satisfies (keyof typeof measures)[];

type Rate = (typeof rates)[number];

const group = sql`year, unit_type, kind`;

/** A score of 优 beside a yearly rate that calls for reasons asks for a second look. */
export const HIGH = 90;
export const LOW = 0.8;

/** A higher rate lies here, so that one slip does not outshine all others. */
export const LONGEST = 1.2;

/** Those of some reports that state a score and a rate, each on its spot: a fortieth of a rate wide and two points high. `turn` orders them, by unit and year. */
export const placed = (which: Sql): Sql => sql`
	SELECT ${group}, report_id, unit_id, unit_short, unit_sort, self_score,
		${executionRateOfReport} AS rate, unit_sort::BIGINT * 10000 + year AS turn,
		coalesce(months = 12 AND self_score >= ${HIGH} AND rate < ${LOW}, false) AS attention,
		round(CASE WHEN rate > ${LONGEST} THEN ${LONGEST} ELSE rate END * 40)::UTINYINT AS x,
		round(self_score / 2)::UTINYINT AS y
	FROM evaluation
	WHERE ${which} AND spent >= 0 AND adjusted > 0 AND self_score BETWEEN 0 AND 100`;

/** How some reports are counted together: by year, type of unit and kind, and in each cube by something of its own. */
const cubes = {
	/** What rates are made of. */
	sums: (which: Sql) => sql`
		SELECT ${group}, count(*) AS reports, min(months) AS months, sum(indicators) AS indicators,
			${join(
				rates.map((id) => {
					const { part, whole, n } = measures[id].sums;
					const as = sumsOf(id);
					return sql`${part} AS ${as.part}, ${whole} AS ${as.whole}, ${n} AS ${as.n}`;
				}),
				', '
			)}
		FROM evaluation WHERE ${which} GROUP BY ${group}`,

	/** Self-scores by whole points, 100 counted with 99. */
	scores: (which: Sql) => sql`
		SELECT ${group}, CASE WHEN self_score = 100 THEN 99 ELSE floor(self_score) END::UTINYINT AS score,
			count(*) AS n, sum(self_score) AS total
		FROM evaluation WHERE ${which} AND self_score BETWEEN 0 AND 100 GROUP BY ${group}, score`,

	/** Reports with a score and a rate by their spots, and the first in turn of each. */
	spots: (which: Sql) => sql`
		SELECT ${group}, attention, x, y, count(*) AS n, sum(rate) AS rate, sum(self_score) AS score,
			min(turn) AS turn
		FROM (${placed(which)}) GROUP BY ${group}, attention, x, y`
} as const;

export type Cube = keyof typeof cubes;

const sumsOf = (id: Rate) => ({
	part: name(`${id}_part`),
	whole: name(`${id}_whole`),
	n: name(`${id}_n`)
});

const held = (cube: Cube) => sql`memory.main.${name(`evaluation_${cube}`)}`;

/** Counts all reports together, once, for an engine in which `evaluation` can be asked: a country is then looked at group by group. */
export const holdings = (Object.keys(cubes) as Cube[]).map(
	(cube) => sql`CREATE TABLE ${held(cube)} AS ${cubes[cube](sql`true`)}`
);

/** The groups of a filter's reports: of the whole country those that the engine holds, of a region its own few. */
export const groups = (cube: Cube, filter: Filter): Sql =>
	filter.region.length > 0
		? cubes[cube](conditions(filter))
		: sql`SELECT * FROM ${held(cube)} WHERE ${conditions(filter)}`;

/** The sums of a rate over rows of the cube `sums`. */
export function added(id: Rate): Sums {
	const { part, whole, n } = sumsOf(id);
	return {
		part: sql`sum(${part})`,
		whole: sql`sum(${whole})`,
		n: sql`coalesce(sum(${n}), 0)::INTEGER`
	};
}

/** A rate over rows of the cube `sums`. */
export const rate = (id: Rate): Sql<number | null> => quotient(added(id));
