import { budgetLaw57, budgetRegulation53 } from '#audit/basis.ts';
import { yearOf, type PortfolioRule } from '#audit/portfolio.ts';

export default {
	id: 'missing-year',
	code: 'P03',
	severity: 'low',
	lighter: {
		'zh-CN': '该地区当年一份报告都没有的为提示',
		en: 'info where the region has no report of that year at all'
	},
	title: {
		pass: { 'zh-CN': '单位逐年都有报告', en: 'The unit has a report for each year' },
		fail: { 'zh-CN': '单位缺少中间年度的报告', en: 'A year between two reports is missing' }
	},
	why: {
		'zh-CN': '前后年度都报了，中间缺一年，是没有自评、没有公开，还是没有收齐，应当查明。',
		en: 'With years before and after, a gap means no self-evaluation, no publication or an incomplete collection.'
	},
	basis: [budgetLaw57, budgetRegulation53],
	formula: {
		'zh-CN':
			'同一单位的整体支出报告按年度排列，相邻两份之间缺年度的，记在后一份上；同地区其他单位当年有报告的为低，都没有的为提示。只有一份报告的不判断。',
		en: 'Of a unit’s yearly reports as a whole, years missing between two neighbours are told on the later one: low where other units of the region reported that year, else info. Silent on a single report.'
	},
	doubts: {
		'zh-CN': '当年报告未收集到，或单位当年改名、并入其他单位的会误报。',
		en: 'A report that was not collected, or a unit that had another name that year, trips it.'
	},

	*check({ series }) {
		const reported = new Set(
			[...series.values()].flat().map(({ region_code, year }) => `${region_code} ${year}`)
		);
		for (const own of series.values()) {
			for (const [i, report] of own.entries()) {
				const before = own[i - 1];
				if (!before) continue;
				const missing = between(yearOf(before), yearOf(report));
				if (missing.length === 0) continue;

				const years = missing.join('、');
				const peers = missing.some((year) => reported.has(`${report.region_code} ${year}`));
				yield [
					report.report_id,
					{
						severity: peers ? 'low' : 'info',
						message: {
							'zh-CN': `${report.unit}有${before.year}年度和${report.year}年度的整体支出报告，缺${years}年度${peers ? '，而同地区其他单位有' : ''}。`,
							en: `${report.unit} has reports of ${before.year} and ${report.year}, but none of ${missing.join(', ')}${peers ? ', of which other units of the region have' : ''}.`
						},
						evidence: [report.head],
						parameters: { missing: years, other: before.report_id }
					}
				];
			}
		}
	}
} satisfies PortfolioRule;

const between = (first: number, last: number) =>
	Array.from({ length: Math.max(0, last - first - 1) }, (_, i) => first + 1 + i);
