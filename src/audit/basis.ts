import type { Text } from '#model/text.ts';

/** A law or source: `read` where its text was at hand, `field` where it is quoted from knowledge of the field. */
export type Basis = Text & Readonly<{ known: 'read' | 'field' }>;

/** 预算法 57: spending follows the budget, is evaluated, and holds no false entry. */
export const budgetLaw57: Basis = {
	known: 'read',
	'zh-CN': '《预算法》（2018年）第五十七条：支出按照预算执行，不得虚假列支，并应开展绩效评价',
	en: 'Budget Law (2018), art. 57: spending follows the budget, is evaluated, and holds no false entry'
};

/** 实施条例 5: what basic and project spending consist of. */
export const budgetRegulation5: Basis = {
	known: 'read',
	'zh-CN':
		'《预算法实施条例》（2020年）第五条：部门支出分为基本支出和项目支出，基本支出含人员经费和公用经费',
	en: 'Regulation on the Budget Law (2020), art. 5: spending is basic or project; basic is personnel and public costs'
};

/** 实施条例 53: units monitor and evaluate, and report what came of it. */
export const budgetRegulation53: Basis = {
	known: 'read',
	'zh-CN': '《预算法实施条例》（2020年）第五十三条：各单位开展绩效监控和绩效评价并报告结果',
	en: 'Regulation on the Budget Law (2020), art. 53: units monitor and evaluate performance and report the results'
};

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

/** 财预〔2020〕10号: weights, scoring and grades of the self-evaluation of projects. */
export const projectEvaluation2020: Basis = {
	known: 'field',
	'zh-CN':
		'《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评满分100分，预算执行率10分，结果分优、良、中、差四级',
	en: 'Measures for evaluating project spending (MOF Yu [2020] 10): 100 points, 10 of them for execution, four grades'
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
