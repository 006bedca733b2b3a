import { command } from '#cli/command.ts';
import type { Shell } from '#cli/shell.ts';
import { writeSiteData } from '#cli/site-data.ts';
import { readTables } from '#table/store.server.ts';

const normalised = 'data/normalised';
const published = 'static/data';

/** `jijian build-data`: makes the site's data files out of the normalised tables and the texts of the reports. */
export const buildData = (shell: Shell) =>
	command('build-data', about, shell.locale)
		.option('--reports <folder>', words.reports[shell.locale], 'data/reports')
		.action(async ({ reports }: { reports: string }) => {
			const tables = await readTables(normalised);
			await writeSiteData(tables, reports, published, shell);
		});

const about = {
	'zh-CN': '由 data/normalised 生成网站的数据文件（static/data）',
	en: "make the site's data files (static/data) out of data/normalised"
};

const words = {
	reports: {
		'zh-CN': '报告原文所在的文件夹（默认 data/reports）',
		en: 'the folder of the reports (default: data/reports)'
	}
};
