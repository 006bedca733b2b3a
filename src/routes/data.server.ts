import { readFile } from 'node:fs/promises';
import { error } from '@sveltejs/kit';
import type { Detail, ReportDetail } from '#model/detail.ts';
import type { Manifest } from '#model/manifest.ts';
import { measuresShown, showsFindings, type SiteHead } from '#model/site.ts';
import type { DatabaseName } from '#query/databases.ts';
import { engine } from '#query/engine.server.ts';
import type { Sql } from '#query/sql.ts';
import { versionsOf } from '#table/editions.server.ts';
import { published } from '#table/published.ts';
import { reference } from '#table/reference.ts';
import { readSite } from '#table/site.server.ts';
import { readTables } from '#table/store.server.ts';

const { regions: country, thresholds } = reference(
	await readFile('data/regions.csv', 'utf8'),
	await readFile('data/unit-types.csv', 'utf8'),
	await readFile('data/thresholds.json', 'utf8')
);

/** The limits that rules judge by. */
export { thresholds };

const all = await readTables('data/normalised');

/** The settings of the site, and for whom it is built. */
export const { site, profile } = await readSite(all, country);

const { name, logo, region, address, contact, licence } = site;

/** What pages tell of the site. */
export const siteHead: SiteHead = { name, logo, region, address, contact, licence };

/** Whether pages show anything that rules found. */
export const findings = showsFindings(site, profile);

/** Every table as those may see it for whom the site is built, read once for all the pages. */
export const tables = published(all, site, profile);

/** Which figures the site shows. */
export const isShown = measuresShown(site, profile);

/** The name of each report's content, the same for whomever the site is built. */
export const versions: ReadonlyMap<string, string> = versionsOf(all);

const manifest = JSON.parse(await readFile('static/data/manifest.json', 'utf8')) as Manifest;
if (manifest.profile !== profile) {
	throw new Error(`static/data is of the profile ${manifest.profile}; run jijian build-data`);
}

/** The files under `data/` that are no databases of the pages. */
export const { files } = manifest;

const fileOf = (name: DatabaseName) => manifest.databases[name]?.name ?? '';

/** The name of the file that the browser's engine opens. */
export const database = fileOf('evaluation');

/** The files that it opens besides when a page asks for them. */
export const further = { audit: fileOf('audit'), facts: fileOf('facts') };

/** Started at the first question: naming the pages that there are takes none. */
let db: ReturnType<typeof engine> | undefined;

const answers = new Map<string, Promise<unknown[]>>();

/** The answer to a query, asked once: pages in both languages and pictures of every size want the same. */
export function ask<Row>(query: Sql<Row>): Promise<Row[]> {
	const key = JSON.stringify([query.text, query.params]);
	db ??= engine(tables);
	const answer = answers.get(key) ?? db.then((db) => db.rows(query));
	answers.set(key, answer);
	return answer as Promise<Row[]>;
}

/** The table that pages slice: one row a report. */
export const evaluations = tables.evaluation;

const regions = new Map(tables.region.map((region) => [region.code, region]));

/** A region that some report is about or that contains one; anything else is not found. */
export const regionOf = (code: string) => regions.get(code) ?? error(404, `region ${code}`);

const units = new Map(tables.unit.map((unit) => [unit.unit_id, unit]));

/** A unit of the site; anything else is not found. */
export const unitOf = (id: string) => units.get(id) ?? error(404, `unit ${id}`);

/** The regions above a region, the highest first. */
export function above(code: string): { code: string; name: string }[] {
	const { parent } = regionOf(code);
	return parent ? [...above(parent), regionOf(parent)] : [];
}

/** The codes of all regions that have a page: those with reports, and what contains them. */
export const regionCodes = [
	...new Set(
		evaluations.flatMap(({ region_code, city_code, province_code }) => [
			province_code,
			city_code ?? province_code,
			region_code
		])
	)
].toSorted();

const known = new Map(tables.report.map((report) => [report.report_id, report]));

let kept: { file: string; detail: Promise<Detail> } | undefined;

/** Everything that is known of a report. Pages come region by region and year by year, so the last file is kept. */
export async function detailOf(report_id: string): Promise<ReportDetail> {
	const report = known.get(report_id);
	if (!report) error(404, `report ${report_id}`);

	const file = `static/data/detail/${report.region_code}-${report.year}.json`;
	if (kept?.file !== file) kept = { file, detail: read(file) };
	const { reports } = await kept.detail;
	return reports.find(({ report }) => report.report_id === report_id) ?? error(404, file);
}

const read = async (file: string) => JSON.parse(await readFile(file, 'utf8')) as Detail;
