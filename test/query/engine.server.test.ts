import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { writeDatabase } from '#query/database.server.ts';
import { engine, engineOf } from '#query/engine.server.ts';
import { QueryError } from '#query/engine.ts';
import { sql } from '#query/sql.ts';
import { entry, fact, tabulated } from '../table/entry.ts';

const { tables } = tabulated([
	entry('a.txt', { facts: [fact('spent', 43.21)] }),
	entry('b.txt', { identity: { year: 2022 }, facts: [fact('spent', 90_000_000)] }),
	entry('c.txt', { identity: { region_code: '110101', unit: "东城区'网信办'", unit_type: null } })
]);

test('money comes back to the fen as plain numbers, what is missing as null', async () => {
	const db = await engine(tables);
	const rows = await db.rows(
		sql<{ spent: number | null }>`SELECT spent FROM evaluation ORDER BY spent NULLS FIRST`
	);
	expect(rows.map(({ spent }) => spent)).toEqual([null, 43_210_000, 90_000_000_000_000]);
});

test('every table is there, with or without rows, and sums need no decimals', async () => {
	const db = await engine({ fact: tables.fact });
	expect(
		await db.rows(sql`SELECT sum(fen)::BIGINT AS sum, bool_or(corrected) AS corrected FROM fact`)
	).toEqual([{ sum: 90_000_043_210_000, corrected: false }]);
	expect(await db.rows(sql`SELECT count(*) AS n FROM indicator`)).toEqual([{ n: 0 }]);
});

test('a failed query carries its SQL', async () => {
	const db = await engine({});
	const failure = db.rows(sql`SELECT nothing FROM report WHERE year = ${2021}`);
	await expect(failure).rejects.toBeInstanceOf(QueryError);
	await expect(failure).rejects.toMatchObject({
		sql: 'SELECT nothing FROM report WHERE year = ?'
	});
});

test('the database file has the rows of the tables, dimensions as ENUM, and no DECIMAL', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'jijian-'));
	const { name } = await writeDatabase(folder, 'evaluation', tables);
	const connection = await (await DuckDBInstance.create()).connect();
	await connection.run(`ATTACH '${join(folder, name)}' AS data (READ_ONLY)`);
	await connection.run('USE data');
	const file = engineOf(connection);
	const memory = await engine(tables);

	for (const table of [
		sql`SELECT * FROM evaluation ORDER BY report_id`,
		sql`SELECT * FROM region ORDER BY code`,
		sql`SELECT * FROM unit ORDER BY unit_id`
	]) {
		expect(await file.rows(table)).toEqual(await memory.rows(table));
	}
	const types = await file.rows(
		sql<{ name: string; type: string }>`
			SELECT column_name AS name, split_part(data_type, '(', 1) AS type FROM duckdb_columns()
			WHERE table_name = 'evaluation'`
	);
	const typeOf = new Map(types.map(({ name, type }) => [name, type]));
	expect([typeOf.get('region'), typeOf.get('spent'), typeOf.get('rate_reported')]).toEqual([
		'ENUM',
		'BIGINT',
		'DOUBLE'
	]);
	expect([...typeOf.values()]).not.toContain('DECIMAL');
	expect(
		await file.rows(sql`SELECT count(*) AS n FROM evaluation WHERE unit_type = ${'no such type'}`)
	).toEqual([{ n: 0 }]);
});

test('a database is named by its rows', async () => {
	const folder = () => mkdtemp(join(tmpdir(), 'jijian-'));
	const one = await writeDatabase(await folder(), 'evaluation', tables);
	expect(await writeDatabase(await folder(), 'evaluation', tables)).toEqual(one);

	const [first, ...others] = tables.evaluation;
	if (!first) throw new Error('no row');
	const evaluation = [{ ...first, spent: 1 }, ...others];
	expect(
		(await writeDatabase(await folder(), 'evaluation', { ...tables, evaluation })).name
	).not.toBe(one.name);
});

test('sentences stay out of the databases, their classes and places do not', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'jijian-'));
	const problem = {
		report_id: 'report-0',
		ordinal: 1,
		kind: 'problem',
		class: 'P02',
		start: 10,
		end: 16,
		text: '执行进度慢'
	} as const;
	const { name } = await writeDatabase(folder, 'audit', { ...tables, problem: [problem] });
	const connection = await (await DuckDBInstance.create()).connect();
	await connection.run(`ATTACH '${join(folder, name)}' AS data (READ_ONLY)`);
	expect(await engineOf(connection).rows(sql`SELECT * FROM data.problem`)).toEqual([
		{ report_id: 'report-0', ordinal: 1, kind: 'problem', class: 'P02', start: 10 }
	]);
});

test('no report at all is a database too', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'jijian-'));
	const nothing = { ...tables, evaluation: [], region: [], unit: [] };
	expect((await writeDatabase(folder, 'evaluation', nothing)).name).toMatch(
		/^evaluation\.[0-9a-f]{16}\.duckdb$/
	);
});
