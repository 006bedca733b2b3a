import { localReview, projectEvaluation2020 } from '#audit/basis.ts';
import type { Filed, PortfolioRule } from '#audit/portfolio.ts';
import { round } from '#audit/tolerance.ts';
import { percent } from '#audit/wording.ts';

export default {
	id: 'clustered-scores',
	code: 'P01',
	severity: 'low',
	lighter: {
		'zh-CN': '本报告执行率不低的为提示',
		en: 'info where the report’s own execution rate is not low'
	},
	title: {
		pass: { 'zh-CN': '自评分数有区分', en: 'Scores tell reports apart' },
		fail: { 'zh-CN': '自评分数扎堆在高分段', en: 'Nearly all scores are at the top' }
	},
	why: {
		'zh-CN': '一个地区同一年的自评几乎都是高分，分数就失去了区分作用，宜安排抽查复核。',
		en: 'Where nearly all of a region’s scores are at the top they tell nothing, and a sample should be reviewed.'
	},
	basis: [projectEvaluation2020, localReview],
	formula: {
		'zh-CN':
			'同一地区、年度有得分的报告不少于规定份数，其中得分达到高分线的占比达到规定比例的，在每份高分报告上提示；本报告执行率低于应说明原因的界线的，为低。份数不足的不判断。',
		en: 'Where a region and year have enough scored reports, and the share of those at or above the high mark reaches the limit, each of these is told; low where its own execution rate is below what needs a reason. Silent on fewer reports.'
	},
	doubts: {
		'zh-CN': '只收录了部分报告（如只收优秀案例）时会误报；请先看收录范围。',
		en: 'A collection of good examples only trips it: look at what was collected first.'
	},
	limits: ['cluster_score', 'cluster_share', 'cluster_least', 'execution_due'],

	*check({ reports, thresholds }) {
		const scored = reports.filter(({ score, year }) => score !== null && year !== null);
		for (const group of Map.groupBy(scored, placeAndYear).values()) {
			const [{ region_code, year }] = group as [Filed];
			const { cluster_score, cluster_share, cluster_least, execution_due } =
				thresholds(region_code);
			const high = group.filter(({ score }) => (score?.value ?? 0) >= cluster_score);
			const share = round((100 * high.length) / group.length);
			if (group.length < cluster_least || share < cluster_share) continue;

			for (const { report_id, score, rate } of high) {
				if (!score) continue;
				const isLow = rate !== null && rate < execution_due;
				const own = isLow ? `，本报告执行率只有${percent(rate)}` : '';
				const ownEn = isLow ? `; its own execution rate is ${percent(rate)}` : '';
				yield [
					report_id,
					{
						severity: isLow ? 'low' : 'info',
						message: {
							'zh-CN': `自评${score.value}分；本地区${year}年度${group.length}份有得分的报告中，${high.length}份（${percent(share)}）不低于${cluster_score}分${own}。`,
							en: `Scored ${score.value}; of the region’s ${group.length} scored reports of ${year}, ${high.length} (${percent(share)}) have ${cluster_score} or more${ownEn}.`
						},
						evidence: [score],
						parameters: { reports: group.length, high: high.length, percent: share }
					}
				];
			}
		}
	}
} satisfies PortfolioRule;

const placeAndYear = ({ region_code, year }: Filed) => `${region_code} ${year}`;
