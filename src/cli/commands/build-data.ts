import { command } from '#cli/command.ts';
import { givenHere } from '#cli/publish/given.ts';
import { tablesShown } from '#model/dataset.ts';
import { showsFindings } from '#model/site.ts';
import { runInSettledMemory } from '#cli/settled-memory.ts';
import type { Shell } from '#cli/shell.ts';
import { writeSiteData } from '#cli/site-data.ts';

const folder = 'static/data';

/** `jijian build-data`: makes the site's data files out of the normalised tables and the texts of the reports. */
export const buildData = (shell: Shell) =>
	command('build-data', about, shell.locale)
		.option('--reports <folder>', words.reports[shell.locale], 'data/reports')
		.action(async ({ reports }: { reports: string }) => {
			if (await runInSettledMemory()) return;
			const { site, profile, all, published } = await givenHere();
			const sources = new Map(
				all.report.map(({ report_id, source_file }) => [report_id, source_file])
			);
			const dataset = {
				site,
				tables: published,
				shown: tablesShown(showsFindings(site, profile))
			};
			await writeSiteData({ dataset, profile, sources }, reports, folder, shell);
		});

const about = {
	'zh-CN':
		'由 data/normalised 和 data/site.json 生成网站的数据文件（static/data）；范围由 JIJIAN_PROFILE 指定',
	en: "make the site's data files (static/data) out of data/normalised and data/site.json, for the profile that JIJIAN_PROFILE names"
};

const words = {
	reports: {
		'zh-CN': '报告原文所在的文件夹（默认 data/reports）',
		en: 'the folder of the reports (default: data/reports)'
	}
};
