import type { Form } from '../form.ts';

/** Several projects in one table, each in its own scope; their sum is the unit's. */
export default {
	scope: 'unit',
	blocks: [
		'项目支出绩效自评情况汇总表（单位：元）',
		[
			[
				'序号',
				'项目名称',
				'年初预算',
				'调整预算数',
				'到位资金',
				'支出数',
				'执行率',
				'自评得分',
				'自评等级'
			],
			['1', '“粤学堂”师资培训', '200000', '180000', '180000', '171000', '95%', '96', '优'],
			[
				'2',
				'校舍维修',
				'1,500,000.00',
				'1,500,000.00',
				'1,200,000.00',
				'1,020,000.00',
				'68%',
				'82.5',
				'良'
			],
			['3', '助学金', '/', '34,500', '34,500', '34,500', '100%', '100', '优'],
			['合计', '<', '1,700,000', '1,714,500', '1,414,500', '1,225,500', '71.48%', '', '']
		]
	],
	facts: [
		['initial_budget', '“粤学堂”师资培训', 200000, '200000'],
		['adjusted_budget', '“粤学堂”师资培训', 180000, '180000'],
		['disbursed', '“粤学堂”师资培训', 180000, '180000'],
		['spent', '“粤学堂”师资培训', 171000, '171000'],
		['execution_rate_reported', '“粤学堂”师资培训', 95, '95%'],
		['initial_budget', '校舍维修', 1500000, '1,500,000.00'],
		['adjusted_budget', '校舍维修', 1500000, '1,500,000.00'],
		['disbursed', '校舍维修', 1200000, '1,200,000.00'],
		['spent', '校舍维修', 1020000, '1,020,000.00'],
		['execution_rate_reported', '校舍维修', 68, '68%'],
		['adjusted_budget', '助学金', 34500, '34,500'],
		['disbursed', '助学金', 34500, '34,500'],
		['spent', '助学金', 34500, '34,500'],
		['execution_rate_reported', '助学金', 100, '100%'],
		['project_budget', 'unit', 1700000, '1,700,000'],
		['project_adjusted_budget', 'unit', 1714500, '1,714,500'],
		['project_disbursed', 'unit', 1414500, '1,414,500'],
		['project_spent', 'unit', 1225500, '1,225,500'],
		['project_execution_rate_reported', 'unit', 71.48, '71.48%']
	],
	indicators: [],
	self_score: null,
	grade: null,
	score_items: []
} satisfies Form;
