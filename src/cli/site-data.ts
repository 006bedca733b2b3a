import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Detail, ReportDetail } from '#model/detail.ts';
import type { Manifest } from '#model/manifest.ts';
import { columnsShown, type Profile } from '#model/site.ts';
import type { Rows, TableName, Tables } from '#model/tables.ts';
import { read, type Part } from '#pipeline.ts';
import { writeDatabase, type Database } from '#query/database.server.ts';
import { databases, type DatabaseName } from '#query/databases.ts';
import { detailer } from '#table/detail.ts';
import { wordsOf } from './failure.ts';
import { finder } from './parts.ts';
import type { Shell } from './shell.ts';

/** What is published for whom; `sources` are the files of the reports, whose names may be masked in the tables. */
export type Publication = Readonly<{
	tables: Tables;
	profile: Profile;
	/** Whether there is anything that rules found. */
	findings: boolean;
	sources: ReadonlyMap<string, string>;
}>;

/**
 * Writes all that the site's pages load: the database with its compressed forms, the details by region and year, the
 * manifest. They take the place of the former ones together, when all are written.
 */
export async function writeSiteData(
	{ tables, profile, findings, sources }: Publication,
	reports: string,
	folder: string,
	shell: Shell
): Promise<void> {
	const draft = `${folder}.new`;
	await rm(draft, { recursive: true, force: true });
	await mkdir(join(draft, 'detail'), { recursive: true });

	const written: Record<string, Database> = {};
	for (const database of databasesShown(findings)) {
		written[database] = await writeDatabase(draft, database, tables);
		await compress(join(draft, written[database].name));
	}
	const files = await writeDetails(tables, sources, reports, draft, shell);
	const manifest: Manifest = { profile, databases: written, counts: counts(tables), files };
	await writeFile(join(draft, 'manifest.json'), `${JSON.stringify(manifest, null, '\t')}\n`);

	await rm(folder, { recursive: true, force: true });
	await rename(draft, folder);
	shell.say(done(files.length, folder));
}

/** A database of nothing but what is not shown is not written. */
const databasesShown = (findings: boolean) =>
	(Object.keys(databases) as DatabaseName[]).filter((database) =>
		(Object.keys(databases[database]) as TableName[]).some(
			(table) => Object.keys(columnsShown(table, findings)).length > 0
		)
	);

/** Bytes from which a file is compressed less thoroughly, in a quarter of the time. */
const LARGE = 64_000_000;

/** Static hosts hand out what is compressed beforehand: brotli over https, gzip where a browser asks for no more. */
export async function compress(file: string) {
	const bytes = await readFile(file);
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: bytes.length > LARGE ? 5 : 9,
		[constants.BROTLI_PARAM_LGWIN]: 24,
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
	};
	await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, { params }));
	await writeFile(
		`${file}.gz`,
		await promisify(gzip)(bytes, { level: bytes.length > LARGE ? 6 : 9 })
	);
}

async function writeDetails(
	tables: Tables,
	sources: Publication['sources'],
	reports: string,
	folder: string,
	shell: Shell
) {
	const detailOf = detailer(tables);
	const lineage = lineageIn(tables.region);
	const find = finder();
	const files: Manifest['files'][number][] = [];
	const pages = Map.groupBy(tables.report, ({ region_code, year }) => `${region_code}-${year}`);
	let done = 0;
	for (const [page, rows] of pages) {
		const details: ReportDetail[] = [];
		for (const report of rows) {
			shell.progress(writing, done++, tables.report.length);
			const path = join(reports, sources.get(report.report_id) ?? report.source_file);
			try {
				const [part] = await find(path);
				details.push(detailOf(report, await documentOf(report, part)));
			} catch (error) {
				shell.complain(wordsOf(error), path);
			}
		}
		const [{ region_code, year }] = rows as [Rows<'report'>];
		const detail: Detail = {
			region_code,
			year,
			above: lineage(region_code),
			units: tables.unit.filter(({ unit_id }) => rows.some((row) => row.unit_id === unit_id)),
			reports: details
		};
		files.push(await writeJson(folder, `detail/${page}.json`, detail));
	}
	shell.progress(writing, done, tables.report.length);
	return files;
}

/** How a region is found with those above it, the highest first. */
function lineageIn(regions: Tables['region']) {
	const byCode = new Map(regions.map((region) => [region.code, region]));
	return function lineage(code: string): Detail['above'] {
		const region = byCode.get(code);
		return region ? [...lineage(region.parent), { code, name: region.name }] : [];
	};
}

/** The document of a report, which must be the file that the tables were made of. */
async function documentOf(report: Rows<'report'>, { name, bytes: had }: Part) {
	const bytes = await had();
	if (sha256(bytes) !== report.sha256) throw Object.assign(new Error(name), { words: changed });
	return read({ name, bytes });
}

async function writeJson(folder: string, name: string, content: unknown) {
	const bytes = Buffer.from(JSON.stringify(content));
	await writeFile(join(folder, name), bytes);
	return { name, bytes: bytes.length, sha256: sha256(bytes) };
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const counts = (tables: Tables): Manifest['counts'] => ({
	reports: tables.report.length,
	demo: tables.report.filter(({ origin }) => origin === 'demo').length,
	units: tables.unit.length,
	facts: tables.fact.length,
	indicators: tables.indicator.length,
	findings: tables.finding.length,
	corrections: tables.correction.length
});

const writing = { 'zh-CN': '正在写报告详情', en: 'writing the details of reports' };

const changed = {
	'zh-CN': '文件在 ingest 之后有改动；请重新运行 jijian ingest',
	en: 'has changed since it was ingested; run jijian ingest again'
};

const done = (details: number, folder: string) => ({
	'zh-CN': `已写入 ${folder}：数据库 ${Object.keys(databases).length} 个，报告详情 ${details} 个文件`,
	en: `written to ${folder}: ${Object.keys(databases).length} databases and ${details} files of details`
});
