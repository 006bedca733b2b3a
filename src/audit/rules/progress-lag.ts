import { basic, project, total, type Execution } from '#audit/base.ts';
import { monitoring2019, wholeUnitFormulas2013 } from '#audit/basis.ts';
import { executionRate } from '#audit/execution.ts';
import { monthsGone } from '#audit/period.ts';
import type { Offence, Rule, Subject } from '#audit/rule.ts';
import { round } from '#audit/tolerance.ts';
import { percent, ratePoints, sentence, whose } from '#audit/wording.ts';
import { mainScope } from '#model/figure.ts';
import { UNIT } from '#model/report.ts';

export default {
	id: 'progress-lag',
	code: 'R27',
	severity: 'medium',
	title: {
		pass: {
			'zh-CN': '年中执行率跟得上序时进度',
			en: 'In-year execution keeps up with the calendar'
		},
		fail: {
			'zh-CN': '年中执行率明显落后于序时进度',
			en: 'In-year execution is far behind the calendar'
		}
	},
	why: {
		'zh-CN': '监控就是为了在年中发现滞后；落后太多，年底要么突击花钱，要么大额结转。',
		en: 'Monitoring is there to see a lag in time: a large one ends in a rush of spending or a large carry-over.'
	},
	basis: [monitoring2019, wholeUnitFormulas2013],
	formula: {
		'zh-CN':
			'执行率（含各数末位的取舍）＜已过月数÷12×100%－20个百分点。执行率取与所报执行率相符的口径，没有时按支出÷调整预算（未列的用年初预算）。部门支出、基本支出、项目支出分别判断；单个项目只在项目监控报告中判断。期间不是从1月起、或已满全年的，有约数、缺支出数或预算数的，不判断。',
		en: 'Execution rate (with what rounding leaves open) < months ÷ 12 × 100 % − 20 points. The rate on the base that the stated one fits, else spent ÷ adjusted (or initial) budget. All, basic and project spending each; a single project only in a report on it. Silent for periods that do not begin in January or cover the year, on approximate figures, and without spending or budget.'
	},
	doubts: {
		'zh-CN': '集中在下半年支付的项目（如评审后兑付）属正常；请看偏差原因。',
		en: 'Some projects pay late in the year by their nature: look at the reason given.'
	},
	explainedBy: ['P02', 'P04', 'P08', 'P11', 'P12'],
	limits: ['lag_points'],

	check: (subject) => {
		const months = monthsGone(subject.report.identity);
		if (months === undefined) return [];
		const scopes = [...new Set([mainScope(subject.report.identity), UNIT])];
		return scopes.flatMap((scope) =>
			[total, basic, project].flatMap((execution) => behind(subject, execution, scope, months))
		);
	}
} satisfies Rule;

function behind(
	{ report, statements, thresholds }: Subject,
	execution: Execution,
	scope: string,
	months: number
): Offence[] {
	const rate = executionRate(statements, execution, scope, report.identity.kind);
	const due = round((months / 12) * 100);
	if (!rate || rate.most >= (months / 12) * 100 - thresholds.lag_points) return [];

	const points = round(due - rate.percent);
	const words = ratePoints(points);
	return [
		{
			severity: 'medium',
			message: {
				'zh-CN': `1—${months}月${whose(scope, 'zh-CN')}${execution.name['zh-CN']}：${rate.words['zh-CN']}，序时进度${percent(due)}，落后${words['zh-CN']}。`,
				en: sentence(
					`${whose(scope, 'en')}${execution.name.en} after ${months} months: ${rate.words.en} against ${percent(due)} by the calendar, ${words.en} behind.`
				)
			},
			evidence: rate.facts,
			parameters: { measure: execution.rate, scope, recomputed: rate.percent, due, points }
		}
	];
}
