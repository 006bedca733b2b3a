import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { command } from '#cli/command.ts';
import { demo as reports } from '#cli/demo/demo.ts';
import type { Shell } from '#cli/shell.ts';

/** `jijian demo [FOLDER]`: writes the synthetic reports of the demo panel, the same ones every time. */
export const demo = (shell: Shell) =>
	command('demo', about, shell.locale)
		.argument('[folder]', target[shell.locale], 'data/reports/demo')
		.action(async (folder: string) => {
			await mkdir(folder, { recursive: true });
			let written = 0;
			for (const { name, text } of reports()) {
				await writeFile(join(folder, name), text);
				written++;
			}
			shell.say({
				'zh-CN': `已写入 ${written} 份示例报告：${folder}`,
				en: `${written} demo reports written to ${folder}`
			});
		});

const about = {
	'zh-CN': '写出示例报告（人工编写，不是真实报告）',
	en: 'write the demo reports (made up, not real ones)'
};

const target = {
	'zh-CN': '写到哪个文件夹（默认 data/reports/demo）',
	en: 'the folder to write to (default: data/reports/demo)'
};
