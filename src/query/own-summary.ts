import type { Kind, Level } from '#model/report.ts';
import type { Rows, TableName } from '#model/tables.ts';
import { sql } from './sql.ts';

/** How many rows each table has that a reader brought. */
export const rowCounts = (tables: readonly TableName[]) =>
	({
		text: tables
			.map((table) => `SELECT '${table}' AS "table", count(*) AS rows FROM own.given.${table}`)
			.join(' UNION ALL '),
		params: []
	}) as ReturnType<typeof sql<{ table: TableName; rows: number }>>;

/** The reports that a reader brought, with the unit and the regions that each is of. */
export const ownReports = sql<{ report_id: string; unit_id: string; codes: string }>`
	SELECT report_id, unit_id, concat_ws(' ', region_code, city_code, province_code) AS codes
	FROM own.given.evaluation`;

/** Every year, type of unit and kind that reports are of, the latest year first. */
export const dimensions = sql<{ year: number; unit_type: string; kind: Kind }>`
	SELECT DISTINCT year, unit_type::VARCHAR AS unit_type, kind::VARCHAR AS kind FROM evaluation
	ORDER BY year DESC`;

/** Every region that reports are of, or that one of these lies in. */
export const regionsReported = sql<{
	code: string;
	name: string;
	level: Level;
	province: string;
}>`
	WITH reported AS (
		SELECT DISTINCT unnest([region_code::VARCHAR, city_code::VARCHAR, province_code::VARCHAR]) AS code
		FROM evaluation
	)
	SELECT reported.code AS code, any_value(region.name)::VARCHAR AS name, any_value(region.level)::VARCHAR AS level,
		left(reported.code, 2) || '0000' AS province
	FROM reported JOIN region ON region.code::VARCHAR = reported.code
	GROUP BY reported.code ORDER BY code`;

/** What the wide table says of a report. */
export const rowOf = (id: string) => sql<Rows<'evaluation'>>`
	SELECT * FROM own.main.evaluation WHERE report_id = ${id}`;

/** What was found in a report, in the order of the findings. */
export const findingsOf = (id: string) => sql<
	Pick<Rows<'finding'>, 'ordinal' | 'rule' | 'severity' | 'message_zh' | 'message_en'>
>`
	SELECT ordinal, rule, severity, message_zh, message_en FROM own.main.finding
	WHERE report_id = ${id} ORDER BY ordinal`;
