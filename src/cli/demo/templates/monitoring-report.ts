import { ofMonitoring } from '#cli/demo/plants.ts';
import { shortcomings } from '#cli/demo/problems.ts';
import { standard } from '#cli/demo/scoring.ts';
import type { MonitoringStatement } from '#cli/demo/statement.ts';
import { nothing, type Template } from './template.ts';

/** 部门整体绩效运行监控报告 in prose. */
export const monitoringReport: Template<MonitoringStatement> = {
	weights: standard,
	plants: ofMonitoring,
	write(page, said, occasion, random) {
		const { unit, year } = occasion;
		const { months } = said;
		const found = shortcomings(random, said.delay);
		const { self, works } = unit.trade;

		page
			.say(`${unit.name}${year}年1-${months}月部门整体绩效运行监控报告`, '')
			.say(`按照县财政局关于开展${year}年度预算绩效运行监控工作的通知，现将有关情况报告如下：`)
			.section('基本情况', 'overview')
			.say(
				`${self}${unit.trade.posts}${page.count('staff_quota', said.staff.quota, '名')}，目前在职${page.count('staff_actual', said.staff.actual, '人')}。`
			)
			.section('绩效运行监控工作开展情况', 'organization')
			.say('由财务股牵头，各股室按季度填报资金进度和指标完成情况，发现偏差及时提示。')
			.section('预算执行进度', 'funds')
			.sub('预算安排')
			.say(
				`本部门年初预算${page.money('initial_budget', said.initial)}，其中基本支出${page.money('basic_budget', said.basicBudget)}，项目支出${page.money('project_budget', said.projectBudget)}；上年结转${page.money('carried_over', said.carriedOver)}。1-${months}月追加项目支出预算${page.money('project_supplementary', said.supplementary)}。经过调整，部门全年预算为${page.money('adjusted_budget', said.adjusted)}。`
			)
			.sub('支出进度')
			.say(
				`截至${months}月底，财政已拨付资金${page.money('disbursed', said.disbursed)}，实际支出${page.money('spent', said.spent)}，占全年预算的${page.percent('execution_rate_reported', said.rate)}。其中：基本支出${page.money('basic_spent', said.basic)}，占基本支出预算的${page.percent('basic_execution_rate_reported', said.basicRate)}；项目支出${page.money('project_spent', said.project)}，占调整后项目支出预算的${page.percent('project_execution_rate_reported', said.projectRate)}。`
			)
			.section('绩效目标运行情况', 'performance')
			.points(random.some(works, 2).map((work) => `${work}。`))
			.section('存在的问题及原因', 'problems')
			.points(found.map(({ problem }) => problem))
			.section('下一步工作措施', 'measures')
			.points(found.map(({ measure }) => measure));
		return nothing;
	}
};
