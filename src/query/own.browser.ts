import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { Complaint } from '#model/complaint.ts';
import { tables, type Column, type TableName } from '#model/tables.ts';
import type { Text } from '#model/text.ts';
import {
	connections,
	fits,
	OwnRefused,
	quoted,
	readCsv,
	shaped,
	tableNames,
	together,
	values,
	type Check,
	type Doubt,
	type Own,
	type OwnFile
} from './own.ts';
import type { Sql } from './sql.ts';

type Ask = <Row>(query: Sql<Row>) => Promise<Row[]>;

type Engine = Readonly<{ db: AsyncDuckDB; connection: AsyncDuckDBConnection; ask: Ask }>;

/** Where a table that a reader brought lies, with the columns that it has, and how far its rows are from those of the file. */
type Source = Readonly<{ file: string; at: string; has: ReadonlySet<string>; head: number }>;

/** A site's database that is open beside the reader's. */
type Site = Readonly<{ schema: string; tables: readonly TableName[] }>;

/**
 * Puts a reader's files into a database `own`, whose tables are those of the model: the reader's alone, or together with
 * those of the site. Throws OwnRefused, which names file, row and column.
 */
export async function loadOwn(engine: Engine, own: Own, site: Site | undefined): Promise<void> {
	const { connection } = engine;
	await connection.query(`ATTACH ':memory:' AS own`);
	await connection.query('CREATE SCHEMA own.given');

	const sources = new Map<TableName, Source>();
	for (const [i, file] of own.files.entries())
		for (const [table, source] of await opened(engine, file, `own_${i}`)) {
			const other = sources.get(table);
			if (other) refuse({ file: source.file, words: again(table, other.file) });
			sources.set(table, source);
		}
	if (!sources.has('evaluation')) refuse({ file: 'evaluation.csv', words: lacking });

	for (const table of tableNames) {
		const source = sources.get(table);
		const rows = source
			? shaped(table, source.at, source.has)
			: `${shaped(table, '(SELECT 1)', new Set())} WHERE false`;
		await connection.query(`CREATE VIEW own.given.${table} AS ${rows}`);
		await connection.query(`CREATE VIEW own.main.${table} AS SELECT * FROM own.given.${table}`);
	}
	if (site) await joinSite(connection, site);

	await connection.query(`SET search_path = 'own.main'`);
	for (const [table, { file, at, head }] of sources)
		await hold(engine.ask, file, connections(table, at, head));
}

/** Adds the site's rows to the reader's in the tables of a database of the site. */
export async function joinSite(connection: AsyncDuckDBConnection, { schema, tables }: Site) {
	for (const table of tables) {
		const has = new Set((await columnsAt(connection, schema)).get(table)?.keys());
		const rows = together(
			table,
			`own.given.${table}`,
			'own.given.evaluation',
			`${schema}.main.${table}`,
			has
		);
		await connection.query(`CREATE OR REPLACE VIEW own.main.${table} AS ${rows}`);
	}
}

async function opened(engine: Engine, given: OwnFile, own: string): Promise<[TableName, Source][]> {
	const { db, connection } = engine;
	const { file, table, bytes } = given;
	const { DuckDBDataProtocol } = await import('@duckdb/duckdb-wasm');
	await db.registerFileHandle(own, bytes, DuckDBDataProtocol.BROWSER_FILEREADER, true);
	if (!table) return database(engine, file, own);

	await connection.query(`CREATE SCHEMA own.${own}`);
	const at = `own.${own}.${table}`;
	await connection.query(`CREATE TABLE ${at} AS ${readCsv(table, own)}`);
	await db.dropFile(own);
	return [[table, { file, at, has: new Set(Object.keys(tables[table])), head: 2 }]];
}

/** The tables of the model in a database file, each looked at cell by cell. */
async function database(engine: Engine, file: string, own: string): Promise<[TableName, Source][]> {
	const { connection, ask } = engine;
	await connection
		.query(`ATTACH ${quoted(own)} AS ${own} (READ_ONLY)`)
		.catch((cause: unknown) => refuse({ file, words: unopened(cause) }));

	const kept = await columnsAt(connection, own);
	const found = tableNames.filter((table) => kept.has(table));
	if (found.length === 0) refuse({ file, words: strange });
	for (const table of found) {
		const columns = Object.entries<Column>(tables[table]);
		const wrong = columns.flatMap(([column, is]): Complaint[] => {
			const type = kept.get(table)?.get(column);
			if (type === undefined)
				return neededIn(table) ? [{ file, column: `${table}.${column}`, words: missing }] : [];
			return fits(is, type) ? [] : [{ file, column: `${table}.${column}`, words: misfit(type) }];
		});
		if (wrong.length > 0) throw new OwnRefused(wrong);
	}
	const sources = found.map((table): [TableName, Source] => {
		const has = new Set(kept.get(table)?.keys());
		return [table, { file, at: `${own}.main.${table}`, has, head: 1 }];
	});
	for (const [table, { at, has }] of sources) await hold(ask, file, values(table, at, has));
	return sources;
}

/** Of the other tables `jijian` may leave out columns that would make a file heavy. */
const neededIn = (table: TableName) =>
	table === 'evaluation' || table === 'region' || table === 'unit';

async function hold(ask: Ask, file: string, checks: readonly Check[]) {
	for (const { words, query } of checks) {
		const found: Doubt[] = await ask(query);
		if (found.length > 0)
			throw new OwnRefused(
				found.map(({ row, column, value }) => ({ file, row, column, words: words(value ?? '') }))
			);
	}
}

/** The tables in a database's main schema, with their columns and types. */
async function columnsAt(connection: AsyncDuckDBConnection, schema: string) {
	const answer = await connection.query(
		`SELECT table_name AS table, column_name AS column, data_type AS type FROM duckdb_columns()
		WHERE database_name = ${quoted(schema)} AND schema_name = 'main'`
	);
	const found = new Map<string, Map<string, string>>();
	for (const { table, column, type } of answer.toArray() as Record<string, string>[]) {
		const columns = found.get(table as string) ?? new Map<string, string>();
		found.set(table as string, columns.set(column as string, type as string));
	}
	return found;
}

function refuse(complaint: Complaint): never {
	throw new OwnRefused([complaint]);
}

const again = (table: TableName, other: string): Text => ({
	'zh-CN': `${table} 表已在 ${other} 中；每张表只放一份`,
	en: `the table ${table} is in ${other} already; bring each table once`
});

const lacking = {
	'zh-CN': '缺少 evaluation 表；请放入 evaluation.csv，或含有这张表的 .duckdb',
	en: 'the table evaluation is missing; add evaluation.csv, or a .duckdb that holds it'
};

const unopened = (cause: unknown): Text => {
	const told = (cause instanceof Error ? cause.message : String(cause)).slice(0, 200);
	return {
		'zh-CN': `数据库打不开，可能不完整，或版本太新；请重新复制，或改用 CSV（${told}）`,
		en: `the database cannot be opened: it may be cut off or too new; copy it again or bring CSV (${told})`
	};
};

const strange = {
	'zh-CN': '数据库里没有绩鉴的表；请用 jijian build-data 生成',
	en: 'the database holds none of the tables; make it with jijian build-data'
};

const missing = {
	'zh-CN': '缺少这一列；请重新运行 jijian build-data',
	en: 'this column is missing; run jijian build-data again'
};

const misfit = (type: string): Text => ({
	'zh-CN': `这一列的类型 ${type} 不对；请重新运行 jijian build-data`,
	en: `this column has a wrong type, ${type}; run jijian build-data again`
});
