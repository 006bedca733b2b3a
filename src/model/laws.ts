import type { Basis } from './rule.ts';

/** 预算法 14: budgets and accounts are public. */
export const budgetLaw14: Basis = {
	known: 'read',
	'zh-CN': '《预算法》（2018年）第十四条：部门预算、决算经批复后二十日内向社会公开',
	en: 'Budget Law (2018), art. 14: budgets and accounts of departments are public within twenty days of approval'
};

/** 预算法 32: what evaluation finds is used for the next budget. */
export const budgetLaw32: Basis = {
	known: 'read',
	'zh-CN': '《预算法》（2018年）第三十二条：编制预算参考有关支出绩效评价结果',
	en: 'Budget Law (2018), art. 32: the results of evaluation are used in the next budget'
};

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

/** 实施条例 6: budgets and accounts show basic and project spending. */
export const budgetRegulation6: Basis = {
	known: 'read',
	'zh-CN':
		'《预算法实施条例》（2020年）第六条：预算、决算应当公开基本支出和项目支出，单位在批复后二十日内公开',
	en: 'Regulation on the Budget Law (2020), art. 6: budgets and accounts show basic and project spending; units publish them within twenty days of approval'
};

/** 实施条例 53: units monitor and evaluate, and report what came of it. */
export const budgetRegulation53: Basis = {
	known: 'read',
	'zh-CN': '《预算法实施条例》（2020年）第五十三条：各单位开展绩效监控和绩效评价并报告结果',
	en: 'Regulation on the Budget Law (2020), art. 53: units monitor and evaluate performance and report the results'
};

/** 机关事务管理条例 7 and 12: what the three public expenses are, and that they are public. */
export const officeAffairs: Basis = {
	known: 'read',
	'zh-CN':
		'《机关事务管理条例》第七条、第十二条：公务接待费、公务用车购置和运行费、因公出国（境）费实行预算控制并公布预决算',
	en: 'Regulation on office affairs, arts 7 and 12: reception, vehicles and overseas travel are held to a budget and published'
};

/** 政府信息公开条例 15 and 20: accounts are public, personal privacy is not. */
export const openGovernment: Basis = {
	known: 'read',
	'zh-CN': '《政府信息公开条例》第十五条、第二十条：财政预决算主动公开，涉及个人隐私的不得公开',
	en: 'Regulation on open government information, arts 15 and 20: accounts are public, personal privacy is not'
};

/** 财预〔2020〕10号: weights, scoring and grades of the self-evaluation of projects. */
export const projectEvaluation2020: Basis = {
	known: 'field',
	'zh-CN':
		'《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评满分100分，预算执行率10分，结果分优、良、中、差四级',
	en: 'Measures for evaluating project spending (MOF Yu [2020] 10): 100 points, 10 of them for execution, four grades'
};
