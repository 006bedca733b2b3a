import type { DuckDBConnection } from '@duckdb/node-api';
import type { Reference } from '#model/reference.ts';
import { tables, type TableName } from '#model/tables.ts';
import { fill } from '#query/engine.server.ts';
import { ranks } from '#table/order.ts';
import {
	alarms,
	evaluations,
	facts,
	findings,
	macros,
	problems,
	reports
} from './synthetic-sql.ts';

/** The counties that so many reports are spread over at most, and the years that each unit reports on. */
const COUNTIES = 2850;
const YEARS = 10;

/** Units of a county where there are not so many units that all counties have some. */
const FEWEST_UNITS = 4;

/** Creates every table of the model and fills them with so many synthetic reports, the same ones every time; the rows are made by the database itself. */
export async function synthesise(
	connection: DuckDBConnection,
	count: number,
	{ regions, unitTypes }: Pick<Reference, 'regions' | 'unitTypes'>
): Promise<void> {
	const units = Math.ceil(count / YEARS);
	const counties = chosen(
		regions.filter(({ level }) => level === 'county'),
		Math.min(COUNTIES, Math.ceil(units / FEWEST_UNITS))
	);

	for (const table of Object.keys(tables) as TableName[]) {
		await fill(connection, table, table === 'region' ? withAbove(counties, regions) : []);
	}
	await connection.run('CREATE TEMP TABLE type (ord INTEGER, name VARCHAR)');
	const types = await connection.createAppender('type');
	for (const [ord, { name }] of unitTypes.entries()) {
		types.appendInteger(ord);
		types.appendVarchar(name);
		types.endRow();
	}
	types.closeSync();

	for (const statement of macros) await connection.run(statement);
	await connection.run(unitRows(units, unitTypes.length));
	await connection.run(`INSERT INTO unit BY NAME SELECT unit_id, name, short_name, region_code, unit_type,
		level, unit_sort AS sort FROM home`);
	for (const rows of [evaluations(count, YEARS), reports, facts, ...findings, alarms, problems]) {
		await connection.run(rows);
	}
}

type Region = Reference['regions'][number];

/** So many of the regions, evenly spread over all of them. */
const chosen = (regions: readonly Region[], count: number) =>
	Array.from(
		{ length: Math.min(count, regions.length) },
		(_, i) => regions[Math.floor((i * regions.length) / count)] as Region
	);

/** Counties and all that lies above them, ranked by pinyin. */
function withAbove(counties: readonly Region[], regions: readonly Region[]) {
	const byCode = new Map(regions.map((region) => [region.code, region]));
	const rank = ranks(regions.map(({ code, name }) => [code, name]));
	const found = new Set<Region>();
	for (const county of counties)
		for (let at: Region | undefined = county; at; at = byCode.get(at.parent)) found.add(at);
	return [...found].map((region) => ({ ...region, sort: rank.get(region.code) ?? 0 }));
}

/** The units, each in its county, with what their reports say of the place. */
const unitRows = (units: number, types: number) => `
	CREATE TEMP TABLE home AS
	WITH county AS (
		SELECT county.*, row_number() OVER (ORDER BY county.code) - 1 AS ord,
			city.code AS city_code, province.code AS province_code, province.name AS province
		FROM region AS county
		LEFT JOIN region AS city ON city.code = county.parent AND city.level = 'city'
		JOIN region AS province ON province.code = coalesce(city.parent, county.parent)
		WHERE county.level = 'county'
	), numbered AS (
		SELECT u, u % (SELECT count(*) FROM county) AS place, u // (SELECT count(*) FROM county) AS turn
		FROM range(${units}) AS numbers(u)
	), named AS (
		SELECT u, county.*, type.name AS unit_type,
			CASE WHEN turn >= ${types} THEN (turn // ${types} + 1)::VARCHAR ELSE '' END AS serial
		FROM numbered JOIN county ON county.ord = place
		JOIN type ON type.ord = (place * 7 + turn) % ${types}
	)
	SELECT u, code || '-' || lower(to_base((hash(u) % 2821109907456)::BIGINT, 36, 8)) AS unit_id,
		name || '示例' || unit_type || serial AS name, name || unit_type || serial AS short_name,
		unit_type, code AS region_code, name AS region, city_code, province_code, province, level,
		row_number() OVER (ORDER BY sort, unit_type, serial, u)::INTEGER AS unit_sort
	FROM named`;
