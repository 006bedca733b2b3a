import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeDownloads } from '#cli/downloads/downloads.ts';
import { tablesShown, type Dataset } from '#model/dataset.ts';
import type { Tables } from '#model/tables.ts';
import { engineOf } from '#query/engine.server.ts';
import { sql } from '#query/sql.ts';
import { fromCsv } from '#table/csv.ts';
import { workbook } from '../../ui/export/workbook.ts';
import { entry, fact, tabulated } from '../../table/entry.ts';

const { tables } = tabulated([
	entry('a.txt', {
		identity: { report_date: '2022-09-06' },
		facts: [fact('spent', 43.21, { as_written: '-43.21万元' })]
	}),
	entry('b.txt', { identity: { year: 2022 }, facts: [fact('spent', 90_000_000)] })
]);

const site = {
	name: { 'zh-CN': '某县', en: 'A county' },
	logo: null,
	region: null,
	address: null,
	contact: {},
	licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }
};

async function written(findings: boolean, data: Tables = tables) {
	const folder = await mkdtemp(join(tmpdir(), 'jijian-'));
	const dataset: Dataset = { site, tables: data, shown: tablesShown(findings) };
	const files = await writeDownloads(dataset, folder);
	const read = (name: string) => readFile(join(folder, 'downloads', name));
	return { folder, files, read, names: files.map(({ name }) => name.replace('downloads/', '')) };
}

const internal = await written(true);

test('CSV, Parquet, Excel and the database hold the same rows', async () => {
	const { folder, read } = internal;
	const csv = (await read('csv/fact.csv')).toString().replace('\ufeff', '');
	expect(csv).toContain("'-43.21万元");
	expect(fromCsv('fact', csv)).toEqual(tables.fact);
	expect(
		fromCsv('report', (await read('csv/report.csv')).toString().replace('\ufeff', ''))
	).toEqual(tables.report);

	const connection = await (await DuckDBInstance.create()).connect();
	const at = (name: string) => join(folder, 'downloads', name);
	await connection.run(`ATTACH '${at('jijian.duckdb')}' AS whole (READ_ONLY)`);
	const db = engineOf(connection);
	expect(await db.rows(sql`SELECT * FROM whole.fact`)).toEqual(tables.fact);
	expect(await db.rows(sql`SELECT * FROM whole.evaluation`)).toEqual(tables.evaluation);
	expect(
		await db.rows(
			sql`SELECT comment FROM duckdb_columns() WHERE table_name = 'fact' AND column_name = 'fen'`
		)
	).toEqual([{ comment: '金额（分） / Amount (fen)' }]);
	const parquet = { text: `SELECT * FROM '${at('parquet/fact.parquet')}'`, params: [] };
	expect(await db.rows(parquet)).toEqual(tables.fact);
	const days = `SELECT typeof(report_date) AS type, report_date::VARCHAR AS day FROM '${at('parquet/report.parquet')}' ORDER BY year`;
	expect(await db.rows({ text: days, params: [] })).toEqual([
		{ type: 'DATE', day: '2022-09-06' },
		{ type: 'DATE', day: null }
	]);

	const sheets = workbook(await read('jijian.xlsx'));
	const facts = sheets.find(({ name }) => name === 'fact');
	const column = facts?.rows[0]?.indexOf('金额（元）\nfen ÷ 100') ?? -1;
	expect(facts?.rows.slice(1).map((row) => row[column])).toEqual(
		tables.fact.map(({ fen }) => (fen ?? 0) / 100)
	);
	expect(sheets.map(({ name }) => name).slice(0, 3)).toEqual([
		'说明 Notes',
		'dictionary',
		'evaluation'
	]);
});

test('the archive is what lies beside it, and says in both languages how to read it', async () => {
	const { read } = internal;
	const held = unzipSync(await read('jijian.zip'));
	expect(Object.keys(held)).toEqual(
		expect.arrayContaining(['README.md', 'datapackage.json', 'dictionary.csv', 'csv/fact.csv'])
	);
	for (const [name, bytes] of Object.entries(held))
		expect((await read(name)).equals(bytes), name).toBe(true);
	const readme = strFromU8(held['README.md'] ?? new Uint8Array());
	for (const word of ['金额以分为单位', 'integer number of fen', 'data/report/<report_id>.json'])
		expect(readme).toContain(word);
	expect(readme).not.toContain('undefined');
	const dictionary = strFromU8(held['dictionary.csv'] ?? new Uint8Array());
	expect(dictionary).toContain('fact,fen,fen,true');
});

test('where findings are not shown, nothing of them is handed out', async () => {
	const { names, read, folder } = await written(false);
	expect(names.filter((name) => /finding|alarm|problem|response/.test(name))).toEqual([]);
	for (const name of ['README.md', 'datapackage.json', 'dictionary.csv', 'csv/evaluation.csv'])
		expect((await read(name)).toString(), name).not.toContain('finding');
	const connection = await (await DuckDBInstance.create()).connect();
	await connection.run(`ATTACH '${join(folder, 'downloads/jijian.duckdb')}' AS whole (READ_ONLY)`);
	const columns = await engineOf(connection).rows(
		sql`SELECT column_name FROM duckdb_columns() WHERE column_name LIKE 'finding%' OR table_name = 'finding'`
	);
	expect(columns).toEqual([]);
});

test('no report at all is a data set too', async () => {
	const nothing = Object.fromEntries(Object.keys(tables).map((name) => [name, []]));
	const { read } = await written(true, nothing as unknown as Tables);
	expect((await read('README.md')).toString()).toContain('还没有报告');
	expect(unzipSync(await read('jijian.zip'))['csv/fact.csv']?.length).toBeGreaterThan(20);
});
