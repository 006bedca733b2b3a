import { bars, lines, tabs } from '#cli/demo/layout.ts';
import { ofProject } from '#cli/demo/plants.ts';
import { shortcomings } from '#cli/demo/problems.ts';
import { Random } from '#cli/demo/random.ts';
import { standard } from '#cli/demo/scoring.ts';
import type { ProjectStatement } from '#cli/demo/statement.ts';
import { actualOf, merged, targetOf } from './indicator-table.ts';
import type { Template } from './template.ts';

const { R01, R13, R14 } = ofProject;

/** 部门预算项目支出绩效自评表 of Sichuan: an indicator's sign, number and unit stand in columns of their own. */
export const sichuanProject: Template<ProjectStatement> = {
	weights: standard,
	plants: { R01, R13, R14 },
	write(page, said, { unit, year }, random) {
		const [execution] = said.items;
		const [first] = shortcomings(random, said.delay);
		const points = said.items.reduce((sum, { weight }) => sum + weight, 0);
		const zero = () => page.figure(0);

		page.say('报表编号：510000_0013zp', '', `部门预算项目支出绩效自评表（${year}年度）`, '').table(
			[
				['项目名称', said.name],
				['主管部门', unit.name, '实施单位（盖章）', unit.name],
				['项目基本情况', '1.项目年度目标完成情况', '项目年度目标', '年度目标完成情况'],
				['', '', said.aim, said.delay ?? '年度任务已经完成。'],
				['', '2.项目实施内容及过程概述', `${unit.trade.works[0] ?? ''}。`],
				[
					'预算执行情况（10分）',
					`年度预算数（${page.hand.unit}）`,
					'年初预算',
					'调整后预算数',
					'预算执行数',
					'预算执行率',
					'权重',
					'得分',
					'原因'
				],
				[
					'',
					'总额',
					page.cell('initial_budget', said.initial),
					page.cell('adjusted_budget', said.adjusted),
					page.cell('spent', said.spent),
					page.percentCell('execution_rate_reported', said.rate),
					String(execution?.weight),
					String(execution?.score),
					said.delay ?? ''
				],
				[
					'',
					'其中：财政资金',
					page.figure(said.initial),
					page.figure(said.adjusted),
					page.figure(said.spent),
					'/',
					'/',
					'/',
					''
				],
				['', '财政专户管理资金', zero(), zero(), zero(), '/', '/', '/', ''],
				['', '单位资金', zero(), zero(), zero(), '/', '/', '/', ''],
				['', '其他资金', '', '', '', '/', '/', '/', ''],
				[
					`绩效指标（${points - (execution?.weight ?? 0)}分）`,
					'一级指标',
					'二级指标',
					'三级指标',
					'指标性质',
					'指标值',
					'度量单位',
					'完成值',
					'权重',
					'得分',
					'未完成原因分析'
				],
				...merged(
					said.results.map((result) => [
						'',
						result.level1,
						result.level2,
						result.name,
						result.sign || '定性',
						result.target,
						result.unit,
						result.actual,
						String(result.weight),
						String(result.score),
						result.score < result.weight ? (said.delay ?? '进度滞后') : ''
					]),
					3
				),
				['合计', '', '', '', '', '', '', '', String(points), String(said.total), ''],
				['评价结论', `项目自评得分${said.total}分，实施情况总体符合预期。`],
				['存在问题', first?.problem ?? '无'],
				['改进措施', first?.measure ?? '无'],
				['项目负责人：（略）', '财务负责人：（略）']
			],
			new Random(unit.id, 'habit').pick([bars, tabs, lines])
		);
		return {
			indicators: said.results.map((result) => ({
				level1: result.level1,
				level2: result.level2,
				name: result.name,
				target: targetOf(result),
				actual: actualOf(result),
				weight: result.weight,
				score: result.score
			})),
			score_items: execution ? [execution] : [],
			self_score: said.total,
			grade: null,
			report_date: null
		};
	}
};
