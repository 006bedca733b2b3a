import {
	closeSync,
	mkdirSync,
	openSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tables, type Rows, type TableName, type Tables } from '#model/tables.ts';
import type { Text } from '#model/text.ts';
import { BadCell, csvHead, csvRows, fromCsv } from './csv.ts';

/** A file of the project's data that cannot be used; the words are one line: file, row, column, what to do. */
export class BadFile extends Error {
	override readonly name = 'BadFile';
	readonly words: Text;

	constructor(words: Text, options?: ErrorOptions) {
		super(words['zh-CN'], options);
		this.words = words;
	}
}

/** The table that holds the reports' words has a file for each year of reports (`section-2021.csv`), so that none grows beyond what a diff shows. */
const YEARLY = 'section';

const whole = (Object.keys(tables) as TableName[]).filter((name) => name !== YEARLY);

/** Every table out of a folder of CSVs (`report.csv`, `fact.csv`, …). Throws BadFile at the first that cannot be used. */
export async function readTables(folder: string): Promise<Tables> {
	const read = async <T extends TableName>(table: T, name: string = table) => {
		const file = join(folder, `${name}.csv`);
		const csv = await csvText(file);
		if (csv === undefined) throw new BadFile(absent(file));
		return inFile(file, () => fromCsv(table, csv));
	};
	const named = async (table: TableName) => [table, await read(table)] as const;
	const found = Object.fromEntries(await Promise.all(whole.map(named))) as Tables;
	const years = [...new Set(found.report.map(({ year }) => year))].sort();
	const yearly = await Promise.all(years.map((year) => read(YEARLY, `${YEARLY}-${year}`)));
	return { ...found, [YEARLY]: yearly.flat() };
}

/** Tables that are written piece by piece; nothing of them is seen before `done`. */
export type TableWriter = Readonly<{ write: (rows: Partial<Tables>) => void; done: () => void }>;

/** Characters that are held before they are written. */
const held = 1 << 16;

/** Writes a folder of CSVs, by way of a draft; the same rows always give the same bytes. */
export function tableWriter(folder: string, draft: string): TableWriter {
	mkdirSync(draft, { recursive: true });
	const files = new Map<string, { descriptor: number; waiting: string }>();
	const fileOf = (table: TableName, name: string = table) => {
		const open = files.get(name);
		if (open) return open;
		const descriptor = openSync(join(draft, `${name}.csv`), 'w');
		const file = { descriptor, waiting: csvHead(table) };
		files.set(name, file);
		return file;
	};
	for (const table of whole) fileOf(table);

	function append(text: string, file: { descriptor: number; waiting: string }) {
		file.waiting += text;
		if (file.waiting.length < held) return;
		writeFileSync(file.descriptor, file.waiting);
		file.waiting = '';
	}
	return {
		write(rows) {
			for (const table of whole) append(linesOf(table, rows), fileOf(table));
			for (const { report_id, year } of rows.report ?? []) {
				const own = rows[YEARLY]?.filter((row) => row.report_id === report_id) ?? [];
				append(csvRows(YEARLY, own), fileOf(YEARLY, `${YEARLY}-${year}`));
			}
		},
		done() {
			mkdirSync(folder, { recursive: true });
			for (const [name, { descriptor, waiting }] of files) {
				writeFileSync(descriptor, waiting);
				closeSync(descriptor);
				renameSync(join(draft, `${name}.csv`), join(folder, `${name}.csv`));
			}
			for (const name of readdirSync(folder)) {
				if (isYearly.test(name) && !files.has(name.slice(0, -4))) rmSync(join(folder, name));
			}
		}
	};
}

/** A file of the yearly table, perhaps of a year that has no report any more. */
const isYearly = new RegExp(`^${YEARLY}-\\d+\\.csv$`);

const linesOf = <T extends TableName>(table: T, rows: Partial<Tables>) =>
	csvRows(table, (rows[table] ?? []) as Rows<T>[]);

/** The text of a CSV that people edit: UTF-8, or GB18030 as spreadsheets save it in China; undefined where there is no such file. */
export async function csvText(file: string): Promise<string | undefined> {
	const bytes = await readFile(file).catch((cause: NodeJS.ErrnoException) => {
		if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return undefined;
		throw new BadFile(unreadable(file, cause), { cause });
	});
	if (!bytes) return;
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('gb18030').decode(bytes);
	}
}

/** What `parse` makes of a file's content; its BadCell becomes a BadFile that names the file. */
export function inFile<T>(file: string, parse: () => T): T {
	try {
		return parse();
	} catch (cause) {
		if (!(cause instanceof BadCell)) throw cause;
		throw new BadFile(located(file, cause), { cause });
	}
}

/** The line about a bad cell: file, row, column, what to do. */
export const located = (file: string, { row, column, words }: BadCell): Text => ({
	'zh-CN': `${file}:${row}:${column}：${words['zh-CN']}`,
	en: `${file}:${row}:${column}: ${words.en}`
});

const absent = (file: string): Text => ({
	'zh-CN': `${file}：没有这个文件；请先运行 jijian ingest`,
	en: `${file}: there is no such file; run jijian ingest first`
});

const unreadable = (file: string, { message }: Error): Text => ({
	'zh-CN': `${file}：无法读取（${message}）；请检查路径和权限`,
	en: `${file}: cannot be read (${message}); check its path and permissions`
});
