import { bars, tabs } from '#cli/demo/layout.ts';
import { Random } from '#cli/demo/random.ts';
import { standard, type Result } from '#cli/demo/scoring.ts';
import type { ProjectMonitoringStatement } from '#cli/demo/statement.ts';
import { merged, targetOf } from './indicator-table.ts';
import { nothing, type Template } from './template.ts';

/** 项目支出绩效目标执行监控表, the national form, with the causes of deviation in five columns. */
export const monitoringTable: Template<ProjectMonitoringStatement> = {
	weights: standard,
	plants: {},
	write(page, said, { unit, year }) {
		const { months } = said;
		const so = soFar(months);

		page.say('项目支出绩效目标执行监控表', `（${year}年1-${months}月）`, '').table(
			[
				['项目名称', said.name],
				['主管部门', unit.name, '实施单位', unit.name],
				[
					`项目资金（${page.hand.unit}）`,
					'',
					'年初预算数',
					`1-${months}月执行数`,
					`1-${months}月执行率`,
					'全年预计执行数'
				],
				[
					'',
					'年度资金总额',
					page.cell('initial_budget', said.initial),
					page.cell('spent', said.spent),
					page.percentCell('execution_rate_reported', said.rate),
					page.figure(said.expected)
				],
				[
					'',
					'其中：本年财政拨款',
					page.figure(said.initial),
					page.figure(said.spent),
					'—',
					page.figure(said.expected)
				],
				['年度总体目标', said.aim],
				[
					'绩效指标',
					'一级指标',
					'二级指标',
					'三级指标',
					'年度指标值',
					`1-${months}月执行情况`,
					'全年预计完成情况',
					'偏差原因分析',
					'',
					'',
					'',
					'',
					'',
					'完成目标可能性',
					'',
					'',
					'备注'
				],
				[
					...Array.from({ length: 7 }, () => ''),
					'经费保障',
					'制度保障',
					'人员保障',
					'硬件条件保障',
					'其他',
					'原因说明',
					'确定能',
					'有可能',
					'完全不可能',
					''
				],
				...merged(
					said.results.map((result) => [
						'',
						result.level1,
						result.level2,
						result.name,
						targetOf(result),
						so(result),
						targetOf(result).replace(/^[≥=]/, ''),
						...Array.from({ length: 6 }, () => ''),
						'√',
						'',
						'',
						''
					]),
					3
				)
			],
			new Random(unit.id, 'habit').pick([bars, tabs])
		);
		return {
			...nothing,
			indicators: said.results.map((result) => ({
				level1: result.level1,
				level2: result.level2,
				name: result.name,
				target: targetOf(result),
				actual: so(result),
				weight: null,
				score: null
			}))
		};
	}
};

/** How far an indicator has come after some months: counts grow, percentages are what they are. */
const soFar =
	(months: number) =>
	({ sign, unit, actual }: Result): string => {
		if (!sign) return '正在推进';
		return unit === '%' ? `${actual}%` : `${Math.floor((Number(actual) * months) / 12)}${unit}`;
	};
