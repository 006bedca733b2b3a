import { bars, lines, tabs } from '#cli/demo/layout.ts';
import { ofProject } from '#cli/demo/plants.ts';
import { Random } from '#cli/demo/random.ts';
import { standard } from '#cli/demo/scoring.ts';
import type { ProjectStatement } from '#cli/demo/statement.ts';
import { actualOf, indicatorsOf, merged, targetOf } from './indicator-table.ts';
import type { Template } from './template.ts';

const { R01, R13, R14 } = ofProject;

/** 项目支出绩效自评表, the national form, as bars, tabs or one cell a line. */
export const projectForm: Template<ProjectStatement> = {
	weights: standard,
	plants: { R01, R13, R14 },
	write(page, said, { unit, year }) {
		const [execution] = said.items;
		const carriedSpent = Math.min(said.carriedOver, said.spent);
		const points = said.items.reduce((sum, { weight }) => sum + weight, 0);

		page.say('附件1', '', '项目支出绩效自评表', `（${year}年度）`, '').table(
			[
				['项目名称', said.name],
				['主管部门', unit.name, '实施单位', unit.name],
				[
					`项目资金（${page.hand.unit}）`,
					'',
					'年初预算数',
					'全年预算数',
					'全年执行数',
					'分值',
					'执行率',
					'得分'
				],
				[
					'',
					'年度资金总额',
					page.cell('initial_budget', said.initial),
					page.cell('adjusted_budget', said.adjusted),
					page.cell('spent', said.spent),
					String(execution?.weight),
					page.percentCell('execution_rate_reported', said.rate),
					String(execution?.score)
				],
				[
					'',
					'其中：当年财政拨款',
					page.figure(said.initial),
					page.figure(said.adjusted - said.carriedOver),
					page.figure(said.spent - carriedSpent),
					'—',
					'—',
					'—'
				],
				[
					'',
					'上年结转资金',
					page.figure(0),
					page.cell('carried_over', said.carriedOver),
					page.figure(carriedSpent),
					'—',
					'—',
					'—'
				],
				['', '其他资金', '', '', '', '—', '—', '—'],
				['年度总体目标', '预期目标', '实际完成情况'],
				['', said.aim, said.delay ?? '年初确定的目标已经完成。'],
				[
					'绩效指标',
					'一级指标',
					'二级指标',
					'三级指标',
					'年度指标值',
					'实际完成值',
					'分值',
					'得分',
					'偏差原因分析及改进措施'
				],
				...merged(
					said.results.map((result) => [
						'',
						result.level1,
						result.level2,
						result.name,
						targetOf(result),
						actualOf(result),
						String(result.weight),
						String(result.score),
						result.score < result.weight ? (said.delay ?? '进度滞后，下年加快实施') : ''
					]),
					3
				),
				['总分', '', '', '', '', '', String(points), String(said.total)]
			],
			new Random(unit.id, 'habit').pick([bars, tabs, lines])
		);
		return {
			indicators: indicatorsOf(said.results),
			score_items: execution ? [execution] : [],
			self_score: said.total,
			grade: null,
			report_date: null
		};
	}
};
