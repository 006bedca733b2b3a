import { readFile } from 'node:fs/promises';
import { command } from '#cli/command.ts';
import { wordsOf } from '#cli/failure.ts';
import type { Shell } from '#cli/shell.ts';
import { read } from '#pipeline.ts';

/** `jijian text FILE`: the plain text that all places (`start`, `end`) count in, and nothing else. */
export const text = (shell: Shell) =>
	command('text', about, shell.locale)
		.argument('<file>', file[shell.locale])
		.action(async (path: string) => {
			try {
				const document = await read({ name: path, bytes: await readFile(path) });
				await shell.print(document.text);
			} catch (error) {
				shell.complain(wordsOf(error), path);
			}
		});

const about = {
	'zh-CN': '输出报告的纯文本，所有位置（start、end）都以它为准',
	en: 'print the plain text of a report, in which all places (start, end) count'
};

const file = { 'zh-CN': '报告文件', en: 'a report file' };
