import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Detail } from '#model/detail.ts';
import { files, type Catalogue } from '#query/search/catalogue.ts';
import { layOut } from '#query/search/lay-out.ts';
import type { Shell } from '#cli/shell.ts';

/** Makes a built site searchable: an index, below `data/search`, of the texts that it publishes and of nothing else. */
export async function writeSearch(build: string, shell: Shell): Promise<void> {
	const { catalogue, shards, texts } = layOut(details(join(build, 'data/detail')));
	const pairs = shards.map((shard) => JSON.stringify(shard));
	const sheets = texts.map((some) => JSON.stringify(some));

	const hash = createHash('sha256');
	for (const content of [...pairs, ...sheets]) hash.update(content);
	const edition = hash.digest('hex').slice(0, 16);
	const whole: Catalogue = { edition, ...catalogue };

	const folder = join(build, 'data/search');
	await rm(folder, { recursive: true, force: true });
	await mkdir(dirname(join(folder, files.shard(edition, 0))), { recursive: true });
	await writeFile(join(folder, files.catalogue), JSON.stringify(whole));
	for (const [i, content] of pairs.entries())
		await writeFile(join(folder, files.shard(edition, i)), content);
	for (const [i, content] of sheets.entries())
		await writeFile(join(folder, files.texts(edition, i)), content);

	shell.say(done(catalogue.reports.length, pairs.length + sheets.length + 1), folder);
}

/** The details of a built site, one file at a time. */
function* details(folder: string): Generator<Detail> {
	for (const name of readdirSync(folder).sort())
		if (name.endsWith('.json'))
			yield JSON.parse(readFileSync(join(folder, name), 'utf8')) as Detail;
}

const done = (reports: number, files: number) => ({
	'zh-CN': `检索索引已写好：${reports} 份报告，${files} 个文件`,
	en: `search index written: ${reports} reports, ${files} files`
});
