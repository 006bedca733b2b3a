import { join } from 'node:path';
import type { ListedFile } from '#model/manifest.ts';
import { namesBelow } from '#cli/folder.ts';
import type { Shell } from '#cli/shell.ts';
import { listed, writePieces } from '#cli/written.ts';

/** The list of a site's files, at its root. */
export const MANIFEST = 'manifest.json';

/** Writes `manifest.json` at the root of a built site: every other file with its bytes and SHA-256, a line each. */
export async function writeManifest(build: string, shell: Shell): Promise<void> {
	const names = (await namesBelow(build)).filter((name) => name !== MANIFEST);
	const files: ListedFile[] = [];
	for (const name of names) {
		shell.progress(listing, files.length, names.length);
		files.push(listed(build, name));
	}
	shell.progress(listing, files.length, names.length);
	const lines = files.map((file) => JSON.stringify(file)).join(',\n');
	const { sha256 } = writePieces(build, MANIFEST, [`{"files":[\n${lines}\n]}\n`]);
	shell.say(written(files.length, sha256), join(build, MANIFEST));
}

const listing = { 'zh-CN': '正在计算文件摘要', en: 'hashing the files' };

const written = (files: number, sha256: string) => ({
	'zh-CN': `列出 ${files} 个文件；本清单的 SHA-256 为 ${sha256}`,
	en: `lists ${files} files; its own SHA-256 is ${sha256}`
});
