import type { Basis } from '#model/rule.ts';

export {
	budgetLaw14,
	budgetLaw57,
	budgetRegulation5,
	budgetRegulation53,
	officeAffairs,
	openGovernment,
	projectEvaluation2020
} from '#model/laws.ts';

/** The self-evaluation form: rate = executed (B) ÷ full-year budget (A). */
export const selfEvaluationForm: Basis = {
	known: 'read',
	'zh-CN':
		'项目支出绩效自评表（天长市水利局等公开的表样）：执行率＝全年执行数（B）÷全年预算数（A）；一级指标分值合计100分',
	en: 'Self-evaluation form (as published by the Tianchang water bureau and others): rate = executed (B) ÷ full-year budget (A); weights add to 100'
};

/** The note that the full-year budget holds the carry-over. */
export const adjustedBudgetNote: Basis = {
	known: 'read',
	'zh-CN': '湖北省绩效自评表填报说明：调整后的全年预算数含上年结转',
	en: 'Hubei notes on the self-evaluation form: the adjusted full-year budget holds the carry-over'
};

/** 财预〔2019〕136号: the mid-year rate. */
export const monitoring2019: Basis = {
	known: 'field',
	'zh-CN':
		'《中央部门预算绩效运行监控管理暂行办法》（财预〔2019〕136号）：监控表的执行率以年初预算数为基数',
	en: 'Interim measures for performance monitoring (MOF Yu [2019] 136): the mid-year rate is on the initial budget'
};

/** The grade bands. */
export const gradeNotice: Basis = {
	known: 'read',
	'zh-CN': '财政部预算司关于评价等级的通知：90分以上为优，80—90分为良，60—80分为中，60分以下为差',
	en: 'Notice of the MOF budget department on grades: 优 from 90, 良 from 80, 中 from 60, 差 below 60'
};

/** Local rules: the finance bureau reviews whether a self-evaluation is true, exact and complete. */
export const localReview: Basis = {
	known: 'read',
	'zh-CN':
		'地方办法（如《青岛市预算绩效管理条例》、百财办〔2021〕4号）：财政部门审核自评报告的真实性、准确性、完整性、规范性',
	en: 'Local rules (such as the Qingdao regulation on budget performance): the finance bureau reviews whether reports are true, exact and complete'
};

/** 实施条例 50: what is carried over, and what is left. */
export const budgetRegulation50: Basis = {
	known: 'read',
	'zh-CN':
		'《预算法实施条例》（2020年）第五十条：结转资金下年按原用途继续使用，结余资金是其余的剩余资金',
	en: 'Regulation on the Budget Law (2020), art. 50: what is carried over keeps its purpose; what is left is the rest'
};

/** 实施条例 60: no spending beyond what is budgeted. */
export const budgetRegulation60: Basis = {
	known: 'read',
	'zh-CN': '《预算法实施条例》（2020年）第六十条：不得擅自扩大支出范围、提高开支标准',
	en: 'Regulation on the Budget Law (2020), art. 60: no widening of the scope of spending'
};

/** 个人信息保护法 25 and 34: no publication without consent, state organs only within their duty. */
export const personalInformation: Basis = {
	known: 'read',
	'zh-CN':
		'《个人信息保护法》第二十五条、第三十四条：未经单独同意不得公开个人信息，国家机关不得超出履职所必需',
	en: 'Personal Information Protection Law, arts 25 and 34: no publication without consent; state organs keep to what their duty needs'
};

/** 财预〔2013〕53号: the common indicators of whole units. */
export const commonIndicators2013: Basis = {
	known: 'field',
	'zh-CN':
		'《预算绩效评价共性指标体系框架》（财预〔2013〕53号）：在职人员控制率＝在职人员数÷编制数，“三公”经费变动率＝（本年－上年）÷上年',
	en: 'Common indicators of performance evaluation (MOF Yu [2013] 53): staff in post ÷ quota; change of the three public expenses'
};

/** 财会〔2017〕25号: one accounting system for governments and public institutions. */
export const governmentAccounting2017: Basis = {
	known: 'field',
	'zh-CN':
		'《政府会计制度——行政事业单位会计科目和报表》（财会〔2017〕25号）：2019年1月1日起施行，原行政单位、事业单位、国有建设单位等会计制度不再执行',
	en: 'Government Accounting System (MOF Kuai [2017] 25): in force since 2019 in place of the systems for administrations, institutions and state construction units'
};

/** 财预〔2021〕101号: how indicators are to be set. */
export const indicatorGuide2021: Basis = {
	known: 'field',
	'zh-CN':
		'《中央部门项目支出核心绩效目标和指标设置及取值指引》（财预〔2021〕101号）：指标应当明确、可衡量，并有指标值',
	en: 'Guide to core indicators (MOF Yu [2021] 101): indicators are definite and measurable and have target values'
};

/** 财预〔2013〕53号: the formulas of the evaluation of whole units. */
export const wholeUnitFormulas2013: Basis = {
	known: 'field',
	'zh-CN':
		'《预算绩效评价共性指标体系框架》（财预〔2013〕53号）：预算完成率、预算调整率、支付进度率、结转结余率等的算法',
	en: 'Common indicators (MOF Yu [2013] 53): the formulas of completion, adjustment, payment progress and carry-over rates'
};

/** The Sichuan form: reasons for a rate below 90 % and for every change of the budget. */
export const deviationForm: Basis = {
	known: 'read',
	'zh-CN':
		'四川省项目自评表（青神县公开的表样）：执行率低于90%的、预算有调整的，应说明原因；未达成的指标写明偏差原因和改进措施',
	en: 'Sichuan self-evaluation form (as published by Qingshen): a rate below 90 %, a changed budget and a missed indicator need a reason'
};

/** The sheet of a Haidian street: execution score = rate × weight, at most the weight. */
export const executionScoreSheet: Basis = {
	known: 'read',
	'zh-CN': '公开的评分表（海淀区学院路街道等）：执行率得分＝执行率×分值，不超过分值',
	en: 'Published score sheets (a Haidian street and others): execution score = rate × weight, at most the weight'
};

/** 财预〔2021〕101号: weights where cost is a first-level indicator. */
export const weightsWithCost2021: Basis = {
	known: 'field',
	'zh-CN':
		'财预〔2021〕101号：设成本指标的，执行率10、成本20、产出40、效益20、满意度10；不设的，执行率10、产出50、效益30、满意度10',
	en: 'MOF Yu [2021] 101: with cost 10/20/40/20/10 (execution, cost, output, benefit, satisfaction), without 10/50/30/10'
};
