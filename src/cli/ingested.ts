import { measures } from '#model/measures.ts';
import type { Tables } from '#model/tables.ts';
import type { Locale, Text } from '#model/text.ts';

/** What ingest made, in a few lines; among them the share of money numbers that became facts. */
export function ingested(tables: Tables, folder: string, locale: Locale): string {
	const { report, unit, region, finding, correction } = tables;
	const demo = report.filter(({ origin }) => origin === 'demo').length;
	const years = report.map(({ year }) => year).sort((a, b) => a - b);
	const money = classified(tables);
	const share = money.all === 0 ? '—' : `${((money.facts / money.all) * 100).toFixed(2)}%`;
	const counties = new Set(report.map(({ region_code }) => region_code)).size;
	const provinces = region.filter(({ parent }) => parent === '').length;

	const lines: Text[] = [
		{
			'zh-CN': `报告 ${report.length} 份（公开 ${report.length - demo}，示例 ${demo}），单位 ${unit.length} 个，地区 ${counties} 个（${provinces} 个省份），年度 ${years[0]}–${years.at(-1)}`,
			en: `${report.length} reports (${report.length - demo} published, ${demo} demo) of ${unit.length} units in ${counties} regions (${provinces} provinces), ${years[0]}–${years.at(-1)}`
		},
		{
			'zh-CN': `金额 ${money.all} 个，归入指标 ${money.facts} 个（${share}）`,
			en: `${money.all} amounts of money, ${money.facts} of them classified (${share})`
		},
		{
			'zh-CN': `绩效指标 ${tables.indicator.length} 条，查出问题 ${finding.length} 条，更正 ${correction.length} 条`,
			en: `${tables.indicator.length} indicators, ${finding.length} findings, ${correction.length} corrections`
		},
		{ 'zh-CN': `已写入 ${folder}`, en: `written to ${folder}` }
	];
	return lines.map((line) => `${line[locale]}\n`).join('');
}

/** How many amounts of money the reports write, and how many of them are facts (said again counts again). */
function classified({ fact, unclassified }: Tables) {
	const facts = fact
		.filter(({ measure }) => measures[measure].unit === 'money')
		.reduce((sum, { restated }) => sum + 1 + (JSON.parse(restated) as unknown[]).length, 0);
	const others = unclassified.filter(({ as_written }) => !/[%％‰]/.test(as_written)).length;
	return { facts, all: facts + others };
}
