import type { Form } from '../form.ts';

/** What the money is for in rows, what became of it in columns, in two rows of heads. */
export default {
	scope: 'unit',
	blocks: [
		'单位整体绩效自评表',
		'单位：万元',
		[
			['预算执行情况', '资金类别', '预算', '<', '<', '执行', '<', '结余'],
			['^', '^', '年初预算', '预算调整', '调整后预算', '支出数', '执行率', '^'],
			['^', '基本支出', '430.00', '12.00', '442.00', '440.10', '99.57%', '1.90'],
			['^', '其中：人员经费', '380.00', '12.00', '392.00', '391.60', '99.90%', '0.40'],
			['^', '公用经费', '50.00', '0', '50.00', '48.50', '97.00%', '1.50'],
			['^', '项目支出', '120.00', '-5.00', '115.00', '103.50', '90.00%', '11.50'],
			['^', '合计', '550.00', '7.00', '557.00', '543.60', '97.59%', '13.40'],
			['自评得分：95.6', '<', '<', '<', '自评等级：', '<', '优', '<']
		]
	],
	facts: [
		['basic_budget', 'unit', 4300000, '430.00'],
		['basic_supplementary', 'unit', 120000, '12.00'],
		['basic_adjusted_budget', 'unit', 4420000, '442.00'],
		['basic_spent', 'unit', 4401000, '440.10'],
		['basic_execution_rate_reported', 'unit', 99.57, '99.57%'],
		['personnel_budget', 'unit', 3800000, '380.00'],
		['personnel_spent', 'unit', 3916000, '391.60'],
		['public_budget', 'unit', 500000, '50.00'],
		['public_spent', 'unit', 485000, '48.50'],
		['project_budget', 'unit', 1200000, '120.00'],
		['project_supplementary', 'unit', -50000, '-5.00'],
		['project_adjusted_budget', 'unit', 1150000, '115.00'],
		['project_spent', 'unit', 1035000, '103.50'],
		['project_execution_rate_reported', 'unit', 90, '90.00%'],
		['initial_budget', 'unit', 5500000, '550.00'],
		['supplementary', 'unit', 70000, '7.00'],
		['adjusted_budget', 'unit', 5570000, '557.00'],
		['spent', 'unit', 5436000, '543.60'],
		['execution_rate_reported', 'unit', 97.59, '97.59%'],
		['surplus_year', 'unit', 134000, '13.40']
	],
	indicators: [],
	self_score: 95.6,
	grade: '优',
	score_items: []
} satisfies Form;
