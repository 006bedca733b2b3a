import type { MeasureUnit } from '#model/format.ts';
import type { Rows } from '#model/tables.ts';
import type { Text } from '#model/text.ts';
import { chosen, type Filter } from './filter.ts';
import { join, name, sql, type Sql } from './sql.ts';

export type { MeasureUnit };

/** A number over any group of rows of `evaluation`, with the number of reports (`n`) that it rests on. */
export type Measure = Readonly<{
	label: Text;
	definition: Text;
	unit: MeasureUnit;
	/** Null where nothing is stated. */
	sql: Sql<number | null>;
	n: Sql<number>;
}>;

type Arithmetic = Pick<Measure, 'unit' | 'sql' | 'n'>;

const column = (column: keyof Rows<'evaluation'>) => name(column);

/** Over the rows that state it; what a report does not state adds nothing. */
const total = (amount: Sql): Arithmetic => ({
	unit: 'fen',
	sql: sql`sum(${amount})::DOUBLE`,
	n: sql`count(${amount})::INTEGER`
});

/** A ratio of sums over the rows that state both sides, never a mean of ratios. */
function ratio(part: Sql, whole: Sql, unit: MeasureUnit = 'ratio'): Arithmetic {
	const both = sql`FILTER (WHERE ${part} IS NOT NULL AND ${whole} IS NOT NULL)`;
	return {
		unit,
		sql: sql`(sum(${part}) ${both}::DOUBLE / nullif(sum(${whole}) ${both}::DOUBLE, 0))`,
		n: sql`count(*) ${both}::INTEGER`
	};
}

/** Met indicators out of those whose target and actual value can be compared. */
const completion = (met: Sql, judged: Sql): Arithmetic => ({
	...ratio(met, judged),
	n: sql`count(*) FILTER (WHERE ${judged} > 0)::INTEGER`
});

const mean = (points: Sql): Arithmetic => ({
	unit: 'points',
	sql: sql`avg(${points})::DOUBLE`,
	n: sql`count(${points})::INTEGER`
});

const count = (what: Sql): Arithmetic => ({
	unit: 'count',
	sql: sql`count(${what})::INTEGER`,
	n: sql`count(*)::INTEGER`
});

const found = (findings: Sql): Arithmetic => ({
	...count(findings),
	sql: sql`coalesce(sum(${findings}), 0)::INTEGER`
});

const adjusted = column('adjusted');
const spent = column('spent');
const basic = column('basic');
const project = column('project');
const staff = column('staff');
const split = sql`(${basic} + ${project})`;

