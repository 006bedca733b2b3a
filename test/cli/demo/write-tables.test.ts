import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import type { Manifest } from '#model/manifest.ts';
import { tables, type Column } from '#model/tables.ts';
import { databases, type DatabaseName } from '#query/databases.ts';
import { engineOf } from '#query/engine.server.ts';
import { sql } from '#query/sql.ts';
import { folderOf, jijian } from '../jijian.ts';

const count = 3000;
const folder = await folderOf({});
const { code, stderr } = await jijian(
	folder,
	...['demo', '--tables', '--reports', String(count), '--out', 'out', '--lang', 'en']
);
const manifestOf = async (folder: string) =>
	JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
const manifest = await manifestOf(join(folder, 'out'));

async function opened(name: DatabaseName) {
	const connection = await (await DuckDBInstance.create()).connect();
	const file = join(folder, 'out', manifest.databases[name]?.name ?? '');
	await connection.run(`ATTACH '${file}' AS data (READ_ONLY)`);
	await connection.run('USE data');
	return engineOf(connection);
}

test('as many reports are written as were asked for, and it is said', () => {
	expect({ code, stderr }).toEqual({
		code: 0,
		stderr: `databases of ${count} demo reports written to out\n`
	});
	expect(manifest.counts).toMatchObject({ reports: count, demo: count, units: count / 10 });
	expect(Object.keys(manifest.databases)).toEqual(Object.keys(databases));
});

test.each(Object.keys(databases) as DatabaseName[])(
	'%s has the columns of the model, and only optional ones are ever empty',
	async (name) => {
		const db = await opened(name);
		for (const table of Object.keys(databases[name]) as (keyof typeof tables)[]) {
			const rows = await db.rows<Record<string, unknown>>({
				text: `SELECT * FROM ${table} LIMIT 500`,
				params: []
			});
			for (const row of rows)
				for (const [column, cell] of Object.entries(row)) {
					const { type, optional, values } = (tables[table] as Record<string, Column>)[
						column
					] as Column;
					if (cell === null) expect(optional, `${table}.${column} is empty`).toBe(true);
					else if (type === 'fen' || type === 'integer')
						expect(Number.isSafeInteger(cell), `${table}.${column}`).toBe(true);
					else if (values) expect(values).toContain(cell);
				}
		}
	}
);

test('every report has an id, a county and a province of its own, a unit of the list, and money that fits', async () => {
	const db = await opened('evaluation');
	const [found] = await db.rows<Record<string, unknown>>(sql`
		SELECT count(DISTINCT report_id) AS ids, count(DISTINCT unit_id) AS units,
			count(DISTINCT region_code) AS counties, count(DISTINCT year) AS years,
			bool_and(left(region_code::VARCHAR, 2) || '0000' = province_code::VARCHAR) AS provinces,
			bool_and(basic + project = spent) AS parts, bool_and(personnel + public = basic) AS split,
			bool_and(disbursed >= spent) AS paid, bool_and(met <= judged AND judged <= indicators) AS met,
			bool_and(origin = 'demo') AS demo
		FROM evaluation`);
	expect(found).toEqual({
		...{ ids: count, units: count / 10, counties: 75, years: 10 },
		...{ provinces: true, parts: true, split: true, paid: true, met: true, demo: true }
	});
	const [rates] = await db.rows<{ most: number; stated: number }>(sql`
		SELECT avg((spent / adjusted BETWEEN 0.8 AND 1)::INTEGER) AS most,
			count(self_score) / count(*) AS stated FROM evaluation WHERE kind <> 'monitoring'`);
	expect(rates?.most).toBeGreaterThan(0.8);
	expect(rates?.stated).toBeLessThan(0.95);
});

test('findings are as many as the wide view says', async () => {
	const [one] = await (
		await opened('evaluation')
	).rows<{ high: number; all: number }>(
		sql`SELECT sum(findings_high)::INTEGER AS high,
			sum(findings_high + findings_medium + findings_low)::INTEGER AS "all" FROM evaluation`
	);
	const [other] = await (
		await opened('audit')
	).rows<{ high: number; all: number }>(
		sql`SELECT count(*) FILTER (severity = 'high')::INTEGER AS high, count(*)::INTEGER AS "all" FROM finding`
	);
	expect(one?.high).toBeGreaterThan(0);
	expect(other).toEqual(one);
});

test('the same number gives the same rows', async () => {
	await jijian(folder, ...['demo', '--tables', '--reports', String(count), '--out', 'again']);
	expect(await manifestOf(join(folder, 'again'))).toEqual(manifest);
});

test('a number that is none is refused', async () => {
	const { code, stderr } = await jijian(
		folder,
		'demo',
		'--tables',
		'--reports',
		'0',
		'--lang',
		'en'
	);
	expect(code).not.toBe(0);
	expect(stderr).toContain('the value of the option will not do');
});
