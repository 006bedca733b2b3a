import {
	column,
	completion,
	count,
	found,
	mean,
	ratio,
	total,
	type Measure
} from './arithmetic.ts';
import { chosen, type Filter } from './filter.ts';
import { join, name, sql, type Sql } from './sql.ts';

const adjusted = column('adjusted');
const spent = column('spent');
const basic = column('basic');
const project = column('project');
const split = sql`(${basic} + ${project})`;

const amount = (zh: string, en: string, money: Sql) => ({
	label: { 'zh-CN': zh, en },
	definition: {
		'zh-CN': `${zh}之和，只计写明它的报告。`,
		en: `${en}: the sum over the reports that state it.`
	},
	...total(money)
});

const perHead = (zh: string, en: string, money: Sql) => ({
	label: { 'zh-CN': `人均${zh}`, en: `${en} per head` },
	definition: {
		'zh-CN': `${zh}之和 ÷ 实有人数之和，只计两者都写明的报告。`,
		en: `${en} ÷ staff in post, both summed over the reports that state both.`
	},
	...ratio(money, column('staff'), 'fen')
});

const share = (zh: string, en: string, part: Sql) => ({
	label: { 'zh-CN': `${zh}占比`, en: `${en} share` },
	definition: {
		'zh-CN': `${zh} ÷（基本支出 + 项目支出），只计两者都写明的报告。`,
		en: `${en} ÷ (basic + project) spending, both summed over the reports that state both.`
	},
	...ratio(part, split)
});

const met = (zh: string, en: string, of: 'cost' | 'output' | 'benefit' | 'satisfaction') => ({
	label: { 'zh-CN': zh, en },
	definition: {
		'zh-CN': `达标的${zh} ÷ 可判断的${zh}（指标值与完成值可比）。`,
		en: `${en} indicators met ÷ those that can be judged (target and actual value compare).`
	},
	...completion(column(`${of}_met`), column(`${of}_judged`))
});

const findings = (zh: string, en: string, severity: Sql) => ({
	label: { 'zh-CN': `${zh}问题`, en: `${en} findings` },
	definition: {
		'zh-CN': `规则查出的${zh}问题条数。`,
		en: `The number of findings of ${en.toLowerCase()} severity.`
	},
	...found(severity)
});

/** The execution rate of each report on its own, of its full-year budget. */
export const executionRateOfReport: Sql<number | null> =
	sql`(${spent}::DOUBLE / nullif(${adjusted}, 0))`;

/** Every number that a page may show. A measure is named once, here, and only here. */
export const measures = {
	initialBudget: amount('年初预算', 'Initial budget', column('initial')),
	adjustedBudget: amount('全年预算', 'Full-year budget', adjusted),
	disbursed: amount('到位资金', 'Disbursed', column('disbursed')),
	spent: amount('支出', 'Spent', spent),
	basicSpent: amount('基本支出', 'Basic spending', basic),
	projectSpent: amount('项目支出', 'Project spending', project),
	personnelSpent: amount('人员经费', 'Personnel spending', column('personnel')),
	publicSpent: amount('公用经费', 'Running costs', column('public')),
	threePublic: amount('“三公”经费', 'Three public expenses', column('three_public')),

	executionRate: {
		label: { 'zh-CN': '执行率（占全年预算）', en: 'Execution rate (of full-year budget)' },
		definition: {
			'zh-CN': '支出之和 ÷ 全年预算之和，只计两者都写明的报告；这是年度自评的口径。',
			en: 'Spending ÷ full-year budget, both summed over the reports that state both; the basis of a yearly self-evaluation.'
		},
		...ratio(spent, adjusted)
	},
	executionRateOfInitial: {
		label: { 'zh-CN': '执行率（占年初预算）', en: 'Execution rate (of initial budget)' },
		definition: {
			'zh-CN': '支出之和 ÷ 年初预算之和，只计两者都写明的报告。',
			en: 'Spending ÷ initial budget, both summed over the reports that state both.'
		},
		...ratio(spent, column('initial'))
	},
	executionRateOfDisbursed: {
		label: { 'zh-CN': '资金使用率（占到位资金）', en: 'Use rate (of money disbursed)' },
		definition: {
			'zh-CN': '支出之和 ÷ 到位资金之和，只计两者都写明的报告；不能称作预算执行率。',
			en: 'Spending ÷ money disbursed, both summed over the reports that state both; not a budget execution rate.'
		},
		...ratio(spent, column('disbursed'))
	},

	basicShare: share('基本支出', 'Basic', basic),
	projectShare: share('项目支出', 'Project', project),
	spentPerStaff: perHead('支出', 'Spending', spent),
	basicPerStaff: perHead('基本支出', 'Basic spending', basic),
	publicPerStaff: perHead('公用经费', 'Running costs', column('public')),

	completion: {
		label: { 'zh-CN': '指标达标率', en: 'Indicators met' },
		definition: {
			'zh-CN': '达标的绩效指标 ÷ 可判断的绩效指标（指标值与完成值可比）。',
			en: 'Indicators met ÷ indicators that can be judged (target and actual value compare).'
		},
		...completion(column('met'), column('judged'))
	},
	costCompletion: met('成本指标', 'Cost', 'cost'),
	outputCompletion: met('产出指标', 'Output', 'output'),
	benefitCompletion: met('效益指标', 'Benefit', 'benefit'),
	satisfactionCompletion: met('满意度指标', 'Satisfaction', 'satisfaction'),

	averageScore: {
		label: { 'zh-CN': '平均自评得分', en: 'Mean self-score' },
		definition: {
			'zh-CN': '写明自评得分的报告，其得分的平均数。',
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
	findingsHigh: findings('高风险', 'High', column('findings_high')),
	findingsMedium: findings('中风险', 'Medium', column('findings_medium')),
	findingsLow: findings('低风险', 'Low', column('findings_low'))
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof measures;

const aboutFindings = ['highFindings', 'findingsHigh', 'findingsMedium', 'findingsLow'];

/** The measures of a site that shows findings or does not. */
export const measuresShown = (findings: boolean) =>
	(Object.keys(measures) as MeasureName[]).filter((id) => findings || !aboutFindings.includes(id));

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
