import { basic, project, total, type Execution } from '#audit/base.ts';
import { deviationForm, projectEvaluation2020, wholeUnitFormulas2013 } from '#audit/basis.ts';
import { executionRate } from '#audit/execution.ts';
import { isExplained } from '#audit/reasons.ts';
import type { Offence, Rule, Subject } from '#audit/rule.ts';
import { round } from '#audit/tolerance.ts';
import { percent, ratePoints, sentence, whose } from '#audit/wording.ts';
import { mainScope } from '#model/figure.ts';
import { UNIT } from '#model/report.ts';

const spending =
	/执行(?:率|进度|数|情况)|支出(?:进度|率|缓慢)|预算执行|未(?:支付|支出|使用|执行|完成支付)|结余|结转|差异|差距|偏差|偏低|支付/g;

/** All is said to be spent: a reason for what is left contradicts it, or is about something else. */
const allSpent =
	/(?:资金|预算|经费)(?:已|均|都|均已|都已)?(?:全部|全额)(?:已)?(?:按计划|按进度|按期|按时|如期)?(?:执行|支出|支付|使用)完毕/g;

export default {
	id: 'low-execution-unexplained',
	code: 'R26',
	severity: 'high',
	lighter: {
		'zh-CN': '不低于较低一档阈值的为中',
		en: 'medium at or above the lower of the two limits'
	},
	title: {
		pass: {
			'zh-CN': '全年执行率不低，或说明了原因',
			en: 'The year’s execution rate is not low, or there is a reason'
		},
		fail: {
			'zh-CN': '全年执行率低，没有说明原因',
			en: 'A low execution rate over the year without a reason'
		}
	},
	why: {
		'zh-CN': '钱没有花出去又不说原因，无法判断是预算编多了、项目停了，还是只是晚付。',
		en: 'Money unspent without a reason may mean too large a budget, a stopped project or late payment: one cannot tell.'
	},
	basis: [projectEvaluation2020, deviationForm, wholeUnitFormulas2013],
	formula: {
		'zh-CN':
			'全年支出÷调整预算（含各数末位的取舍）＜90%，且全文没有一句说到执行、支出、结余而给出原因（因、由于、受……影响、尚未等），或却写资金全部执行完毕。＜80%为高，否则为中。年中监控、有约数、无支出数或预算数的不判断；先看全部支出，没有时看项目支出、基本支出。',
		en: 'Spent ÷ adjusted budget of the year (with what rounding leaves open) < 90 %, and no sentence on execution, spending or surplus gives a cause, or all is said to be spent. High below 80 %, else medium. Silent on mid-year reports, approximate figures, and without spending or budget. All spending first, else project or basic spending.'
	},
	doubts: {
		'zh-CN': '原因写在附件中的会误报；说到支出而原因与执行率无关的会漏报。',
		en: 'It errs where the reason is in an attachment, and misses a reason that is about something else.'
	},
	limits: ['execution_low', 'execution_due'],

	check: (subject) => {
		const { kind } = subject.report.identity;
		if (kind === 'monitoring') return [];
		const scopes = new Set([mainScope(subject.report.identity), UNIT]);
		for (const execution of [total, project, basic]) {
			const found = [...scopes].flatMap((scope) => low(subject, execution, scope) ?? []);
			const [first] = found;
			if (first) return first.most === undefined ? [] : [first.offence];
		}
		return [];
	}
} satisfies Rule;

type Low = Readonly<{ most: number | undefined; offence: Offence }>;

/** The rate of a scope, if there is one; `most` only where it is low and unexplained. */
function low(subject: Subject, execution: Execution, scope: string): Low | undefined {
	const { report, statements, sentences, thresholds } = subject;
	const rate = executionRate(statements, execution, scope, report.identity.kind);
	if (!rate) return;

	const { execution_low, execution_due } = thresholds;
	const isLow =
		rate.most < execution_due &&
		(!isExplained(sentences, spending) || sentences.matching(allSpent).length > 0);
	const points = round(execution_due - rate.percent);
	const words = ratePoints(points);
	return {
		most: isLow ? rate.most : undefined,
		offence: {
			severity: rate.most < execution_low ? 'high' : 'medium',
			message: {
				'zh-CN': `${whose(scope, 'zh-CN')}${execution.name['zh-CN']}：${rate.words['zh-CN']}，比${percent(execution_due)}低${words['zh-CN']}，未说明原因。`,
				en: sentence(
					`${whose(scope, 'en')}${execution.name.en}: ${rate.words.en}, ${words.en} below ${percent(execution_due)}, and no reason is given.`
				)
			},
			evidence: rate.facts,
			parameters: { measure: execution.rate, scope, recomputed: rate.percent, points }
		}
	};
}
