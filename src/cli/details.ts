import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Dataset } from '#model/dataset.ts';
import type { Detail, ReportDetail } from '#model/detail.ts';
import type { ListedFile } from '#model/manifest.ts';
import type { Rows } from '#model/tables.ts';
import { read, type Part } from '#pipeline.ts';
import { detailer } from '#table/detail.ts';
import { lineageIn, openData } from '#table/open-data.ts';
import { writeJson } from './written.ts';
import { wordsOf } from './failure.ts';
import { finder } from './parts.ts';
import type { Shell } from './shell.ts';

/** Writes what is known of the reports: together for the pages of a region and year, and each at an address that stays. */
export async function writeDetails(
	dataset: Dataset,
	sources: ReadonlyMap<string, string>,
	reports: string,
	folder: string,
	shell: Shell
): Promise<ListedFile[]> {
	const { tables } = dataset;
	const detailOf = detailer(tables);
	const lineage = lineageIn(tables.region);
	const find = finder();
	const open = openData(dataset);
	const files: ListedFile[] = [];
	const pages = Map.groupBy(tables.report, ({ region_code, year }) => `${region_code}-${year}`);
	let done = 0;
	for (const [page, rows] of pages) {
		const details: ReportDetail[] = [];
		for (const report of rows) {
			shell.progress(writing, done++, tables.report.length);
			const path = join(reports, sources.get(report.report_id) ?? report.source_file);
			try {
				const [part] = await find(path);
				const detail = detailOf(report, await documentOf(report, part));
				details.push(detail);
				files.push(writeJson(folder, `report/${report.report_id}.json`, open.report(detail)));
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
		files.push(writeJson(folder, `detail/${page}.json`, detail));
	}
	shell.progress(writing, done, tables.report.length);
	return files;
}

/** The document of a report, which must be the file that the tables were made of. */
async function documentOf(report: Rows<'report'>, { name, bytes: had }: Part) {
	const bytes = await had();
	if (createHash('sha256').update(bytes).digest('hex') !== report.sha256)
		throw Object.assign(new Error(name), { words: changed });
	return read({ name, bytes });
}

const writing = { 'zh-CN': '正在写报告详情', en: 'writing the details of reports' };

const changed = {
	'zh-CN': '文件在 ingest 之后有改动；请重新运行 jijian ingest',
	en: 'has changed since it was ingested; run jijian ingest again'
};
