import { rmSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Dataset, Shown } from '#model/dataset.ts';
import { tableNames } from '#model/named.ts';
import type { Column } from '#model/tables.ts';
import type { Text } from '#model/text.ts';
import { blockSize } from './database.server.ts';
import { fill } from './engine.server.ts';
import { identify } from './identify.server.ts';
import { quoted } from './own.ts';

/** Where the tables are to be written: a Parquet file each, and one database of them all. */
export type Places = Readonly<{
	parquet: (table: Shown) => string;
	database: string;
	/** What the database's own number is made of, in hexadecimal digits. */
	sha256: string;
}>;

/** Writes tables for whoever has an engine of his own, one after the other, so that no more than one is held twice. */
export async function writeExports(
	{ tables, shown }: Dataset,
	{ parquet, database, sha256 }: Places
): Promise<void> {
	const most = Math.max(0, ...shown.map(({ name }) => tables[name].length));
	rmSync(database, { force: true });
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	try {
		await connection.run(
			`ATTACH ${quoted(database)} AS built (STORAGE_VERSION 'v1.4.0', BLOCK_SIZE ${blockSize(most)})`
		);
		for (const table of shown) {
			const { name, columns } = table;
			await fill(connection, name, tables[name]);
			const names = Object.keys(columns).map((column) => `"${column}"`);
			await connection.run(
				`CREATE TABLE built."${name}" AS SELECT ${names.join(', ')} FROM "${name}"`
			);
			for (const comment of comments(table)) await connection.run(comment);
			await connection.run(
				`COPY (SELECT ${typed(columns)} FROM "${name}") TO ${quoted(parquet(table))} (FORMAT parquet, COMPRESSION zstd)`
			);
			await connection.run(`DROP TABLE "${name}"`);
		}
		await connection.run('DETACH built');
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
	await identify(database, sha256);
}

/** Days are days in Parquet; in the database they are what the site's own engine takes them for. */
const typed = (columns: Readonly<Record<string, Column>>) =>
	Object.entries(columns)
		.map(([name, { type }]) => (type === 'date' ? `"${name}"::DATE AS "${name}"` : `"${name}"`))
		.join(', ');

/** The dictionary goes with the database. */
const comments = ({ name, columns }: Shown): string[] => [
	`COMMENT ON TABLE built."${name}" IS ${both(tableNames[name])}`,
	...Object.entries(columns).map(
		([column, of]) => `COMMENT ON COLUMN built."${name}"."${column}" IS ${both(of)}`
	)
];

const both = ({ 'zh-CN': zh, en }: Text) => quoted(`${zh} / ${en}`);
