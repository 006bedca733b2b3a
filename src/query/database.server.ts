import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { tables, type Column, type TableName, type Tables } from '#model/tables.ts';
import { databases, type DatabaseName } from './databases.ts';
import { fill } from './engine.server.ts';
import { identify } from './identify.server.ts';

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

/** A written database file: its name carries the hash of the rows that it holds. */
export type Database = Readonly<{ name: string; rows_sha256: string }>;

/** Writes `<database>.<hash>.duckdb` into a folder: a file that DuckDB in the browser attaches. */
export async function writeDatabase(
	folder: string,
	database: DatabaseName,
	data: Tables
): Promise<Database> {
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	for (const table of Object.keys(databases[database]) as TableName[]) {
		await fill(connection, table, data[table]);
	}
	const written = await publishDatabase(folder, database, connection);
	connection.closeSync();
	instance.closeSync();
	return written;
}

/** The same out of a connection in which the tables of the database lie. */
export async function publishDatabase(
	folder: string,
	database: DatabaseName,
	connection: DuckDBConnection
): Promise<Database> {
	const orders = Object.entries(databases[database]) as [TableName, string][];
	const rows_sha256 = await hash(connection, orders);
	const name = `${database}.${rows_sha256.slice(0, 16)}.duckdb`;

	const path = join(folder, name).replaceAll("'", "''");
	const block = blockSize(await mostRows(connection, orders));
	await connection.run(`ATTACH '${path}' AS built (STORAGE_VERSION 'v1.4.0', BLOCK_SIZE ${block})`);
	for (const [table, order] of orders) await publish(connection, table, order);
	await connection.run('DETACH built');
	await identify(join(folder, name), rows_sha256);
	return { name, rows_sha256 };
}

/** Bytes of a block where a table has so many rows: a file of few rows would be mostly empty in large ones, but in small ones integers cannot be packed. */
export const blockSize = (rows: number) => (rows > 20_000 ? 262_144 : 16_384);

async function mostRows(connection: DuckDBConnection, orders: readonly [TableName, string][]) {
	const rows = orders.map(([table]) => `SELECT count(*) AS n FROM ${table}`).join(' UNION ALL ');
	const reader = await connection.runAndReadAll(`SELECT max(n) FROM (${rows})`);
	return Number(reader.getColumns()[0]?.[0]);
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

/** SHA-256 over the rows, in whatever order they lie, and the form they are written in. */
async function hash(connection: DuckDBConnection, orders: readonly [TableName, string][]) {
	const sha256 = createHash('sha256').update(JSON.stringify([orders, [...dimensions]]));
	for (const [table] of orders) {
		const columns = Object.entries<Column>(tables[table]);
		sha256.update(JSON.stringify(columns.map(([column, { type }]) => [column, type])));
		const cells = columns.map(([column]) => `coalesce("${column}"::VARCHAR, chr(30))`);
		const reader = await connection.runAndReadAll(
			`SELECT sha256(string_agg(row, '' ORDER BY row))
			FROM (SELECT md5(concat_ws(chr(31), ${cells.join(', ')})) AS row FROM ${table})`
		);
		sha256.update(String(reader.getColumns()[0]?.[0]));
	}
	return sha256.digest('hex');
}
