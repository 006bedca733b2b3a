import { readFile } from 'node:fs/promises';
import type { Reference } from '#model/reference.ts';
import { digest, type Digest } from '#pipeline.ts';
import { wordsOf } from './failure.ts';
import { reportFiles } from './files.ts';
import type { Shell } from './shell.ts';

export type DigestedFile = Readonly<{ file: string; bytes: Uint8Array; digest: Digest }>;

/** Every report file below the paths, digested one after the other; what cannot be is complained of and left out. */
export async function* digests(
	paths: readonly string[],
	reference: Reference,
	shell: Shell
): AsyncGenerator<DigestedFile> {
	const files = await filesBelow(paths, shell);
	for (const [i, file] of files.entries()) {
		shell.progress(reading, i, files.length);
		try {
			const bytes = await readFile(file);
			const digested = await digest({ name: file, bytes }, reference);
			complainOfRules(digested, file, shell);
			yield { file, bytes, digest: digested };
		} catch (error) {
			shell.complain(wordsOf(error), file);
		}
	}
	shell.progress(reading, files.length, files.length);
}

async function filesBelow(paths: readonly string[], shell: Shell): Promise<string[]> {
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

function complainOfRules({ verdicts }: Digest, file: string, shell: Shell) {
	for (const verdict of verdicts) {
		if (!('error' in verdict)) continue;
		const words = wordsOf(verdict.error);
		shell.complain(
			{
				'zh-CN': `规则 ${verdict.rule}：${words['zh-CN']}`,
				en: `rule ${verdict.rule}: ${words.en}`
			},
			file
		);
	}
}

const reading = { 'zh-CN': '正在读取报告', en: 'reading reports' };

const empty = {
	'zh-CN': '文件夹里没有报告文件；请放入报告后再试',
	en: 'there is no report file in this folder; put some in'
};
