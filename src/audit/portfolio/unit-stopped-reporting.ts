import { budgetLaw57, budgetRegulation53 } from '#audit/basis.ts';
import { yearOf, type Filed, type PortfolioRule } from '#audit/portfolio.ts';
import { successions } from '#audit/successors.ts';

export default {
	id: 'unit-stopped-reporting',
	code: 'P04',
	severity: 'low',
	title: {
		pass: { 'zh-CN': '同地区已报年度本单位也有报告', en: 'The unit reports when its peers do' },
		fail: {
			'zh-CN': '同地区单位已报，本单位没有报告',
			en: 'The unit has no report of a year that its peers have'
		}
	},
	why: {
		'zh-CN': '去年报了、今年同级单位都报了而它没有，应当催报或查明原因。',
		en: 'It reported last year, its peers did this year and it did not: to be asked for.'
	},
	basis: [budgetLaw57, budgetRegulation53],
	formula: {
		'zh-CN':
			'单位最后一份整体支出报告的次年，同地区上年也有报告的其他单位不少于规定个数，且其中半数以上有报告的，记在其最后一份报告上。疑似更名的（P05）、同地区单位不足的，不判断。',
		en: 'In the year after a unit’s last report as a whole, of enough other units of the region that reported with it half or more reported again: told on that last report. Silent on units that seem renamed (P05) and on too few peers.'
	},
	doubts: {
		'zh-CN': '当年撤并的单位、尚未收集到的报告会误报。',
		en: 'Units that were dissolved, and reports not collected yet, trip it.'
	},
	limits: ['peers_least'],

	*check(batch) {
		const ended = new Set(successions(batch).map(({ last }) => last));
		const regions = Map.groupBy(batch.series.values(), ([first]) => first?.region_code ?? '');
		for (const [region, units] of regions) {
			const { peers_least } = batch.thresholds(region);
			const years = units.map((own) => new Set(own.map(yearOf)));
			for (const [i, own] of units.entries()) {
				const last = own.at(-1) as Filed;
				const year = yearOf(last) + 1;
				const peers = years.filter((reported, k) => k !== i && reported.has(year - 1));
				const again = peers.filter((reported) => reported.has(year));
				if (ended.has(last) || peers.length < peers_least) continue;
				if (2 * again.length < peers.length) continue;

				yield [
					last.report_id,
					{
						severity: 'low',
						message: {
							'zh-CN': `${last.unit}有${last.year}年度报告，没有${year}年度的；同地区上年有报告的其他${peers.length}个单位中，${again.length}个已有${year}年度报告。`,
							en: `${last.unit} has a report of ${last.year} and none of ${year}; of ${peers.length} other units of the region that reported with it ${again.length} have one of ${year}.`
						},
						evidence: [last.head],
						parameters: { missing: year, peers: peers.length, reported: again.length }
					}
				];
			}
		}
	}
} satisfies PortfolioRule;
