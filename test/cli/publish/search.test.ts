import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { everything } from '#query/filter.ts';
import { finder } from '#query/search/find.ts';
import { shellOf } from '#cli/shell.ts';
import { writeSearch } from '#cli/publish/search.ts';
import { detailsOf } from '../../query/search/indexed.ts';

const folder = mkdtempSync(join(tmpdir(), 'jijian-search-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A built site with these texts, searched. */
async function built(name: string, texts: readonly string[]) {
	const build = join(folder, name);
	mkdirSync(join(build, 'data/detail'), { recursive: true });
	for (const [i, detail] of detailsOf(texts.map((text) => ({ text }))).entries())
		writeFileSync(join(build, `data/detail/${i}.json`), JSON.stringify(detail));
	await writeSearch(build, shellOf('en'));
	const index = join(build, 'data/search');
	const files = readdirSync(index, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(index.length))
		.toSorted();
	return { index, files, bytes: files.map((file) => readFileSync(join(index, file), 'utf8')) };
}

test('what a site publishes is found in the files written beside it', async () => {
	const { index } = await built('one', ['全年预算96万元。', '支出80万元。', '支出96万元。']);
	const { reports } = await finder(
		async (name) => JSON.parse(await readFile(join(index, name), 'utf8')) as unknown
	);
	const found = await reports(['96万'], everything);
	expect(found.map(({ report }) => report.report_id)).toEqual(['0', '2']);
});

test('the same texts give the same files; another text gives another edition, and the former goes', async () => {
	const first = await built('two', ['全年预算96万元。']);
	const again = await built('three', ['全年预算96万元。']);
	expect(again.files).toEqual(first.files);
	expect(again.bytes).toEqual(first.bytes);

	const other = await built('two', ['全年预算97万元。']);
	const editions = new Set(other.files.map((file) => file.split('/')[1]));
	expect(editions.size).toBe(2);
	expect(other.files).not.toEqual(first.files);
});
