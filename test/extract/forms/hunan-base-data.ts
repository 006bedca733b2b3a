import type { Form } from '../form.ts';

/** 基础数据表: staff, then last year's account, this year's budget and account of named expenses. */
export default {
	scope: 'unit',
	blocks: [
		'部门整体支出绩效评价基础数据表',
		[
			['财政供养人员情况（人）', '编制数', '2021年实际在职人数', '控制率'],
			['^', '46', '43', '93.48%'],
			['经费控制情况（万元）', '2020年决算数', '2021年预算数', '2021年决算数'],
			['三公经费', '9.12', '8.50', '7.96'],
			['1、公务用车购置和维护经费', '6.30', '6.00', '5.81'],
			['其中：公车购置', '0', '0', '0'],
			['公务用车运行维护费', '6.30', '6.00', '5.81'],
			['2、出国经费', '0', '0', '0'],
			['3、公务接待费', '2.82', '2.50', '2.15'],
			['公用经费', '77.4', '80.1', '75.26'],
			['其中：办公经费', '12.4', '12', '11.9']
		],
		'注：“项目支出”需要填报基本支出以外的所有项目支出情况。'
	],
	facts: [
		['staff_quota', 'unit', 46, '46'],
		['staff_actual', 'unit', 43, '43'],
		['three_public_budget', 'unit', 85000, '8.50'],
		['three_public_total', 'unit', 79600, '7.96'],
		['vehicle_purchase', 'unit', 0, '0'],
		['vehicle_operation', 'unit', 58100, '5.81'],
		['overseas', 'unit', 0, '0'],
		['reception', 'unit', 21500, '2.15'],
		['public_budget', 'unit', 801000, '80.1'],
		['public_spent', 'unit', 752600, '75.26'],
		['sub_item_budget', '办公经费', 120000, '12'],
		['sub_item_spent', '办公经费', 119000, '11.9']
	],
	indicators: [],
	self_score: null,
	grade: null,
	score_items: []
} satisfies Form;
