import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { cellPassages } from './json.ts';
import { labelOf } from './label.ts';
import { passage, type Passage } from './passage.ts';

/** The texts in a DuckDB or Parquet file, table by table; places are `table.column` and the row's number. */
export async function* databasePassages(path: string): AsyncGenerator<Passage> {
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	try {
		const quoted = `'${path.replaceAll("'", "''")}'`;
		if (path.endsWith('.parquet')) {
			yield* tablePassages(connection, `read_parquet(${quoted})`, '');
			const metadata = `(SELECT key, value FROM parquet_kv_metadata(${quoted}))`;
			yield* tablePassages(connection, metadata, '');
			return;
		}
		await connection.run(`ATTACH ${quoted} AS site (READ_ONLY)`);
		const names = await connection.runAndReadAll(
			`SELECT schema_name, table_name FROM duckdb_tables() WHERE database_name = 'site'
			UNION ALL SELECT schema_name, view_name FROM duckdb_views() WHERE database_name = 'site' AND NOT internal`
		);
		for (const [schema, table] of names.getRows() as [string, string][]) {
			yield passage(table, table);
			yield* tablePassages(connection, `site.${name(schema)}.${name(table)}`, `${table}.`);
		}
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}

const name = (word: string) => `"${word.replaceAll('"', '""')}"`;

async function* tablePassages(connection: DuckDBConnection, source: string, prefix: string) {
	const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${source}`);
	const columns = (described.getRows() as [string, string][]).map(([column, type]) => ({
		column,
		label: labelOf(column),
		isNumber: /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|DOUBLE|FLOAT|DECIMAL|BOOLEAN)/.test(type)
	}));
	const told = columns.filter(({ label, isNumber }) => label || !isNumber);
	yield passage(columns.map(({ column }) => column).join('\n'), prefix);
	if (told.length === 0) return;

	const cells = told.map(({ column }) => `${name(column)}::VARCHAR`);
	const result = await connection.stream(`SELECT ${cells.join(', ')} FROM ${source}`);
	let row = 0;
	for (let chunk = await result.fetchChunk(); chunk?.rowCount; chunk = await result.fetchChunk()) {
		for (const values of chunk.getRows()) {
			row++;
			for (const [i, { column, label }] of told.entries()) {
				const value = values[i];
				if (value === null) continue;
				yield* cellPassages(value as string, label, `${prefix}${column} ${row}`);
			}
		}
	}
}
