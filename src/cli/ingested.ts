import { measures } from '#model/measures.ts';
import type { Rows } from '#model/tables.ts';
import type { Locale, Text } from '#model/text.ts';
import type { ReportRows, Tabulated } from '#table/tabulate.ts';

/** What of the reports is counted while they are written. */
export type Tally = {
	published: number;
	demo: number;
	years: Set<number>;
	counties: Set<string>;
	indicators: number;
	findings: number;
	corrections: number;
	/** Amounts of money that are facts, and those that are none; what is said again counts again. */
	classified: number;
	unclassified: number;
};

export const tally = (): Tally => ({
	published: 0,
	demo: 0,
	years: new Set(),
	counties: new Set(),
	indicators: 0,
	findings: 0,
	corrections: 0,
	classified: 0,
	unclassified: 0
});

/** Counts one report more. */
export function count(tally: Tally, rows: ReportRows): void {
	for (const { origin, year, region_code } of rows.report) {
		tally[origin]++;
		tally.years.add(year);
		tally.counties.add(region_code);
	}
	tally.indicators += rows.indicator.length;
	tally.findings += rows.finding.length;
	tally.corrections += rows.correction.length;
	for (const fact of rows.fact) tally.classified += statements(fact);
	tally.unclassified += rows.unclassified.filter(isMoney).length;
}

const statements = ({ measure, restated }: Rows<'fact'>) =>
	measures[measure].unit === 'money' ? 1 + (JSON.parse(restated) as unknown[]).length : 0;

const isMoney = ({ as_written }: Rows<'unclassified'>) => !/[%％‰]/.test(as_written);

/** What ingest made, in a few lines; among them the share of money numbers that became facts. */
export function ingested(
	tally: Tally,
	{ unit, region }: Pick<Tabulated, 'unit' | 'region'>,
	folder: string,
	locale: Locale
): string {
	const { published, demo, counties } = tally;
	const reports = published + demo;
	const years = [...tally.years].sort((a, b) => a - b);
	const money = tally.classified + tally.unclassified;
	const share = money === 0 ? '—' : `${((tally.classified / money) * 100).toFixed(2)}%`;
	const provinces = region.filter(({ parent }) => parent === '').length;

	const lines: Text[] = [
		{
			'zh-CN': `报告 ${reports} 份（公开 ${published}，示例 ${demo}），单位 ${unit.length} 个，地区 ${counties.size} 个（${provinces} 个省份），年度 ${years[0]}–${years.at(-1)}`,
			en: `${reports} reports (${published} published, ${demo} demo) of ${unit.length} units in ${counties.size} regions (${provinces} provinces), ${years[0]}–${years.at(-1)}`
		},
		{
			'zh-CN': `金额 ${money} 个，归入指标 ${tally.classified} 个（${share}）`,
			en: `${money} amounts of money, ${tally.classified} of them classified (${share})`
		},
		{
			'zh-CN': `绩效指标 ${tally.indicators} 条，查出问题 ${tally.findings} 条，更正 ${tally.corrections} 条`,
			en: `${tally.indicators} indicators, ${tally.findings} findings, ${tally.corrections} corrections`
		},
		{ 'zh-CN': `已写入 ${folder}`, en: `written to ${folder}` }
	];
	return lines.map((line) => `${line[locale]}\n`).join('');
}
