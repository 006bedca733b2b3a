import { tabs } from '#cli/demo/layout.ts';
import * as paragraph from '#cli/demo/paragraphs.ts';
import { ofTextBesideTable, ofWhole } from '#cli/demo/plants.ts';
import { shortcomings } from '#cli/demo/problems.ts';
import { hubei } from '#cli/demo/scoring.ts';
import type { Statement } from '#cli/demo/statement.ts';
import { actualOf, indicatorsOf, merged, targetOf } from './indicator-table.ts';
import type { Template } from './template.ts';

const { R08, R13, R22 } = ofWhole;

/** 部门整体绩效自评表 of Hubei, 20 points for execution and 80 for indicators, with a short text below it. */
export const hubeiWhole: Template<Statement> = {
	weights: hubei,
	plants: { R08, R13, R22, ...ofTextBesideTable },
	write(page, said, occasion, random) {
		const { unit, year } = occasion;
		const pen = { page, said, occasion, random };
		const found = shortcomings(random, said.delay);
		const [month, day] = [random.whole(2, 5), random.whole(10, 27)];
		const [execution] = said.items;

		page
			.say(`${year}年度${unit.name}整体绩效自评表`)
			.say(`填报日期：${year + 1}年${month}月${day}日    单位：${page.hand.unit}`)
			.table(
				[
					['单位名称', unit.name],
					[
						'基本支出总额',
						page.cell('basic_spent', said.basic),
						'项目支出总额',
						page.cell('project_spent', said.project)
					],
					[
						`预算执行情况（${page.hand.unit}）（20分）`,
						'',
						'预算数（A）',
						'执行数（B）',
						'执行率（B/A）',
						'得分（20分×执行率）'
					],
					[
						'',
						'部门整体支出总额',
						page.cell('adjusted_budget', said.adjusted),
						page.cell('spent', said.spent),
						page.percentCell('execution_rate_reported', said.rate),
						String(execution?.score)
					],
					['年度目标（80分）', unit.trade.aim],
					[
						'年度绩效指标',
						'一级指标',
						'二级指标',
						'三级指标',
						'年初目标值（A）',
						'实际完成值（B）',
						'得分'
					],
					...merged(
						said.results.map((result) => [
							'',
							result.level1,
							result.level2,
							result.name,
							targetOf(result),
							actualOf(result),
							String(result.score)
						]),
						3
					),
					['总分', String(said.total)],
					['偏差大或目标未完成原因分析', said.delay ?? '无'],
					['改进措施及结果应用方案', '见文字说明']
				],
				tabs
			)
			.say(`${unit.name}${year}年度部门整体绩效自评情况说明`)
			.section('自评结论', 'conclusion')
			.say(
				`${unit.trade.self}全年支出${page.money('spent', said.again.spent)}，整体绩效自评得${said.total}分。${paragraph.organization(pen)}`
			)
			.section('绩效目标完成情况', 'performance')
			.points(paragraph.works(pen))
			.say(paragraph.benefits(pen), paragraph.satisfaction(pen))
			.section('存在的问题和原因', 'problems')
			.points(found.map(({ problem }) => problem))
			.section('下一步拟改进措施', 'measures')
			.points(found.map(({ measure }) => measure));

		return {
			indicators: indicatorsOf(said.results).map((indicator) => ({ ...indicator, weight: null })),
			score_items: execution ? [execution] : [],
			self_score: said.total,
			grade: null,
			report_date: `${year + 1}-0${month}-${day}`
		};
	}
};
