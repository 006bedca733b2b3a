import { chosen, type Filter } from '#query/filter.ts';
import { anyConcern, listed } from '#query/findings.ts';
import { figures, measures } from '#query/measures.ts';
import { list, sql } from '#query/sql.ts';

const ofTheStrip = [
	'reports',
	'units',
	'regions',
	'adjustedBudget',
	'spent',
	'executionRate',
	'executionRateOfInitial',
	'executionRateOfDisbursed',
	'completion',
	'averageScore',
	'conflicting',
	'highFindings',
	'findingsHigh',
	'findingsMedium',
	'findingsLow'
] as const;

/** The figures at the head of a page. */
export const headline = (filter: Filter) => figures(ofTheStrip, filter);

export type Headline = NonNullable<ReturnType<typeof headline>['row']>;

/** A unit among the others. */
export type Standing = Readonly<{
	unit_id: string;
	unit: string;
	unit_type: string;
	region_code: string;
	region: string;
	province: string;
	first_year: number;
	last_year: number;
	reports: number;
	budget: number | null;
	spent: number | null;
	rate: number | null;
	score: number | null;
	high: number;
	demo: boolean;
}>;

/** Units that are listed at once. */
export const PAGE = 100;

/** Units with what their reports say together, region by region: the first so many of them, or of those whose name, region or type has a word in it. */
export const standings = (filter: Filter, { limit = PAGE, word = '' } = {}) => sql<Standing>`
	WITH chosen AS (
		SELECT * FROM (${chosen(filter)})
		${word ? sql`WHERE contains(concat_ws(' ', unit, unit_short, region, unit_type), ${word})` : sql``}
	), page AS (
		SELECT unit_id FROM chosen GROUP BY unit_id
		ORDER BY min(region_code::VARCHAR), min(unit_sort), unit_id::VARCHAR
		LIMIT ${limit}
	)
	SELECT unit_id::VARCHAR AS unit_id, any_value(unit_short)::VARCHAR AS unit,
		any_value(unit_type)::VARCHAR AS unit_type, any_value(region_code)::VARCHAR AS region_code,
		any_value(region)::VARCHAR AS region, any_value(province)::VARCHAR AS province,
		min(year)::INTEGER AS first_year, max(year)::INTEGER AS last_year,
		${measures.reports.sql} AS reports, ${measures.adjustedBudget.sql} AS budget,
		${measures.spent.sql} AS spent, ${measures.executionRate.sql} AS rate,
		${measures.averageScore.sql} AS score, ${measures.findingsHigh.sql} AS high,
		bool_and(origin = 'demo') AS demo
	FROM chosen SEMI JOIN page USING (unit_id)
	GROUP BY unit_id
	ORDER BY any_value(region_code)::VARCHAR, any_value(unit_sort), unit_id::VARCHAR`;

/** Standings, which come region by region, with the first of each region before them. */
export function byRegion(standings: readonly Standing[]): [Standing, Standing[]][] {
	const regions: [Standing, Standing[]][] = [];
	for (const standing of standings) {
		const last = regions.at(-1);
		if (last?.[0].region_code === standing.region_code) last[1].push(standing);
		else regions.push([standing, [standing]]);
	}
	return regions;
}

/** Which of some reports a filter leaves. */
export const among = (filter: Filter, reports: readonly string[]) => sql<{ report_id: string }>`
	SELECT report_id::VARCHAR AS report_id FROM (${chosen(filter)})
	WHERE ${reports.length > 0 ? sql`report_id IN (${list(reports)})` : sql`false`}`;

/** The grave findings on a filter's reports, the latest year first. */
export const graveOf = (filter: Filter) =>
	listed(filter, { ...anyConcern, severity: ['high'] }, MOST_GRAVE, 0);

/** More are not gone through one by one. */
const MOST_GRAVE = 2000;

/** What a province's reports say together. */
export type ProvinceFigures = Readonly<{
	code: string;
	name: string;
	reports: number;
	rate: number | null;
	rate_n: number;
	completion: number | null;
	completion_n: number;
	score: number | null;
	score_n: number;
	flagged: number;
}>;

/** Every province that has reports. */
export const byProvince = (filter: Filter) => sql<ProvinceFigures>`
	SELECT province_code::VARCHAR AS code, any_value(province)::VARCHAR AS name,
		${measures.reports.sql} AS reports, ${measures.executionRate.sql} AS rate,
		${measures.executionRate.n} AS rate_n, ${measures.completion.sql} AS completion,
		${measures.completion.n} AS completion_n, ${measures.averageScore.sql} AS score,
		${measures.averageScore.n} AS score_n, ${measures.highFindings.sql} AS flagged
	FROM (${chosen(filter)})
	GROUP BY province_code
	ORDER BY code`;
