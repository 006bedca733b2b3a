import type { Severity, Status } from '#model/finding.ts';
import type { Origin } from '#model/report.ts';
import { chosen, type Filter } from './filter.ts';
import { join, list, name, sql, type Sql } from './sql.ts';

/** Which findings are looked at; an empty list means all. */
export type Concern = Readonly<{
	severity: readonly Severity[];
	rule: readonly string[];
	status: readonly Status[];
}>;

/** Findings of every rule, severity and status. */
export const anyConcern: Concern = { severity: [], rule: [], status: [] };

/** The findings on the reports of a filter that a concern leaves; what was put right or is mistaken only where it is asked for. */
function concerned(filter: Filter, { severity, rule, status }: Concern): Sql {
	const conditions = [
		severity.length > 0 && sql`severity IN (${list(severity)})`,
		rule.length > 0 && sql`rule IN (${list(rule)})`,
		status.length > 0
			? sql`status IN (${list(status)})`
			: sql`status NOT IN ('corrected', 'mistaken')`
	].filter((condition) => condition !== false);
	return sql`SELECT finding.*, evaluation.* EXCLUDE (report_id)
		FROM finding JOIN (${chosen(filter)}) AS evaluation USING (report_id)
		WHERE ${join(conditions, ' AND ')}`;
}

const severityCounts = sql`count(*) FILTER (severity = 'high') AS high,
	count(*) FILTER (severity = 'medium') AS medium, count(*) FILTER (severity = 'low') AS low,
	count(*) FILTER (severity = 'info') AS info`;

/** How many findings there are of each severity. */
export type Severities = Readonly<Record<Severity, number>>;

/** How often a rule finds something. */
export type Firing = Severities & Readonly<{ rule: string; reports: number; open: number }>;

/** Every rule that finds something, the one that finds most of what is grave first. */
export const byRule = (filter: Filter, concern: Concern) => sql<Firing>`
	SELECT rule::VARCHAR AS rule, count(DISTINCT report_id) AS reports,
		count(*) FILTER (status = 'open') AS open, ${severityCounts}
	FROM (${concerned(filter, concern)})
	GROUP BY rule ORDER BY high DESC, medium DESC, low DESC, info DESC, rule`;

/** What findings may be counted by, and the column that tells where the reader goes from there. */
export const groupings = {
	region: ['region_code', 'region'],
	unit_type: ['unit_type', 'unit_type'],
	year: ['year', 'year']
} as const;

export type Grouping = keyof typeof groupings;

/** The reports of a region, a type of unit or a year, and the findings on them. */
export type Group = Severities &
	Readonly<{ key: string; label: string; checked: number; reports: number }>;

/** The groups of a filter's reports, with those that nothing was found in; the one with most grave findings a report first, years in their order. */
export function byGroup(grouping: Grouping, filter: Filter, concern: Concern) {
	const [key, label] = groupings[grouping];
	const order =
		grouping === 'year' ? sql`key DESC` : sql`high / checked DESC, medium / checked DESC, key`;
	return sql<Group>`
		WITH checked AS (
			SELECT ${name(key)}::VARCHAR AS key, any_value(${name(label)})::VARCHAR AS label,
				count(*) AS checked
			FROM (${chosen(filter)}) GROUP BY key
		), found AS (
			SELECT ${name(key)}::VARCHAR AS key, count(DISTINCT report_id) AS reports, ${severityCounts}
			FROM (${concerned(filter, concern)}) GROUP BY key
		)
		SELECT key, label, checked, coalesce(reports, 0) AS reports, coalesce(high, 0) AS high,
			coalesce(medium, 0) AS medium, coalesce(low, 0) AS low, coalesce(info, 0) AS info
		FROM checked LEFT JOIN found USING (key) ORDER BY ${order}`;
}

/** The reports that were checked, those with a finding, and the findings. */
export type Tally = Severities & Readonly<{ checked: number; reports: number; open: number }>;

/** One row: what the rules found altogether. */
export const tally = (filter: Filter, concern: Concern) => sql<Tally>`
	SELECT (SELECT count(*) FROM (${chosen(filter)})) AS checked,
		count(DISTINCT report_id) AS reports, count(*) FILTER (status = 'open') AS open, ${severityCounts}
	FROM (${concerned(filter, concern)})`;

/** A finding in a list of many. */
export type Listed = Readonly<{
	report_id: string;
	ordinal: number;
	rule: string;
	severity: Severity;
	status: Status;
	message_zh: string;
	message_en: string;
	unit: string;
	region: string;
	year: number;
	origin: Origin;
}>;

/** So many findings of a filter from the given one on, the gravest first, then the latest. */
export const listed = (filter: Filter, concern: Concern, most: number, from: number) => sql<Listed>`
	SELECT report_id::VARCHAR AS report_id, ordinal, rule::VARCHAR AS rule,
		severity::VARCHAR AS severity, status::VARCHAR AS status, message_zh, message_en,
		unit_short::VARCHAR AS unit, region::VARCHAR AS region, year, origin::VARCHAR AS origin
	FROM (${concerned(filter, concern)})
	ORDER BY list_position(['high', 'medium', 'low', 'info'], severity::VARCHAR), year DESC,
		region_code::VARCHAR, unit_sort, report_id::VARCHAR, ordinal
	LIMIT ${most} OFFSET ${from}`;

/** The reports of a filter whose lamp is red, and those whose is yellow and not red too. */
export type Lamps = Readonly<{ red: number; yellow: number }>;

/** One row: how many reports have which lamp. */
export const lamps = (filter: Filter) => sql<Lamps>`
	SELECT count(*) FILTER (red) AS red, count(*) FILTER (NOT red) AS yellow FROM (
		SELECT report_id, bool_or(alarm.level = 'red') AS red
		FROM alarm SEMI JOIN (${chosen(filter)}) AS evaluation USING (report_id)
		GROUP BY report_id
	)`;
