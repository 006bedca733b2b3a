import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dataset } from '#model/dataset.ts';
import type { Manifest } from '#model/manifest.ts';
import type { Profile } from '#model/site.ts';
import type { Tables } from '#model/tables.ts';
import { writeDatabase, type Database } from '#query/database.server.ts';
import { databases, type DatabaseName } from '#query/databases.ts';
import { compress } from './compressed.ts';
import { writeDetails } from './details.ts';
import { writeDownloads } from './downloads/downloads.ts';
import { writeOpenData } from './open-data.ts';
import type { Shell } from './shell.ts';

/** What is published for whom; `sources` are the files of the reports, whose names may be masked in the tables. */
export type Publication = Readonly<{
	dataset: Dataset;
	profile: Profile;
	sources: ReadonlyMap<string, string>;
}>;

/**
 * Writes all that the site hands out beside its pages: the databases that these load with their compressed forms, the
 * details of reports, the open data, the downloads, the manifest. They take the place of the former ones together, when
 * all are written.
 */
export async function writeSiteData(
	{ dataset, profile, sources }: Publication,
	reports: string,
	folder: string,
	shell: Shell
): Promise<void> {
	const draft = `${folder}.new`;
	await rm(draft, { recursive: true, force: true });
	await mkdir(draft, { recursive: true });

	const { tables } = dataset;
	const written: Record<string, Database> = {};
	for (const database of databasesShown(dataset)) {
		written[database] = await writeDatabase(draft, database, tables);
		await compress(join(draft, written[database].name));
	}
	const details = await writeDetails(dataset, sources, reports, draft, shell);
	const files = [
		...details,
		...writeOpenData(dataset, draft),
		...(await writeDownloads(dataset, draft))
	];
	const manifest: Manifest = { profile, databases: written, counts: counts(tables), files };
	await writeFile(join(draft, 'manifest.json'), `${JSON.stringify(manifest, null, '\t')}\n`);

	await rm(folder, { recursive: true, force: true });
	await rename(draft, folder);
	shell.say(done(details.length, files.length, folder));
}

/** A database of nothing but what is not shown is not written. */
const databasesShown = ({ shown }: Dataset) =>
	(Object.keys(databases) as DatabaseName[]).filter((database) =>
		shown.some(({ name }) => name in databases[database])
	);

const counts = (tables: Tables): Manifest['counts'] => ({
	reports: tables.report.length,
	demo: tables.report.filter(({ origin }) => origin === 'demo').length,
	units: tables.unit.length,
	facts: tables.fact.length,
	indicators: tables.indicator.length,
	findings: tables.finding.length,
	corrections: tables.correction.length
});

const done = (details: number, files: number, folder: string) => ({
	'zh-CN': `已写入 ${folder}：数据库 ${Object.keys(databases).length} 个，报告详情 ${details} 个文件，连同下载共 ${files} 个文件`,
	en: `written to ${folder}: ${Object.keys(databases).length} databases, ${details} files of details, ${files} files with the downloads`
});
