import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { tables, type Column, type TableName, type Tables } from '#model/tables.ts';
import { databases, type DatabaseName } from './databases.ts';
import { fill } from './engine.server.ts';

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
	'class',
	'origin',
	'grade',
	'rule',
	'severity',
	'status',
	'measure',
	'place',
	'base',
	'confidence',
	'dimension'
]);

/** What is read on the pages of reports only, and would make a file heavy. */
const withheld: Partial<Record<TableName, readonly string[]>> = { problem: ['end', 'text'] };

/** A written database file: its name carries the hash of the rows that it holds, since the bytes differ from one writing to the next. */
export type Database = Readonly<{ name: string; rows_sha256: string }>;

/** Writes `<database>.<hash>.duckdb` into a folder: a file that DuckDB in the browser attaches. */
export async function writeDatabase(
	folder: string,
	database: DatabaseName,
	data: Tables
): Promise<Database> {
	const orders = Object.entries(databases[database]) as [TableName, string][];
	const rows_sha256 = hash(orders, data);
	const name = `${database}.${rows_sha256.slice(0, 16)}.duckdb`;

	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	const path = join(folder, name).replaceAll("'", "''");
	await connection.run(`ATTACH '${path}' AS built (STORAGE_VERSION 'v1.4.0', BLOCK_SIZE 16384)`);
	for (const [table, order] of orders) {
		await fill(connection, table, data[table]);
		await publish(connection, table, order);
	}
	await connection.run('DETACH built');
	connection.closeSync();
	instance.closeSync();
	return { name, rows_sha256 };
}

async function publish(connection: DuckDBConnection, table: TableName, order: string) {
	const columns = [];
	for (const column of Object.keys(tables[table])) {
		if (withheld[table]?.includes(column)) continue;
		const type = dimensions.has(column) ? await enumOf(connection, table, column) : undefined;
		columns.push(type ? `"${column}"::${type} AS "${column}"` : `"${column}"`);
	}
	await connection.run(
		`CREATE TABLE built.${table} AS SELECT ${columns.join(', ')} FROM ${table} ORDER BY ${order}`
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
function hash(orders: readonly [TableName, string][], data: Tables): string {
	const sha256 = createHash('sha256').update(JSON.stringify([orders, [...dimensions]]));
	for (const [table] of orders) {
		const columns = Object.entries<Column>(tables[table]);
		sha256.update(JSON.stringify(columns.map(([column, { type }]) => [column, type])));
		for (const row of data[table] as readonly Record<string, unknown>[]) {
			sha256.update(JSON.stringify(columns.map(([column]) => row[column])));
		}
	}
	return sha256.digest('hex');
}
