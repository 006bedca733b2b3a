import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { command } from '#cli/command.ts';
import { demo as reports } from '#cli/demo/demo.ts';
import { writeDemoTables } from '#cli/demo/write-tables.ts';
import type { Shell } from '#cli/shell.ts';

type Options = { tables?: true; reports: number; out: string };

/** `jijian demo [FOLDER]`: writes the synthetic reports of the demo panel, the same ones every time; with `--tables`, the database files of as many as one likes. */
export const demo = (shell: Shell) =>
	command('demo', about, shell.locale)
		.argument('[folder]', words.folder[shell.locale], 'data/reports/demo')
		.option('--tables', words.tables[shell.locale])
		.option('--reports <n>', words.reports[shell.locale], wholeNumber(shell), 2000)
		.option('--out <folder>', words.out[shell.locale], 'demo-tables')
		.action((folder: string, { tables, reports, out }: Options) =>
			tables ? writeTables(out, reports, shell) : writeReports(folder, shell)
		);

async function writeReports(folder: string, shell: Shell) {
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
}

async function writeTables(folder: string, wanted: number, shell: Shell) {
	const { counts } = await writeDemoTables(folder, wanted);
	shell.say({
		'zh-CN': `已写入 ${counts.reports} 份示例报告的数据库：${folder}`,
		en: `databases of ${counts.reports} demo reports written to ${folder}`
	});
}

const wholeNumber = (shell: Shell) => (text: string) => {
	const number = Number(text);
	if (Number.isSafeInteger(number) && number > 0) return number;
	throw new InvalidArgumentError(words.noNumber[shell.locale]);
};

const about = {
	'zh-CN': '写出示例报告（人工编写，不是真实报告）',
	en: 'write the demo reports (made up, not real ones)'
};

const words = {
	folder: {
		'zh-CN': '写到哪个文件夹（默认 data/reports/demo）',
		en: 'the folder to write to (default: data/reports/demo)'
	},
	tables: {
		'zh-CN': '不写报告，直接写出任意多份示例报告的数据库文件',
		en: 'write no reports, but the database files of as many as one likes'
	},
	reports: {
		'zh-CN': '与 --tables 同用：报告份数（默认 2000）',
		en: 'with --tables: the number of reports (default: 2000)'
	},
	out: {
		'zh-CN': '与 --tables 同用：写到哪个文件夹（默认 demo-tables）',
		en: 'with --tables: the folder to write to (default: demo-tables)'
	},
	noNumber: { 'zh-CN': '请写一个正整数', en: 'give a whole number above 0' }
};
