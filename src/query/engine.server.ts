import { DuckDBInstance, type DuckDBAppender, type DuckDBConnection } from '@duckdb/node-api';
import { tables, type Column, type TableName, type Tables } from '#model/tables.ts';
import { sqlTypes } from './columns.ts';
import { holdings } from './cube.ts';
import { QueryError, type Engine } from './engine.ts';
import type { Sql } from './sql.ts';

/** An in-memory DuckDB that holds every table of the model, empty where none is given, and all reports counted together. */
export async function engine(data: Partial<Tables>): Promise<Engine> {
	// One thread adds in one order: the same rows give the same last digit.
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	for (const table of Object.keys(tables) as TableName[]) {
		await fill(connection, table, data[table] ?? []);
	}
	const filled = engineOf(connection);
	for (const holding of holdings) await filled.rows(holding);
	return filled;
}

/** The engine behind an open connection; numbers come as numbers, exact below 2^53. */
export function engineOf(connection: DuckDBConnection): Engine {
	return {
		async rows<Row>(query: Sql<Row>) {
			try {
				const reader = await connection.runAndReadAll(query.text, [...query.params]);
				return reader.getRowObjectsJS().map(plain) as Row[];
			} catch (cause) {
				throw new QueryError(query, cause);
			}
		}
	};
}

const plain = (row: Record<string, unknown>) => {
	for (const [column, value] of Object.entries(row)) {
		if (typeof value === 'bigint') row[column] = Number(value);
	}
	return row;
};

/** Creates a table of the model and fills it. */
export async function fill<T extends TableName>(
	connection: DuckDBConnection,
	table: T,
	rows: Tables[T]
): Promise<void> {
	const columns = Object.entries<Column>(tables[table]);
	const ddl = columns.map(([name, { type }]) => `"${name}" ${sqlTypes[type]}`);
	await connection.run(`CREATE TABLE "${table}" (${ddl.join(', ')})`);

	const appender = await connection.createAppender(table);
	for (const row of rows as readonly Record<string, unknown>[]) {
		for (const [name, { type }] of columns) append(appender, type, row[name]);
		appender.endRow();
	}
	appender.closeSync();
}

function append(appender: DuckDBAppender, type: Column['type'], value: unknown) {
	if (value === null || value === undefined) return appender.appendNull();
	switch (type) {
		case 'fen':
			return appender.appendBigInt(BigInt(value as number));
		case 'integer':
			return appender.appendInteger(value as number);
		case 'number':
			return appender.appendDouble(value as number);
		case 'boolean':
			return appender.appendBoolean(value as boolean);
		case 'text':
		case 'date':
		case 'json':
			return appender.appendVarchar(value as string);
	}
}
