import { ofProject } from '#cli/demo/plants.ts';
import { shortcomings } from '#cli/demo/problems.ts';
import { standard, type Result } from '#cli/demo/scoring.ts';
import type { ProjectStatement } from '#cli/demo/statement.ts';
import type { Template } from './template.ts';

/** 项目支出绩效自评报告 in prose; points are given part by part. */
export const projectReport: Template<ProjectStatement> = {
	weights: standard,
	plants: ofProject,
	write(page, said, { unit, year }, random) {
		const found = shortcomings(random, said.delay);
		const { self, works, benefits, duties } = unit.trade;
		const more = said.supplementary >= 0;
		const [month, day] = [random.whole(2, 5), random.whole(10, 27)];

		page
			.say(`${year}年度${unit.name}项目支出绩效自评报告`, '', `（${said.name}）`, '')
			.section('项目概况', 'overview')
			.sub('项目实施背景')
			.say(`${self}承担“${duties[0] ?? ''}”等职责。为完成有关任务，${year}年实施${said.name}。`)
			.sub('项目绩效目标')
			.say(said.aim)
			.section('项目资金安排和使用情况', 'funds')
			.say(
				`本项目年初预算${page.money('initial_budget', said.initial)}，上年结转${page.money('carried_over', said.carriedOver)}，年中${more ? '追加' : '调减'}${page.money('supplementary', said.supplementary)}，全年预算${page.money('adjusted_budget', said.adjusted)}。资金到位${page.money('disbursed', said.disbursed)}，实际支出${page.money('spent', said.spent)}，预算执行率${page.percent('execution_rate_reported', said.rate)}。`,
				'资金实行专账核算，支付手续齐全，没有截留挪用。'
			)
			.section('项目组织实施情况', 'organization')
			.say(`${self}制定了项目管理和资金管理办法，明确责任股室，全程跟踪进度和质量。`)
			.section('绩效自评结果及分析', 'conclusion', 'performance')
			.say(`项目自评得分${said.total}分，等级为“${said.grade}”。具体如下：`);
		for (const [i, item] of said.items.entries())
			page.say(
				`${i + 1}、${item.name}（${item.weight}分）。${evidence(item.name, said)}得分${item.score}分。`
			);
		page
			.say(`${random.pick(works)}。${random.pick(benefits)}。`)
			.say(
				`抽样调查显示，服务对象满意度为${page.percent('satisfaction_reported', said.satisfaction)}。`
			)
			.section('存在的问题及原因', 'problems')
			.points(found.map(({ problem }) => problem))
			.section('改进措施及有关建议', 'measures')
			.points(found.map(({ measure }) => measure))
			.section('其他需要说明的问题', 'other')
			.say('无。', '', unit.name, `${year + 1}年${month}月${day}日`);

		return {
			indicators: said.results
				.filter(({ level1 }) => level1 !== '满意度指标')
				.map((result) => ({
					level1: result.level1,
					level2: null,
					name: result.name,
					target: null,
					actual: achieved(result),
					weight: null,
					score: null
				})),
			score_items: said.items,
			self_score: said.total,
			grade: said.grade,
			report_date: `${year + 1}-0${month}-${day}`
		};
	}
};

const achieved = ({ actual, unit, sign }: Result) => actual + (sign ? unit : '');

/** What stands for the points of a part: the indicators of it, one after another. */
function evidence(part: string, said: ProjectStatement): string {
	const own = said.results.filter(({ level1 }) => level1 === part && part !== '满意度指标');
	if (own.length === 0) return '';
	return `${own.map((result) => `${result.name}${achieved(result)}`).join('，')}。`;
}
