import { createHash } from 'node:crypto';
import { appendFile, readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Detail } from '#model/detail.ts';
import type { Manifest } from '#model/manifest.ts';
import type { OpenRegion, OpenReport, OpenUnit } from '#model/open-data.ts';
import { readTables } from '#table/store.server.ts';
import { folderOf, jijian, report, withDigests } from './jijian.ts';

const folders = [
	...['detail', 'report', 'unit', 'region'],
	...['downloads', 'downloads/csv', 'downloads/parquet']
];

const json = async <T>(...path: string[]) => JSON.parse(await readFile(join(...path), 'utf8')) as T;

async function built() {
	const folder = await folderOf({});
	await withDigests(folder);
	expect(await jijian(folder, 'ingest')).toMatchObject({ code: 0 });
	expect(await jijian(folder, 'build-data')).toMatchObject({ code: 0 });
	return { folder, data: join(folder, 'static/data') };
}

const digests = await built();

test('the manifest names every file, and the details hold the reports whole', async () => {
	const { folder, data } = digests;
	const manifest = await json<Manifest>(data, 'manifest.json');
	const names = await readdir(data, { recursive: true });
	const { databases, files, counts } = manifest;
	const bases = Object.values(databases).map(({ name }) => name);
	expect(Object.keys(databases)).toEqual(['evaluation', 'audit', 'facts']);
	expect(names.sort()).toEqual(
		[
			...bases.flatMap((name) => [name, `${name}.br`, `${name}.gz`]),
			'manifest.json',
			...folders,
			...files.map(({ name }) => name)
		].sort()
	);
	for (const { name, bytes, sha256 } of files) {
		const content = await readFile(join(data, name));
		expect(content).toHaveLength(bytes);
		expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
	}

	const details = await Promise.all(
		files
			.filter(({ name }) => name.startsWith('detail/'))
			.map(({ name }) => json<Detail>(data, name))
	);
	const reports = details.flatMap(({ reports }) => reports);
	expect(reports).toHaveLength(counts.reports);
	for (const { report, text, facts, sections } of reports) {
		const { stdout: original } = await jijian(
			folder,
			'text',
			join('data/reports', report.source_file)
		);
		expect(text).toHaveLength(original.length);
		for (const { start, end, as_written } of facts) expect(text.slice(start, end)).toBe(as_written);
		expect(sections.length).toBeGreaterThan(0);
	}
});

test('the compressed databases are the database', async () => {
	const { data } = digests;
	const { databases } = await json<Manifest>(data, 'manifest.json');
	for (const { name } of Object.values(databases)) {
		const bytes = await readFile(join(data, name));
		expect(brotliDecompressSync(await readFile(join(data, `${name}.br`)))).toEqual(bytes);
		expect(gunzipSync(await readFile(join(data, `${name}.gz`)))).toEqual(bytes);
	}
});

test('every report, unit and region has an address of its own', async () => {
	const { data } = digests;
	const { report, unit, region } = await readTables(join(digests.folder, 'data/normalised'));
	expect(report.length).toBeGreaterThan(3);
	for (const { report_id, unit_id, region_code } of report) {
		const one = await json<OpenReport>(data, 'report', `${report_id}.json`);
		expect(one.report.report_id).toBe(report_id);
		expect(one.unit.unit_id).toBe(unit_id);
		expect(one.above.at(-1)?.code).toBe(region_code);
		for (const { start, end, as_written } of one.facts)
			expect(one.text.slice(start, end)).toBe(as_written);
	}
	for (const { unit_id } of unit) {
		const { evaluations } = await json<OpenUnit>(data, 'unit', `${unit_id}.json`);
		expect(evaluations.map(({ report_id }) => report_id).sort()).toEqual(
			report.filter((one) => one.unit_id === unit_id).map(({ report_id }) => report_id)
		);
	}
	const regions = await Promise.all(
		region.map(({ code }) => json<OpenRegion>(data, 'region', `${code}.json`))
	);
	expect(regions.flatMap(({ evaluations }) => evaluations)).toHaveLength(report.length);
	expect(regions.flatMap(({ within }) => within)).toHaveLength(
		region.filter(({ parent }) => parent !== '').length
	);
});

/** The Linux builds of DuckDB can be told what memory holds that nothing was written to. */
const settled = process.platform === 'linux' && process.arch === 'x64';

test('twice built is the same, byte for byte', async () => {
	const [one, other] = [digests, await built()];
	const names = await readdir(one.data, { recursive: true, withFileTypes: true });
	const files = names.filter((entry) => entry.isFile());
	expect(files.length).toBeGreaterThan(10);
	for (const { name, parentPath } of files) {
		if (!settled && name.includes('.duckdb')) continue;
		const path = join(relative(one.data, parentPath), name);
		const [here, there] = await Promise.all(
			[one, other].map(({ data }) => readFile(join(data, path)))
		);
		expect(here?.equals(there as Buffer), path).toBe(true);
	}
});

test('a report that changed since it was ingested is named, and fails; the others are built', async () => {
	const folder = await folderOf({
		'data/reports/a.txt': report(2021),
		'data/reports/b.txt': report(2022)
	});
	await jijian(folder, 'ingest');
	await appendFile(join(folder, 'data/reports/a.txt'), '。');
	const { code, stderr } = await jijian(folder, 'build-data');
	expect(code).toBe(1);
	expect(stderr).toContain(
		'data/reports/a.txt：文件在 ingest 之后有改动；请重新运行 jijian ingest'
	);
	const details = join(folder, 'static/data/detail');
	expect((await json<Detail>(details, '621026-2021.json')).reports).toEqual([]);
	expect((await json<Detail>(details, '621026-2022.json')).reports).toHaveLength(1);
});

test('without tables there is nothing to build, and it is said what to run', async () => {
	const { code, stderr } = await jijian(await folderOf({}), 'build-data', '--lang', 'en');
	expect(code).toBe(1);
	expect(stderr).toMatch(
		/^data\/normalised\/\w+\.csv: there is no such file; run jijian ingest first\n$/
	);
});

test('a cell that somebody spoilt is named by file, row and column', async () => {
	const folder = await folderOf({ 'data/reports/a.txt': report(2021) });
	await jijian(folder, 'ingest');
	const file = 'data/normalised/score_item.csv';
	await appendFile(join(folder, file), 'x,one,产出,10,10,0,1\n');
	const { code, stderr } = await jijian(folder, 'build-data');
	expect(code).toBe(1);
	expect(stderr).toBe(`${file}:2:ordinal：“one”不是整数；请改正或重新运行 ingest\n`);
});
