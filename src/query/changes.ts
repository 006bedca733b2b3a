import { chosen, type Filter } from './filter.ts';
import { sql } from './sql.ts';

/** A unit whose reports of two years running state budget and spending: its execution rates (of the full-year budget) and spending in both. */
export type Change = Readonly<{
	unit_id: string;
	unit: string;
	region: string;
	year: number;
	report_id: string;
	rate_before: number;
	rate: number;
	spent_before: number;
	spent: number;
	budget_before: number;
	budget: number;
	demo: boolean;
}>;

/** The units that can be compared with the year before, in the last year of a filter that has any; the largest fall of the rate first. One report a unit, year and kind: where there are several, the unit is left out. */
export const changes = (filter: Filter) => sql<Change>`
	WITH stated AS (
		SELECT unit_id, kind, year, any_value(unit_short)::VARCHAR AS unit,
			any_value(region)::VARCHAR AS region, any_value(report_id)::VARCHAR AS report_id,
			any_value(origin)::VARCHAR = 'demo' AS demo,
			any_value(adjusted) AS budget, any_value(spent) AS spent
		FROM (${chosen({ ...filter, year: [] })})
		WHERE kind = 'whole'
		GROUP BY unit_id, kind, year
		HAVING count(*) = 1 AND any_value(adjusted) > 0 AND any_value(spent) IS NOT NULL
	), pairs AS (
		SELECT now.unit_id::VARCHAR AS unit_id, now.unit, now.region, now.year, now.report_id, now.demo,
			before.spent / before.budget AS rate_before, now.spent / now.budget AS rate,
			before.spent::DOUBLE AS spent_before, now.spent::DOUBLE AS spent,
			before.budget::DOUBLE AS budget_before, now.budget::DOUBLE AS budget
		FROM stated AS now JOIN stated AS before
			ON now.unit_id = before.unit_id AND now.kind = before.kind AND now.year = before.year + 1
		${filter.year.length > 0 ? sql`WHERE now.year = ${Math.max(...filter.year)}` : sql``}
	)
	SELECT * FROM pairs WHERE year = (SELECT max(year) FROM pairs)
	ORDER BY rate - rate_before, unit_id`;
