import { notTheSum } from '#audit/addition.ts';
import { stated, total } from '#audit/base.ts';
import { adjustedBudgetNote, budgetLaw57, projectEvaluation2020 } from '#audit/basis.ts';
import type { Offence, Rule } from '#audit/rule.ts';
import type { Statements } from '#audit/statements.ts';
import { anyMatch, sums } from '#audit/tolerance.ts';

export default {
	id: 'budget-chain',
	code: 'R07',
	severity: 'high',
	lighter: {
		'zh-CN': '未列上年结转，或去掉结转后相符的为低',
		en: 'low where no carry-over is stated, or without it the sum fits'
	},
	title: {
		pass: {
			'zh-CN': '年初预算、结转与追加合成调整预算',
			en: 'Initial budget, carry-over and supplements make the adjusted budget'
		},
		fail: {
			'zh-CN': '年初预算、结转与追加合不成调整预算',
			en: 'Initial budget, carry-over and supplements do not make the adjusted budget'
		}
	},
	why: {
		'zh-CN': '调整预算是执行率的分母；合不拢，说明有一笔调整没有写明，或者分母本身是错的。',
		en: 'The adjusted budget is what the execution rate is divided by; if it does not add up, a change is hidden or the divisor is wrong.'
	},
	basis: [adjustedBudgetNote, budgetLaw57, projectEvaluation2020],
	formula: {
		'zh-CN':
			'|年初预算＋上年结转＋追加－调整预算| ≤ 各数末位一半之和。年初预算、追加、调整预算缺一，或有约数，不判断。未列上年结转而调整预算较大，或去掉结转后恰好相符（年初预算可能已含结转）的为低，其余为高。同一数有多个值时，任一组合相符即通过。',
		en: '|initial + carried over + supplementary − adjusted| ≤ the sum of the half-ulps. Silent unless initial, supplementary and adjusted budget are all stated exactly. Low where no carry-over is stated and the adjusted budget is the larger, or where it fits without the carry-over (which the initial budget may hold already); else high. Any reading that fits passes.'
	},
	doubts: {
		'zh-CN': '年中核减、收回指标未写成调减金额时会误报；请先看调整说明。',
		en: 'Money taken back during the year and not written as a reduction trips it: look at the explanation of the changes first.'
	},

	check: ({ statements }) => statements.scopes.flatMap((scope) => broken(statements, scope))
} satisfies Rule;

function broken(statements: Statements, scope: string): Offence[] {
	const adjusted = stated(statements, 'adjusted_budget', scope);
	const initial = stated(statements, total.initial, scope);
	const carried = stated(statements, 'carried_over', scope);
	const supplementary = stated(statements, total.supplementary, scope);
	if (statements.of('carried_over', scope).vague) return [];

	const without = sums([initial, supplementary]);
	const full = carried.length > 0 ? sums([initial, carried, supplementary]) : without;
	const [budget] = adjusted;
	const [chain] = full;
	if (!budget || !chain) return [];
	if (anyMatch(full, adjusted)) return [];

	const held = anyMatch(without, adjusted);
	const unstated = carried.length === 0 && budget.fen > chain.fen;
	return [notTheSum(budget, chain, held || unstated ? 'low' : 'high')];
}
