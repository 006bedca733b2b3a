import type { Text } from './text.ts';

type Measure = Text & Readonly<{ unit: 'money' | 'percent' | 'count' }>;

const money = (zh: string, en: string) => ({ 'zh-CN': zh, en, unit: 'money' }) as const;
const percent = (zh: string, en: string) => ({ 'zh-CN': zh, en, unit: 'percent' }) as const;
const count = (zh: string, en: string) => ({ 'zh-CN': zh, en, unit: 'count' }) as const;

/** Everything a report can state as a number. The ids are a contract: more may be added, none changes. */
export const measures = {
	initial_budget: money('年初预算', 'Initial budget'),
	supplementary: money('追加（调减为负）', 'Supplementary budget'),
	carried_over: money('上年结转', 'Carried over from last year'),
	adjusted_budget: money('调整（全年）预算', 'Adjusted (full-year) budget'),
	disbursed: money('到位（拨付、下达）', 'Disbursed to the unit'),
	spent: money('支出（执行数）', 'Spent'),
	basic_budget: money('基本支出预算', 'Basic spending, budget'),
	basic_adjusted_budget: money('基本支出调整（全年）预算', 'Basic spending, adjusted budget'),
	basic_supplementary: money('基本支出追加', 'Basic spending, supplementary'),
	basic_disbursed: money('基本支出到位', 'Basic spending, disbursed'),
	basic_spent: money('基本支出', 'Basic spending'),
	project_budget: money('项目支出预算', 'Project spending, budget'),
	project_adjusted_budget: money('项目支出调整（全年）预算', 'Project spending, adjusted budget'),
	project_supplementary: money('项目支出追加', 'Project spending, supplementary'),
	project_disbursed: money('项目支出到位', 'Project spending, disbursed'),
	project_spent: money('项目支出', 'Project spending'),
	personnel_budget: money('人员经费预算', 'Personnel, budget'),
	personnel_spent: money('人员经费', 'Personnel spending'),
	public_budget: money('公用经费预算', 'Public (running) costs, budget'),
	public_spent: money('公用经费', 'Public (running) costs'),
	income_total: money('收入合计', 'Total income'),
	income_fiscal: money('财政拨款收入', 'Fiscal appropriation'),
	income_fund: money('政府性基金收入', 'Government fund income'),
	income_nontax: money('专户非税收入', 'Non-tax income in special accounts'),
	income_other: money('其他收入', 'Other income'),
	surplus_year: money('当年结余', 'Surplus of the year'),
	surplus_total: money('累计结余（结转结余）', 'Accumulated surplus'),
	three_public_total: money('“三公”经费', 'Three public expenses'),
	three_public_budget: money('“三公”经费预算', 'Three public expenses, budget'),
	reception: money('公务接待费', 'Official reception'),
	vehicle_operation: money('公务用车运行维护费', 'Vehicle operation'),
	vehicle_purchase: money('公务用车购置费', 'Vehicle purchase'),
	overseas: money('因公出国（境）费', 'Overseas travel'),
	fixed_assets: money('固定资产', 'Fixed assets'),
	fixed_assets_in_use: money('在用固定资产', 'Fixed assets in use'),
	fixed_assets_rented: money('出租固定资产', 'Fixed assets let'),
	fixed_assets_other: money('其他固定资产', 'Other fixed assets'),
	fixed_assets_equipment: money('通用、专用设备', 'Fixed assets: equipment'),
	fixed_assets_furniture: money('家具、用具、装具', 'Fixed assets: furniture'),
	sub_item_budget: money('分项预算', 'Named item, budget'),
	sub_item_spent: money('分项支出', 'Named item, spent'),
	staff_quota: count('编制人数', 'Staff quota'),
	leader_quota: count('领导职数', 'Leader posts'),
	staff_actual: count('实有人数', 'Staff in post'),
	staff_retired: count('离退休人数', 'Retired staff'),
	project_count: count('项目个数', 'Number of projects'),
	slow_project_count: count('进度滞后项目个数', 'Number of lagging projects'),
	execution_rate_reported: percent('预算执行率（报告）', 'Execution rate as reported'),
	basic_execution_rate_reported: percent(
		'基本支出执行率（报告）',
		'Basic execution rate as reported'
	),
	project_execution_rate_reported: percent(
		'项目支出执行率（报告）',
		'Project execution rate as reported'
	),
	disbursement_rate_reported: percent('资金到位率（报告）', 'Disbursement rate as reported'),
	basic_share_reported: percent('基本支出占比（报告）', 'Basic share as reported'),
	project_share_reported: percent('项目支出占比（报告）', 'Project share as reported'),
	personnel_share_reported: percent('人员经费占比（报告）', 'Personnel share as reported'),
	public_share_reported: percent('公用经费占比（报告）', 'Public share as reported'),
	satisfaction_reported: percent('满意度（报告）', 'Satisfaction as reported'),
	evaluated_project_share_reported: percent(
		'自评项目占比（报告）',
		'Share of projects evaluated, as reported'
	)
} as const satisfies Record<string, Measure>;

export type MeasureId = keyof typeof measures;

/** Whether a word is the id of a measure. */
export const isMeasure = (word: string): word is MeasureId => Object.hasOwn(measures, word);

/** The ids of all measures, in the order of the list. */
export const measureIds = Object.keys(measures) as readonly MeasureId[];