/** Every number that a page may show. A measure is named once, here, and only here. */
export const measures = {
	initialBudget: {
		label: { 'zh-CN': '年初预算', en: 'Initial budget' },
		definition: {
			'zh-CN': '写明年初预算的报告,其年初预算之和。',
			en: 'The sum of initial budgets over the reports that state one.'
		},
		...total(column('initial'))
	},
	adjustedBudget: {
		label: { 'zh-CN': '全年预算', en: 'Full-year budget' },
		definition: {
			'zh-CN': '写明调整后(全年)预算的报告,其全年预算之和。',
			en: 'The sum of adjusted (full-year) budgets over the reports that state one.'
		},
		...total(adjusted)
	},
	disbursed: {
		label: { 'zh-CN': '到位资金', en: 'Disbursed' },
		definition: {
			'zh-CN': '写明到位(拨付、下达)资金的报告,其到位资金之和。',
			en: 'The sum of money disbursed to the units over the reports that state it.'
		},
		...total(column('disbursed'))
	},
	spent: {
		label: { 'zh-CN': '支出', en: 'Spent' },
		definition: {
			'zh-CN': '写明支出(执行数)的报告,其支出之和。',
			en: 'The sum of spending over the reports that state it.'
		},
		...total(spent)
	},
	basicSpent: {
		label: { 'zh-CN': '基本支出', en: 'Basic spending' },
		definition: {
			'zh-CN': '写明基本支出的报告,其基本支出之和。',
			en: 'The sum of basic spending (staff and running costs) over the reports that state it.'
		},
		...total(basic)
	},
	projectSpent: {
		label: { 'zh-CN': '项目支出', en: 'Project spending' },
		definition: {
			'zh-CN': '写明项目支出的报告,其项目支出之和。',
			en: 'The sum of project spending (specific tasks) over the reports that state it.'
		},
		...total(project)
	},
	personnelSpent: {
		label: { 'zh-CN': '人员经费', en: 'Personnel spending' },
		definition: {
			'zh-CN': '写明人员经费的报告,其人员经费之和。',
			en: 'The sum of personnel spending over the reports that state it.'
		},
		...total(column('personnel'))
	},
	publicSpent: {
		label: { 'zh-CN': '公用经费', en: 'Running costs' },
		definition: {
			'zh-CN': '写明公用经费的报告,其公用经费之和。',
			en: 'The sum of public (running) costs over the reports that state them.'
		},
		...total(column('public'))
	},
	threePublic: {
		label: { 'zh-CN': '“三公”经费', en: 'Three public expenses' },
		definition: {
			'zh-CN': '写明“三公”经费的报告,其出国(境)、公车、接待费之和。',
			en: 'The sum of overseas travel, vehicles and reception over the reports that state it.'
		},
		...total(column('three_public'))
	},
	executionRate: {
		label: { 'zh-CN': '执行率(占全年预算)', en: 'Execution rate (of full-year budget)' },
		definition: {
			'zh-CN': '支出之和 ÷ 全年预算之和,只计两者都写明的报告;这是年度自评的口径。',
			en: 'Spending ÷ full-year budget, both summed over the reports that state both; the basis of a yearly self-evaluation.'
		},
		...ratio(spent, adjusted)
	},
	executionRateOfInitial: {
		label: { 'zh-CN': '执行率(占年初预算)', en: 'Execution rate (of initial budget)' },
		definition: {
			'zh-CN': '支出之和 ÷ 年初预算之和,只计两者都写明的报告。',
			en: 'Spending ÷ initial budget, both summed over the reports that state both.'
		},
		...ratio(spent, column('initial'))
	},
	executionRateOfDisbursed: {
		label: { 'zh-CN': '资金使用率(占到位资金)', en: 'Use rate (of money disbursed)' },
		definition: {
			'zh-CN': '支出之和 ÷ 到位资金之和,只计两者都写明的报告;不能称作预算执行率。',
			en: 'Spending ÷ money disbursed, both summed over the reports that state both; not a budget execution rate.'
		},
		...ratio(spent, column('disbursed'))
	},
	basicShare: {
		label: { 'zh-CN': '基本支出占比', en: 'Basic share' },
		definition: {
			'zh-CN': '基本支出 ÷(基本支出 + 项目支出),只计两者都写明的报告。',
			en: 'Basic ÷ (basic + project) spending, over the reports that state both.'
		},
		...ratio(basic, split)
	},
	projectShare: {
		label: { 'zh-CN': '项目支出占比', en: 'Project share' },
		definition: {
			'zh-CN': '项目支出 ÷(基本支出 + 项目支出),只计两者都写明的报告。',
			en: 'Project ÷ (basic + project) spending, over the reports that state both.'
		},
		...ratio(project, split)
	},
	spentPerStaff: {
		label: { 'zh-CN': '人均支出', en: 'Spending per head' },
		definition: {
			'zh-CN': '支出之和 ÷ 实有人数之和,只计两者都写明的报告。',
			en: 'Spending ÷ staff in post, over the reports that state both.'
		},
		...ratio(spent, staff, 'fen')
	},
	basicPerStaff: {
		label: { 'zh-CN': '人均基本支出', en: 'Basic spending per head' },
		definition: {
			'zh-CN': '基本支出之和 ÷ 实有人数之和,只计两者都写明的报告。',
			en: 'Basic spending ÷ staff in post, over the reports that state both.'
		},
		...ratio(basic, staff, 'fen')
	},
	publicPerStaff: {
		label: { 'zh-CN': '人均公用经费', en: 'Running costs per head' },
		definition: {
			'zh-CN': '公用经费之和 ÷ 实有人数之和,只计两者都写明的报告。',
			en: 'Running costs ÷ staff in post, over the reports that state both.'
		},
		...ratio(column('public'), staff, 'fen')
	},
	completion: {
		label: { 'zh-CN': '指标达标率', en: 'Indicators met' },
		definition: {
			'zh-CN': '达标的绩效指标 ÷ 可判断的绩效指标(指标值与完成值可比)。',
			en: 'Indicators met ÷ indicators that can be judged (target and actual value compare).'
		},
		...completion(column('met'), column('judged'))
	},
	costCompletion: {
		label: { 'zh-CN': '成本指标', en: 'Cost' },
		definition: {
			'zh-CN': '达标的成本指标 ÷ 可判断的成本指标。',
			en: 'Cost indicators met ÷ those that can be judged.'
		},
		...completion(column('cost_met'), column('cost_judged'))
	},
	outputCompletion: {
		label: { 'zh-CN': '产出指标', en: 'Output' },
		definition: {
			'zh-CN': '达标的产出指标 ÷ 可判断的产出指标。',
			en: 'Output indicators met ÷ those that can be judged.'
		},
		...completion(column('output_met'), column('output_judged'))
	},
	benefitCompletion: {
		label: { 'zh-CN': '效益指标', en: 'Benefit' },
		definition: {
			'zh-CN': '达标的效益指标 ÷ 可判断的效益指标。',
			en: 'Benefit indicators met ÷ those that can be judged.'
		},
		...completion(column('benefit_met'), column('benefit_judged'))
	},
	satisfactionCompletion: {
		label: { 'zh-CN': '满意度指标', en: 'Satisfaction' },
		definition: {
			'zh-CN': '达标的满意度指标 ÷ 可判断的满意度指标。',
			en: 'Satisfaction indicators met ÷ those that can be judged.'
		},
		...completion(column('satisfaction_met'), column('satisfaction_judged'))
	},
	averageScore: {
		label: { 'zh-CN': '平均自评得分', en: 'Mean self-score' },
		definition: {
			'zh-CN': '写明自评得分的报告,其得分的平均数。',
			en: 'The mean of the self-scores of the reports that state one.'
		},
		...mean(column('self_score'))
	},
	reports: {
		label: { 'zh-CN': '报告', en: 'Reports' },
		definition: { 'zh-CN': '报告份数。', en: 'The number of reports.' },
		...count(sql`*`)
	},
	units: {
		label: { 'zh-CN': '单位', en: 'Units' },
		definition: {
			'zh-CN': '有报告的预算单位数。',
			en: 'The number of budget units with a report.'
		},
		...count(sql`DISTINCT ${column('unit_id')}`)
	},
	regions: {
		label: { 'zh-CN': '地区', en: 'Regions' },
		definition: { 'zh-CN': '有报告的地区数。', en: 'The number of regions with a report.' },
		...count(sql`DISTINCT ${column('region_code')}`)
	},
	conflicting: {
		label: { 'zh-CN': '数字前后不一的报告', en: 'Reports with conflicting figures' },
		definition: {
			'zh-CN': '至少有一个数字前后写得不同的报告份数。',
			en: 'The number of reports that state at least one figure twice differently.'
		},
		...count(sql`nullif(${column('conflicts')} > 0, false)`)
	},
	highFindings: {
		label: { 'zh-CN': '需要复核的报告', en: 'Reports to look at again' },
		definition: {
			'zh-CN': '至少有一个高风险问题的报告份数。',
			en: 'The number of reports with at least one finding of high severity.'
		},
		...count(sql`nullif(${column('findings_high')} > 0, false)`)
	},
	findingsHigh: {
		label: { 'zh-CN': '高风险问题', en: 'High findings' },
		definition: {
			'zh-CN': '规则查出的高风险问题条数。',
			en: 'The number of findings of high severity.'
		},
		...found(column('findings_high'))
	},
	findingsMedium: {
		label: { 'zh-CN': '中风险问题', en: 'Medium findings' },
		definition: {
			'zh-CN': '规则查出的中风险问题条数。',
			en: 'The number of findings of medium severity.'
		},
		...found(column('findings_medium'))
	},
	findingsLow: {
		label: { 'zh-CN': '低风险问题', en: 'Low findings' },
		definition: {
			'zh-CN': '规则查出的低风险问题条数。',
			en: 'The number of findings of low severity.'
		},
		...found(column('findings_low'))
	}
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof measures;

/** Some measures over all that a filter leaves: one row, each measure under its name and its n under `<name>_n`. */
export const figures = <M extends MeasureName>(wanted: readonly M[], filter: Filter) =>
	sql<Record<M, number | null> & Record<`${M}_n`, number>>`
		SELECT ${join(
			wanted.map(
				(id) => sql`${measures[id].sql} AS ${name(id)}, ${measures[id].n} AS ${name(`${id}_n`)}`
			),
			', '
		)}
		FROM (${chosen(filter)})`;
