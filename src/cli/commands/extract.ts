import { command } from '#cli/command.ts';
import { digests } from '#cli/digests.ts';
import { extraction, summary } from '#cli/extraction.ts';
import { reference } from '#cli/reference.ts';
import type { Shell } from '#cli/shell.ts';

/** `jijian extract PATH…`: what the reports state and what the rules find in them, printed and not kept. */
export const extract = (shell: Shell) =>
	command('extract', about, shell.locale)
		.argument('<path...>', words.paths[shell.locale])
		.option('--json', words.json[shell.locale])
		.action(async (paths: string[], { json }: { json?: true }) => {
			for await (const { file, digest } of digests(paths, await reference(), shell)) {
				await shell.print(
					json
						? `${JSON.stringify(extraction(file, digest, shell.locale))}\n`
						: summary(file, digest, shell.locale)
				);
			}
		});

const about = {
	'zh-CN': '读取报告，输出其中的数、指标、章节和查出的问题',
	en: 'read reports and print their figures, indicators, sections and findings'
};

const words = {
	paths: { 'zh-CN': '报告文件或文件夹', en: 'report files or folders' },
	json: { 'zh-CN': '每份报告输出一行 JSON', en: 'print one line of JSON a report' }
};
