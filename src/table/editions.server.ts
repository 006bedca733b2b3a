import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '#model/edition.ts';
import type { Rows, Tables } from '#model/tables.ts';
import { BadCell, isDate } from './csv.ts';
import { edition, editionCsv } from './editions.ts';
import { byReport } from './order.ts';
import { BadFile } from './store.server.ts';

const folder = 'data/editions';

/** The editions published so far, the first of them first. Throws BadFile, which names file, row and column. */
export async function readEditions(): Promise<Edition[]> {
	const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return [];
		throw error;
	});
	const dates = names
		.filter((name) => name.endsWith('.csv'))
		.map((name) => name.slice(0, -'.csv'.length))
		.filter(isDate);
	return Promise.all(dates.sort().map(readEdition));
}

async function readEdition(date: string): Promise<Edition> {
	const file = join(folder, `${date}.csv`);
	try {
		return edition(date, await readFile(file, 'utf8'));
	} catch (error) {
		if (!(error instanceof BadCell)) throw error;
		const { row, column, words } = error;
		throw new BadFile({
			'zh-CN': `${file} 第 ${row} 行 ${column}：${words['zh-CN']}`,
			en: `${file} row ${row} ${column}: ${words.en}`
		});
	}
}

/** Writes an edition beside the others; its file. */
export async function writeEdition(one: Edition): Promise<string> {
	await mkdir(folder, { recursive: true });
	const file = join(folder, `${one.date}.csv`);
	await writeFile(file, editionCsv(one), { flag: 'wx' });
	return file;
}

type Content = Pick<Tables, 'report' | 'section' | 'fact' | 'indicator' | 'score_item'>;

/** The name of each report's content: a report that says the same, read the same, has the same. */
export function versionsOf(tables: Content): Map<string, string> {
	const parts = [tables.section, tables.fact, tables.indicator, tables.score_item].map((rows) =>
		byReport<{ report_id: string }>(rows)
	);
	return new Map(
		tables.report.map((row) => {
			const { report_id, title, sha256, self_score, grade } = row;
			const said = { title, sha256, self_score, grade, ...periodOf(row) };
			const content = [said, ...parts.map((part) => part.get(report_id) ?? [])];
			const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
			return [report_id, hash.slice(0, 12)];
		})
	);
}

const periodOf = ({ year, kind, period_start, period_end, report_date }: Rows<'report'>) => ({
	year,
	kind,
	period_start,
	period_end,
	report_date
});
