import { join } from 'node:path';
import { command } from '#cli/command.ts';
import { corrected, judged } from '#cli/corrected.ts';
import { count, ingested, tally } from '#cli/ingested.ts';
import { KEPT, readReports } from '#cli/reading.ts';
import type { Shell } from '#cli/shell.ts';
import { tableWriter } from '#table/store.server.ts';

const normalised = 'data/normalised';

/** `jijian ingest [FOLDER]`: makes the normalised tables out of a folder of reports, with the corrections on top. */
export const ingest = (shell: Shell) =>
	command('ingest', about, shell.locale)
		.argument('[folder]', words.folder[shell.locale], 'data/reports')
		.action(async (folder: string) => {
			const readings = await readReports(folder, shell);
			if (readings.cards.length === 0) return;
			if (readings.reused > 0) shell.say(reused(readings.reused));

			const { region, unit, reports, count: all } = await corrected(folder, readings, shell);
			const made = tally();
			const { write, done } = tableWriter(normalised, join(KEPT, 'tables'));
			write({ region, unit });
			for (const told of reports()) {
				shell.progress(writing, made.published + made.demo, all);
				const { rows } = await judged(told, folder, shell);
				write(rows);
				count(made, rows);
			}
			done();
			await readings.tidy();
			shell.progress(writing, all, all);
			await shell.print(ingested(made, { region, unit }, normalised, shell.locale));
		});

const about = {
	'zh-CN':
		'读取文件夹中的报告，生成 data/normalised 中的规范表。每读完一份即存入 data/.ingest：中断后重新运行，读过且未改动的不再重读；程序或规则有变动时全部重读；该文件夹可随时删除',
	en: 'read a folder of reports into the normalised tables in data/normalised. What was read is kept in data/.ingest, report by report: a run that was broken off goes on where it stopped, and only files that changed are read again; when the program or its rules change, all are; that folder may be deleted at any time'
};

const words = {
	folder: {
		'zh-CN': '报告所在的文件夹（默认 data/reports）',
		en: 'the folder of reports (default: data/reports)'
	}
};

const writing = { 'zh-CN': '正在写规范表', en: 'writing the tables' };

const reused = (reports: number) => ({
	'zh-CN': `${reports} 份报告以前读过且未改动，未重读`,
	en: `${reports} reports had been read before and have not changed; they were not read again`
});
