import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Text } from '#model/text.ts';
import type { Brief } from '#pipeline.ts';
import type { Laid } from '#table/lay-out.ts';

/** What became of a report: its rows, what others are compared with, and what is to be said of it, or why it has none. */
export type Kept = Readonly<
	{ laid: Laid; brief: Brief; complaints: readonly Text[] } | { lost: Text }
>;

/** What tells the reports of a folder apart: the bytes, and the ending that says how they are read. */
type Key = Readonly<{ name: string; sha256: string }>;

/** Where a report's rows are kept in a folder of such. */
function pathOf(folder: string, { name, sha256 }: Key): string {
	const ending = extname(name).toLowerCase();
	const key = createHash('sha256').update(`${sha256}${ending}`).digest('hex');
	return join(folder, key.slice(0, 2), `${key}.json`);
}

/** What was kept of a report; undefined where nothing was, or not all of it. */
export function recall(folder: string, key: Key): Kept | undefined {
	const path = pathOf(folder, key);
	if (!existsSync(path)) return;
	try {
		return JSON.parse(readFileSync(path, 'utf8')) as Kept;
	} catch {
		return;
	}
}

/** Keeps what became of a report, whole or not at all. */
export function keep(folder: string, key: Key, kept: Kept): void {
	const path = pathOf(folder, key);
	const draft = `${path}.${process.pid}-${threadId}`;
	if (!existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true });
	writeFileSync(draft, JSON.stringify(kept));
	renameSync(draft, path);
}

/** The rows of a report that is known to be kept. */
export function rowsOf(folder: string, key: Key): Laid {
	const kept = JSON.parse(readFileSync(pathOf(folder, key), 'utf8')) as Kept;
	if ('lost' in kept) throw new Error(key.name);
	return kept.laid;
}

/** Removes everything that lies beside a folder of kept rows. */
export async function forgetOthers(folder: string): Promise<void> {
	for (const name of await readdir(dirname(folder))) {
		if (name === basename(folder)) continue;
		await rm(join(dirname(folder), name), { recursive: true, force: true });
	}
}
