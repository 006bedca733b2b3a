import { bases, basic, project, stated, total, type Execution } from '#audit/base.ts';
import { budgetLaw57, selfEvaluationForm } from '#audit/basis.ts';
import type { Offence, Rule } from '#audit/rule.ts';
import type { Statements } from '#audit/statements.ts';
import { percentOf, sums, type Amount } from '#audit/tolerance.ts';
import { made, percent, sentence, yuan } from '#audit/wording.ts';
import type { Severity } from '#model/finding.ts';

export default {
	id: 'order-of-money',
	code: 'R09',
	severity: 'medium',
	lighter: {
		'zh-CN': '未列上年结转而支出大于到位的为低',
		en: 'low where more is spent than disbursed and no carry-over is stated'
	},
	title: {
		pass: {
			'zh-CN': '到位不超过预算，支出不超过到位与结转',
			en: 'Disbursed within the budget, spent within what was disbursed and carried over'
		},
		fail: {
			'zh-CN': '到位超过预算，或支出超过到位与结转',
			en: 'More disbursed than budgeted, or more spent than disbursed and carried over'
		}
	},
	why: {
		'zh-CN': '资金先有预算、再有到位、后有支出；次序颠倒，说明有一个数写错，或有资金来源没有写明。',
		en: 'Money is budgeted, then disbursed, then spent; where a later figure is larger, one is wrong or a source of money is not stated.'
	},
	basis: [budgetLaw57, selfEvaluationForm],
	formula: {
		'zh-CN':
			'到位 > 调整预算，或支出 > 到位（＋上年结转），超出两边末位一半之和。部门、基本支出、项目支出、各项目分别比较。只列年初预算的不比到位；任一组合相符即通过；有约数的不判断；支出大于调整预算的由R08报告。',
		en: 'Disbursed > adjusted budget, or spent > disbursed (+ carried over), by more than the half-ulps. For the unit, basic and project spending and each project. Disbursed is not compared with an initial budget; any reading that fits passes; silent on approximate figures; spending beyond the adjusted budget is R08’s.'
	},
	doubts: {
		'zh-CN': '到位数只写了其中一级财政或一部分资金时会误报。',
		en: 'It errs where the money disbursed is only that of one level or source.'
	},

	check: ({ statements }) =>
		statements.scopes.flatMap((scope) =>
			[total, basic, project].flatMap((execution) => outOfOrder(statements, execution, scope))
		)
} satisfies Rule;

function outOfOrder(statements: Statements, execution: Execution, scope: string): Offence[] {
	if (statements.of(execution.disbursed, scope).readings.length === 0) return [];

	const { adjusted, disbursed, vague } = bases(statements, execution, scope);
	const spent = stated(statements, execution.spent, scope);
	const carried = stated(statements, execution.carried, scope);
	if (vague || statements.of(execution.spent, scope).vague) return [];

	const sources = carried.length > 0 ? sums([disbursed, carried]) : disbursed;
	const overspent = exceeds(spent, adjusted) !== undefined;
	return [
		...offence(exceeds(disbursed, adjusted), 'medium'),
		...(overspent ? [] : offence(exceeds(spent, sources), carried.length > 0 ? 'medium' : 'low'))
	];
}

/** The pair that comes nearest to being in order, where every reading of some amounts exceeds every one of the limits. */
function exceeds(some: readonly Amount[], limits: readonly Amount[]) {
	const [least] = some.toSorted((a, b) => a.fen - b.fen);
	const [most] = limits.toSorted((a, b) => b.fen - a.fen);
	if (!least || !most || most.fen <= 0) return;
	return least.fen - most.fen > least.slack + most.slack ? ([least, most] as const) : undefined;
}

function offence(pair: readonly [Amount, Amount] | undefined, severity: Severity): Offence[] {
	if (!pair) return [];
	const [amount, limit] = pair;
	const difference = amount.fen - limit.fen;
	const rate = percentOf(amount, limit);
	return [
		{
			severity,
			message: {
				'zh-CN': `${made(amount, 'zh-CN')}大于${made(limit, 'zh-CN')}，多出${yuan(difference, 'zh-CN')}，为其${percent(rate)}。`,
				en: sentence(
					`${made(amount, 'en')} is more than ${made(limit, 'en')} by ${yuan(difference, 'en')}: ${percent(rate)} of it.`
				)
			},
			evidence: [...amount.facts, ...limit.facts],
			parameters: {
				measure: amount.facts[0]?.measure ?? '',
				scope: amount.facts[0]?.scope ?? '',
				reported: amount.fen,
				limit: limit.fen,
				difference,
				percent: rate
			}
		}
	];
}
