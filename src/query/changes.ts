import { chosen, type Filter } from './filter.ts';
import { sql } from './sql.ts';

/** A unit whose reports of two years running state budget and spending: its execution rates (of the full-year budget) and spending in both; and what all such units did together. */
export type Change = Readonly<{
	unit_id: string;
	unit: string;
	region: string;
	year: number;
	report_id: string;
	rate_before: number;
	rate: number;
	demo: boolean;
	units: number;
	fell: number;
	rose: number;
	spent_before: number;
	spent: number;
	budget_before: number;
	budget: number;
}>;

/** Units with the largest fall of the rate, and as many with the largest rise. */
export const EXTREMES = 4;

/** The units that can be compared with the year before, in the last year of a filter that has one before it: those that moved most, the largest fall first. One report a unit and year: where there are several, the unit is left out. */
export const changes = (filter: Filter) => sql<Change>`
	WITH whole AS (SELECT * FROM (${chosen({ ...filter, year: [] })}) WHERE kind = 'whole'),
	years AS (SELECT DISTINCT year FROM whole WHERE adjusted > 0 AND spent IS NOT NULL),
	latest AS (
		SELECT ${filter.year.length > 0 ? sql`${Math.max(...filter.year)}::INTEGER` : sql`max(year)`} AS year
		FROM years WHERE year - 1 IN (FROM years)
	),
	stated AS (
		SELECT unit_id, year, any_value(adjusted)::DOUBLE AS budget, any_value(spent)::DOUBLE AS spent
		FROM whole
		WHERE year BETWEEN (SELECT max(year) FROM latest) - 1 AND (SELECT max(year) FROM latest)
		GROUP BY unit_id, year
		HAVING count(*) = 1 AND any_value(adjusted) > 0 AND any_value(spent) IS NOT NULL
	), pairs AS (
		SELECT now.unit_id, now.year, now.spent / now.budget AS rate, now.spent, now.budget,
			before.spent / before.budget AS rate_before, before.spent AS spent_before,
			before.budget AS budget_before
		FROM stated AS now JOIN stated AS before
			ON now.unit_id = before.unit_id AND now.year = before.year + 1
	), extremes AS (
		(SELECT unit_id FROM pairs ORDER BY rate - rate_before, unit_id LIMIT ${EXTREMES})
		UNION
		(SELECT unit_id FROM pairs ORDER BY rate - rate_before DESC, unit_id DESC LIMIT ${EXTREMES})
	), together AS (
		SELECT count(*)::INTEGER AS units,
			count(*) FILTER (rate < rate_before)::INTEGER AS fell,
			count(*) FILTER (rate > rate_before)::INTEGER AS rose,
			sum(spent) AS spent, sum(spent_before) AS spent_before,
			sum(budget) AS budget, sum(budget_before) AS budget_before
		FROM pairs
	)
	SELECT pairs.unit_id::VARCHAR AS unit_id, unit_short::VARCHAR AS unit, region::VARCHAR AS region,
		year, report_id::VARCHAR AS report_id, rate_before, rate, origin::VARCHAR = 'demo' AS demo,
		together.*
	FROM pairs SEMI JOIN extremes USING (unit_id) JOIN whole USING (unit_id, year), together
	ORDER BY rate - rate_before, unit_id`;
