import type { Text } from '#model/text.ts';
import { command } from '#cli/command.ts';
import type { Shell } from '#cli/shell.ts';
import { changesSince } from '#table/editions.ts';
import { readEditions, versionsOf, writeEdition } from '#table/editions.server.ts';
import { isDate } from '#table/csv.ts';
import { readTables } from '#table/store.server.ts';

/** `jijian edition`: writes down what is published from a day on that was not before, so that the site can tell what changed. */
export const edition = (shell: Shell) =>
	command('edition', about, shell.locale)
		.option('--date <date>', words.date[shell.locale], new Date().toISOString().slice(0, 10))
		.action(async ({ date }: { date: string }) => {
			if (!isDate(date)) return shell.complain(noDate(date));
			const editions = await readEditions();
			const last = editions.at(-1);
			if (last && date <= last.date) return shell.complain(tooEarly(date, last.date));

			const tables = await readTables('data/normalised');
			const changes = changesSince(editions, tables, versionsOf(tables));
			if (changes.length === 0) return shell.say(unchanged(last?.date ?? ''));
			const file = await writeEdition({ date, changes });
			shell.say(
				done(
					changes.length,
					changes.reduce((sum, { figures }) => sum + figures.length, 0)
				),
				file
			);
		});

const about = {
	'zh-CN': '登记一版：把这次发布与上一版的差别写入 data/editions，供“更新”页和订阅使用',
	en: 'record an edition: write to data/editions what this publication changes, for the page of changes and its feed'
};

const words = {
	date: {
		'zh-CN': '发布日期，如 2026-03-01（默认今天）',
		en: 'day of publication, such as 2026-03-01 (default: today)'
	}
};

const noDate = (date: string): Text => ({
	'zh-CN': `“${date}”不是日期；请写成 2026-03-01 的样式`,
	en: `"${date}" is not a date; write it like 2026-03-01`
});

const tooEarly = (date: string, last: string): Text => ({
	'zh-CN': `${date} 不晚于上一版（${last}）；请用更晚的日期，或删去 data/editions/${last}.csv 重新登记`,
	en: `${date} is not later than the last edition (${last}); give a later day, or delete data/editions/${last}.csv to record it anew`
});

const unchanged = (last: string): Text => ({
	'zh-CN': `与上一版（${last}）没有差别，未登记`,
	en: `nothing differs from the last edition (${last}); none was recorded`
});

const done = (reports: number, figures: number): Text => ({
	'zh-CN': `已登记：${reports} 份报告有变化，涉及 ${figures} 个数字`,
	en: `recorded: ${reports} reports changed, with ${figures} figures`
});
