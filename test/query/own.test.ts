import { writeFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { tables as model, type TableName } from '#model/tables.ts';
import { engineOf, fill } from '#query/engine.server.ts';
import { connections, fits, readCsv, shaped, together, values } from '#query/own.ts';
import { sql } from '#query/sql.ts';
import { check } from '#table/check.ts';
import { toCsv } from '#table/csv.ts';
import { entry, fact, tabulated } from '../table/entry.ts';

const { tables } = tabulated([
	entry('a.txt', { facts: [fact('spent', 43.21)] }),
	entry('b.txt', { identity: { year: 2022 }, facts: [fact('spent', 90_000_000)] })
]);

/** An engine with the tables of a site, and the way to ask it. */
async function site() {
	const connection = await (await DuckDBInstance.create()).connect();
	for (const table of ['evaluation', 'region', 'unit'] as const)
		await fill(connection, table, tables[table]);
	const engine = engineOf(connection);
	const found = (text: string) => engine.rows({ ...sql<Record<string, unknown>>``, text });
	return { engine, found };
}

const columns = (table: TableName) => new Set(Object.keys(model[table]));

test('a checked CSV comes into the engine as it was: money to the fen, empty texts empty, missing cells missing', async () => {
	const file = join(await mkdtemp(join(tmpdir(), 'own-')), 'evaluation.csv');
	const rows = tables.evaluation.map((row) => ({ ...row, unit: '=a "b",\nc', unit_type: '' }));
	await writeFile(file, check('evaluation', toCsv('evaluation', rows), 1).csv.join(''));
	const { found } = await site();
	expect(await found(readCsv('evaluation', file))).toEqual(rows);
});

test('together, a report of the reader stands for the site’s of the same id, and others stay', async () => {
	const { found } = await site();
	const [first] = tables.evaluation;
	await found(`CREATE TABLE mine AS SELECT * REPLACE (1::BIGINT AS spent) FROM evaluation
		WHERE report_id = '${first?.report_id}'`);
	const has = columns('evaluation');
	const both = together('evaluation', 'mine', 'mine', 'evaluation', has);
	const answer = await found(`SELECT report_id, spent FROM (${both}) ORDER BY spent`);
	expect(answer.map(({ spent }) => spent)).toEqual([
		1,
		...tables.evaluation.slice(1).map(({ spent }) => spent)
	]);
});

test('a column that a table lacks holds nothing', async () => {
	const { found } = await site();
	const has = columns('unit');
	has.delete('level');
	expect(await found(shaped('unit', 'unit', has))).toEqual(
		tables.unit.map((row) => ({ ...row, level: null }))
	);
});

test('what is twice or names what is not there is told by row and column', async () => {
	const { engine, found } = await site();
	const doubts = async () => {
		const checks = connections('evaluation', 'evaluation', 2);
		return (await Promise.all(checks.map(({ query }) => engine.rows(query)))).flat();
	};
	expect(await doubts()).toEqual([]);

	const id = tables.evaluation[0]?.report_id;
	await found(`INSERT INTO evaluation SELECT * REPLACE ('999999' AS region_code) FROM evaluation
		WHERE report_id = '${id}'`);
	expect(await doubts()).toEqual([
		{ row: 2, column: 'report_id', value: id },
		{ row: 4, column: 'report_id', value: id },
		{ row: 4, column: 'region_code', value: '999999' }
	]);
});

test('of a database every word and every gap is looked at', async () => {
	const { engine, found } = await site();
	const checks = () => values('evaluation', 'evaluation', columns('evaluation'));
	const doubts = async () =>
		(await Promise.all(checks().map(({ query }) => engine.rows(query)))).flatMap((found) =>
			found.map(({ row, column }) => `${row} ${column}`)
		);
	expect(await doubts()).toEqual([]);
	await found(`UPDATE evaluation SET kind = 'guess', conflicts = NULL WHERE year = 2022`);
	expect((await doubts()).toSorted()).toEqual(['2 conflicts', '2 kind']);
});

test('money may be kept in any integer, never in decimals or text', () => {
	const { spent, kind } = model.evaluation;
	expect(['BIGINT', 'INTEGER', 'UINTEGER'].every((type) => fits(spent, type))).toBe(true);
	expect(['DECIMAL(18,2)', 'VARCHAR', 'DOUBLE', 'HUGEINT'].some((type) => fits(spent, type))).toBe(
		false
	);
	expect(fits(kind, "ENUM('whole')")).toBe(true);
});
