import { bars, tabs } from '#cli/demo/layout.ts';
import { ofWhole } from '#cli/demo/plants.ts';
import { Random } from '#cli/demo/random.ts';
import { rounded, standard } from '#cli/demo/scoring.ts';
import type { Statement } from '#cli/demo/statement.ts';
import { targetOf } from './indicator-table.ts';
import type { Template } from './template.ts';

const { R08, R13, R14 } = ofWhole;

/** 部门整体绩效自评表 of Chongqing: indicators without levels, scored by a coefficient. */
export const chongqingWhole: Template<Statement> = {
	weights: standard,
	plants: { R08, R13, R14 },
	write(page, said, { unit, year }) {
		const [execution] = said.items;
		const { weight, score } = execution ?? { weight: 0, score: 0 };
		page
			.say(`${unit.name}${year}年度部门整体绩效自评表`, '')
			.table(
				[
					['主管部门', unit.name, '自评总分（分）', String(said.total)],
					['部门联系人', '（略）', '联系电话', '（略）'],
					[
						`部门预算执行情况（${page.hand.unit}）`,
						'年初预算数',
						'全年（调整）预算数',
						'全年执行数',
						'执行率（%）',
						'执行率权重（分）',
						'执行率得分（分）'
					],
					[
						'',
						page.cell('initial_budget', said.initial),
						page.cell('adjusted_budget', said.adjusted),
						page.cell('spent', said.spent),
						page.percentCell('execution_rate_reported', said.rate),
						String(weight),
						String(score)
					],
					['当年绩效目标', '年初绩效目标', '全年（调整）绩效目标', '全年目标实际完成情况'],
					[
						'',
						unit.trade.aim,
						'无',
						said.delay === null ? (unit.trade.works[0] ?? '') : said.delay
					],
					[
						'绩效指标',
						'指标名称',
						'计量单位',
						'指标性质',
						'年初指标值',
						'调整指标值',
						'全年完成值',
						'得分系数（%）',
						'指标权重（分）',
						'指标得分（分）',
						'是否核心指标'
					],
					...said.results.map((result, i) => [
						'',
						result.name,
						result.unit || '/',
						result.sign || '定性',
						result.target,
						'',
						result.actual,
						`${rounded((100 * result.score) / result.weight)}%`,
						String(result.weight),
						String(result.score),
						i < 3 ? '是' : '否'
					]),
					['说明', said.delay ?? '无']
				],
				new Random(unit.id, 'habit').pick([bars, tabs])
			);
		return {
			indicators: said.results.map((result) => ({
				level1: null,
				level2: null,
				name: result.name,
				target: targetOf(result),
				actual: result.actual + (result.sign ? result.unit : ''),
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
