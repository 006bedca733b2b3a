import { command } from '#cli/command.ts';
import { wordsOf } from '#cli/failure.ts';
import { finder } from '#cli/parts.ts';
import type { Shell } from '#cli/shell.ts';
import { read } from '#pipeline.ts';

/** `jijian text FILE`: the plain text that all places (`start`, `end`) count in, and nothing else. */
export const text = (shell: Shell) =>
	command('text', about, shell.locale)
		.argument('<file>', file[shell.locale])
		.action(async (path: string) => {
			try {
				const [{ name, bytes }, ...more] = await finder()(path);
				if (more.length > 0) return shell.complain(several(more.length + 1, name), path);
				const document = await read({ name, bytes: await bytes() });
				await shell.print(document.text);
			} catch (error) {
				shell.complain(wordsOf(error), path);
			}
		});

const about = {
	'zh-CN': '输出报告的纯文本，所有位置（start、end）都以它为准',
	en: 'print the plain text of a report, in which all places (start, end) count'
};

const file = {
	'zh-CN': '报告文件；压缩包里的写成 包.zip/报告.docx',
	en: 'a report file; one in an archive as batch.zip/report.docx'
};

const several = (count: number, first: string) => ({
	'zh-CN': `压缩包里有 ${count} 个文件；请指明其中一个，例如 ${first}`,
	en: `is an archive of ${count} files; name one of them, for example ${first}`
});
