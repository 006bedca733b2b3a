import { budgetRegulation53, localReview } from '#audit/basis.ts';
import type { PortfolioRule } from '#audit/portfolio.ts';
import { successions } from '#audit/successors.ts';

export default {
	id: 'renamed-unit',
	code: 'P05',
	severity: 'info',
	title: {
		pass: { 'zh-CN': '单位名称前后一致', en: 'The unit keeps its name' },
		fail: { 'zh-CN': '单位疑似更名或合并', en: 'The unit seems to be renamed or merged' }
	},
	why: {
		'zh-CN': '更名、合并后两年数据不能直接比较，历年表中会成为两个单位。',
		en: 'After a merger years cannot be compared, and the same unit stands in the tables as two.'
	},
	basis: [budgetRegulation53, localReview],
	formula: {
		'zh-CN':
			'同一地区，一个单位的整体支出报告到某年为止，另一个名称相近（共有的双字占半数以上，同类型单位加四分之一）的单位从次年开始，而至少另有一个单位两年都有报告的，记在后者的第一份报告上。序号不同（第一、第二）的不算。',
		en: 'In a region the reports of one unit end in a year, those of another with nearly the same name (half of its pairs of characters; a quarter more for the same type) begin in the next, and a third unit reported in both: told on the first report of the later one. Units told apart by a number are not meant.'
	},
	doubts: {
		'zh-CN': '名称相近的两个单位恰好一停一起时会误报；请核对机构改革文件。',
		en: 'Two units of similar name, one ending as the other begins, trip it: check the papers on the reform.'
	},

	*check(batch) {
		for (const { last, first } of successions(batch)) {
			yield [
				first.report_id,
				{
					severity: 'info',
					message: {
						'zh-CN': `${first.unit}的报告从${first.year}年度开始，而${last.unit}的到${last.year}年度为止，疑似更名或合并，两年数据请衔接后再比较。`,
						en: `The reports of ${first.unit} begin in ${first.year}, those of ${last.unit} end in ${last.year}: perhaps renamed or merged, so link them before comparing.`
					},
					evidence: [first.head],
					parameters: { former: last.unit, other: last.report_id }
				}
			];
		}
	}
} satisfies PortfolioRule;
