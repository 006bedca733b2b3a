import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isAside } from '#pipeline.ts';
import { wordsOf } from './failure.ts';
import { hostOf, SOURCES } from './parts.ts';
import type { Shell } from './shell.ts';

/** The report files that paths stand for, each once; a path that stands for none is complained of. */
export async function filesBelow(paths: readonly string[], shell: Shell): Promise<string[]> {
	const files = new Set<string>();
	for (const path of paths) {
		try {
			const found = await reportFiles(path);
			if (found.length === 0) shell.complain(empty, path);
			for (const file of found) files.add(file);
		} catch (error) {
			shell.complain(wordsOf(error), path);
		}
	}
	return [...files];
}

/** The report files that a path stands for: itself, also in an archive, or all that lie below a folder, in an order that is the same everywhere. */
async function reportFiles(path: string): Promise<string[]> {
	if (!(await stat(hostOf(path))).isDirectory()) return [path];

	let files: string[] = [];
	for (const entry of await readdir(path, { withFileTypes: true })) {
		if (isAside(entry.name) || entry.name === SOURCES) continue;
		const file = join(path, entry.name);
		if (entry.isDirectory()) files = files.concat(await reportFiles(file));
		else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(file)))) files.push(file);
	}
	return files.sort();
}

const isFile = (path: string) =>
	stat(path).then(
		(found) => found.isFile(),
		() => true
	);

/** What is going on while reports are read. */
export const reading = { 'zh-CN': '正在读取报告', en: 'reading reports' };

const empty = {
	'zh-CN': '文件夹里没有报告文件；请放入报告后再试',
	en: 'there is no report file in this folder; put some in'
};
