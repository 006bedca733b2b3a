import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { tables, type TableName, type Tables } from '#model/tables.ts';
import { fill } from './engine.server.ts';

/** The tables that the browser may ask, each with the order of its rows: what lies together is read together. */
const published = {
	evaluation: 'region_code, unit_id, year, kind, report_id',
	region: 'code',
	unit: 'region_code, unit_id'
} as const satisfies Partial<Record<TableName, string>>;

type Published = Pick<Tables, keyof typeof published>;

/** Columns of few different values: as ENUM they take a byte or two a row, and compare as numbers. */
const dimensions = new Set([
	'unit_type',
	'level',
	'region_code',
	'region',
	'city_code',
	'province_code',
	'province',
	'parent',
	'kind',
	'origin',
	'grade'
]);

/** A written database file: its name carries the hash of the rows that it holds, since the bytes differ from one writing to the next. */
export type Database = Readonly<{ name: string; rows_sha256: string }>;

/** Writes `evaluation.<hash>.duckdb` into a folder: the file that DuckDB in the browser attaches. */
export async function writeDatabase(folder: string, data: Published): Promise<Database> {
	const rows_sha256 = hash(data);
	const name = `evaluation.${rows_sha256.slice(0, 16)}.duckdb`;

	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	const path = join(folder, name).replaceAll("'", "''");
	await connection.run(`ATTACH '${path}' AS built (STORAGE_VERSION 'v1.4.0', BLOCK_SIZE 16384)`);
	for (const table of Object.keys(published) as (keyof Published)[]) {
		await fill(connection, table, data[table]);
		await publish(connection, table);
	}
	await connection.run('DETACH built');
	connection.closeSync();
	instance.closeSync();
	return { name, rows_sha256 };
}

async function publish(connection: DuckDBConnection, table: keyof Published) {
	const columns = [];
	for (const column of Object.keys(tables[table])) {
		const type = dimensions.has(column) ? await enumOf(connection, table, column) : undefined;
		columns.push(type ? `"${column}"::${type} AS "${column}"` : `"${column}"`);
	}
	await connection.run(
		`CREATE TABLE built.${table} AS SELECT ${columns.join(', ')} FROM ${table} ORDER BY ${published[table]}`
	);
}

/** The ENUM of a column's values, which sort as the texts do; none where the column is empty. */
async function enumOf(connection: DuckDBConnection, table: string, column: string) {
	const reader = await connection.runAndReadAll(
		`SELECT DISTINCT "${column}" AS word FROM ${table} WHERE "${column}" IS NOT NULL ORDER BY word`
	);
	const words = reader.getColumns()[0] as string[] | undefined;
	if (!words?.length) return;
	return `ENUM(${words.map((word) => `'${word.replaceAll("'", "''")}'`).join(', ')})`;
}

/** SHA-256 over the rows and the form they are written in. */
function hash(data: Published): string {
	const sha256 = createHash('sha256').update(JSON.stringify([published, [...dimensions]]));
	for (const table of Object.keys(published) as (keyof Published)[]) {
		const columns = Object.entries(tables[table]);
		sha256.update(JSON.stringify(columns.map(([column, { type }]) => [column, type])));
		for (const row of data[table] as readonly Record<string, unknown>[]) {
			sha256.update(JSON.stringify(columns.map(([column]) => row[column])));
		}
	}
	return sha256.digest('hex');
}
