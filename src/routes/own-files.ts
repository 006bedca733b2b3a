import type { Complaint } from '#model/complaint.ts';
import { UnreadableFile } from '#model/document.ts';
import type { Text } from '#model/text.ts';
import type { OwnFile } from '#query/own.ts';
import { isAside } from '#read/aside.ts';
import { decode } from '#read/decode.ts';
import { directory } from '#read/zip.ts';
import { check, tableOf } from '#table/check.ts';
import { headOf } from '#table/csv.ts';

/** What became of the files that a reader brought. */
export type Taken = Readonly<{
	files: readonly OwnFile[];
	complaints: readonly Complaint[];
	/** Files that hold no table. */
	unused: readonly string[];
}>;

/** How far it is: the file that is read, and how much of it. */
export type Progress = Readonly<{ file: string; share: number }>;

/** The longest CSV and archive, in bytes; a database is read where it lies and may have any length. */
const longest = { csv: 64 << 20, zip: 256 << 20 };

/** So many complaints of a file are told. */
const MOST = 20;

type Found = Readonly<{ name: string; size: number; bytes: () => Promise<Blob> }>;

/** Reads and checks files: CSV of the tables of the model, databases, and archives of these. */
export async function take(
	brought: readonly File[],
	heard: (progress: Progress) => void
): Promise<Taken> {
	const files: OwnFile[] = [];
	const complaints: Complaint[] = [];
	const unused: string[] = [];
	for (const file of brought)
		try {
			for (const found of await within(file)) {
				heard({ file: found.name, share: 0 });
				const taken = await takeOne(found, heard);
				if (!taken) unused.push(found.name);
				else if ('bytes' in taken) files.push(taken);
				else complaints.push(...taken);
			}
		} catch (cause) {
			complaints.push({ file: file.name, words: said(cause) });
		}
	return { files, complaints, unused };
}

async function within(file: File): Promise<Found[]> {
	if (!/\.zip$/i.test(file.name))
		return [{ name: file.name, size: file.size, bytes: () => Promise.resolve(file) }];
	if (file.size > longest.zip) throw new UnreadableFile(tooLong(file.size, longest.zip));
	const entries = directory(new Uint8Array(await file.arrayBuffer()));
	if (!entries) throw new UnreadableFile(noArchive);
	return entries
		.filter(({ isFolder, name }) => !isFolder && !name.split(/[/\\]/).some(isAside))
		.map(({ name, size, bytes }) => ({
			name: `${file.name}/${name}`,
			size,
			bytes: async () => new Blob([(await bytes(longest.csv)) as Uint8Array<ArrayBuffer>])
		}));
}

async function takeOne(
	found: Found,
	heard: (progress: Progress) => void
): Promise<OwnFile | Complaint[] | undefined> {
	const { name: file, size } = found;
	try {
		if (/\.duckdb$/i.test(file)) return await database(file, await found.bytes());
		if (!/\.(?:csv|txt)$/i.test(file)) return undefined;
		if (size > longest.csv) return [{ file, words: tooLong(size, longest.csv) }];

		const csv = decode(new Uint8Array(await (await found.bytes()).arrayBuffer()));
		const table = tableOf(file, headOf(csv));
		if (!table) return undefined;
		const told = check(table, csv, MOST, (share) => heard({ file, share }));
		if (told.bad.length === 0)
			return { file, table, rows: told.rows, bytes: new Blob([...told.csv]) };
		return told.bad.map(({ row, column, words }) => ({
			file,
			row,
			...(column ? { column } : {}),
			words
		}));
	} catch (cause) {
		return [{ file, words: said(cause) }];
	}
}

async function database(file: string, bytes: Blob): Promise<OwnFile | Complaint[]> {
	const mark = await bytes.slice(8, 12).text();
	return mark === 'DUCK' ? { file, bytes } : [{ file, words: noDatabase }];
}

const said = (cause: unknown): Text => (cause instanceof UnreadableFile ? cause.words : unread);

const megabytes = (bytes: number) => Math.ceil(bytes / (1 << 20));

const tooLong = (size: number, most: number): Text => ({
	'zh-CN': `文件有 ${megabytes(size)} MB，超过 ${megabytes(most)} MB；请用 jijian build-data 生成 .duckdb 再放入`,
	en: `is ${megabytes(size)} MB, and more than ${megabytes(most)} MB is not read; make a .duckdb with jijian build-data and bring that`
});

const noArchive = {
	'zh-CN': '压缩包不完整，打不开；请重新下载或打包',
	en: 'the archive is not whole and cannot be opened; download or pack it again'
};

const noDatabase = {
	'zh-CN': '不是 DuckDB 数据库，或文件不完整；请核对',
	en: 'is no DuckDB database, or not a whole one; check it'
};

const unread = {
	'zh-CN': '文件读不出来，可能已被移动或正被别的程序占用；请再试一次',
	en: 'the file cannot be read: it may have been moved, or another program holds it; try again'
};
