import type { Form } from '../form.ts';

/** Stages in rows, what the money is for in columns; blanks and dashes are no zeros, misread digits no numbers. */
export default {
	scope: 'unit',
	blocks: [
		'一、部门预算及执行情况表',
		'单位：万元',
		[
			['项目', '合计', '基本支出', '<', '项目支出'],
			['^', '^', '人员经费', '公用经费', '^'],
			['年初预算', '1,286.4', '903.2', '103.2', '28O.0'],
			['追加预算', '36', '36', '—', '/'],
			['调整后预算', '1,322.4', '939.2', '103.2', '280'],
			['实际支出', '1,290.1', '938.9', '101.7', '249.5'],
			['结转结余', '32.3', '0.3', '1.5', '30.5'],
			['预算执行率（%）', '97.56', '99.97', '98.55', '89.11']
		]
	],
	facts: [
		['initial_budget', 'unit', 12864000, '1,286.4'],
		['personnel_budget', 'unit', 9032000, '903.2'],
		['public_budget', 'unit', 1032000, '103.2'],
		['project_budget', 'unit', null, '28O.0'],
		['supplementary', 'unit', 360000, '36'],
		['adjusted_budget', 'unit', 13224000, '1,322.4'],
		['project_adjusted_budget', 'unit', 2800000, '280'],
		['spent', 'unit', 12901000, '1,290.1'],
		['personnel_spent', 'unit', 9389000, '938.9'],
		['public_spent', 'unit', 1017000, '101.7'],
		['project_spent', 'unit', 2495000, '249.5'],
		['surplus_total', 'unit', 323000, '32.3'],
		['execution_rate_reported', 'unit', 97.56, '97.56'],
		['project_execution_rate_reported', 'unit', 89.11, '89.11']
	],
	indicators: [],
	self_score: null,
	grade: null,
	score_items: []
} satisfies Form;
