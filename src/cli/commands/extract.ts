import { command } from '#cli/command.ts';
import { filesBelow, reading } from '#cli/files.ts';
import { inWorkers } from '#cli/pool.ts';
import type { Shell } from '#cli/shell.ts';
import type { Printed } from '#cli/printing.ts';
import type { Wanted } from '#cli/workers/extract.ts';

const worker = new URL('../workers/extract.ts', import.meta.url);

/** `jijian extract PATH…`: what the reports state and what the rules find in them, printed and not kept. */
export const extract = (shell: Shell) =>
	command('extract', about, shell.locale)
		.argument('<path...>', words.paths[shell.locale])
		.option('--json', words.json[shell.locale])
		.action(async (paths: string[], { json = false }: { json?: boolean }) => {
			const data: Wanted = { json, locale: shell.locale };
			const files = await filesBelow(paths, shell);
			let done = 0;
			for await (const { file, results, failure } of inWorkers<Printed>(worker, files, { data })) {
				for (const { name, text, complaints } of results) {
					for (const complaint of complaints) shell.complain(complaint, name);
					if (text) await shell.print(text);
				}
				if (failure) shell.complain(failure, file);
				shell.progress(reading, ++done, files.length);
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
