import { bases, stated, total } from '#audit/base.ts';
import { adjustedBudgetNote, budgetLaw57 } from '#audit/basis.ts';
import type { Offence, Rule, Subject } from '#audit/rule.ts';
import type { Statements } from '#audit/statements.ts';
import { amountOf, anyMatch, percentOf, sum, sums, type Amount } from '#audit/tolerance.ts';
import { made, percent, sentence, yuan } from '#audit/wording.ts';

export default {
	id: 'overspending',
	code: 'R08',
	severity: 'high',
	title: {
		pass: {
			'zh-CN': '支出未超过预算（收入）',
			en: 'Spending stays within the budget or income'
		},
		fail: { 'zh-CN': '支出超过预算（收入）', en: 'Spending exceeds the budget or income' }
	},
	why: {
		'zh-CN':
			'没有预算不得支出；支出大于调整预算，或大于全部收入与结转，要么超支，要么有一个数写错了。',
		en: 'There is no spending without a budget: more spent than budgeted or received is either overspending or a wrong figure.'
	},
	basis: [budgetLaw57, adjustedBudgetNote],
	formula: {
		'zh-CN':
			'支出 > 调整预算＋两数末位一半之和。未列调整预算时用年初预算＋上年结转＋追加（三者俱全），再没有时用收入合计（另有上年结转的相加）与年初预算中较大者；没有收入合计和任何调整的，用年初预算与到位资金中较大者（两者俱全、文中未提到结转的）。只列年初预算的、有约数的不判断。支出有多个数时，以表格为准，文字中的任一个超过即报；限额有多个数时取最大者。',
		en: 'Spent > adjusted budget + both half-ulps. Without an adjusted budget: initial + carried over + supplementary where all three are stated; failing that the larger of total income (with the carry-over) and initial budget; without income and any change the larger of initial budget and money disbursed, where both are stated and no carry-over is spoken of. Silent with an initial budget only, and on approximate figures. Of several numbers for spending the table counts, otherwise any of the narrative; of several limits the largest.'
	},
	doubts: {
		'zh-CN': '支出含以前年度结转资金而结转未列出时会误报。',
		en: "Spending out of earlier years' carry-over that is not stated trips it."
	},

	check: (subject) => subject.statements.scopes.flatMap((scope) => overspent(subject, scope))
} satisfies Rule;

function overspent(subject: Subject, scope: string): Offence[] {
	const { statements } = subject;
	const limit = limitOf(subject, scope);
	if (!limit || limit.fen <= 0) return [];

	const { readings } = statements.of('spent', scope);
	const [spent] = readings
		.filter(({ place }) => place === readings[0]?.place)
		.map(amountOf)
		.toSorted((a, b) => b.fen - a.fen);
	if (!spent || spent.fen - limit.fen <= spent.slack + limit.slack) return [];

	const difference = spent.fen - limit.fen;
	const rate = percentOf(spent, limit);
	return [
		{
			severity: 'high',
			message: {
				'zh-CN': `${made(spent, 'zh-CN')}超过${made(limit, 'zh-CN')}，多出${yuan(difference, 'zh-CN')}，支出为其${percent(rate)}。`,
				en: sentence(
					`${made(spent, 'en')} exceeds ${made(limit, 'en')} by ${yuan(difference, 'en')}: ${percent(rate)} of it.`
				)
			},
			evidence: [...spent.facts, ...limit.facts],
			parameters: {
				measure: 'spent',
				scope,
				spent: spent.fen,
				limit: limit.fen,
				difference,
				percent: rate
			}
		}
	];
}

/** What may be spent: the adjusted budget, or where that is not known all income; the largest reading of it. */
function limitOf({ statements, sentences }: Subject, scope: string): Amount | undefined {
	const { initial, adjusted, income, vague } = bases(statements, total, scope);
	if (vague) return;

	const changes = (['carried_over', 'supplementary'] as const).map((measure) =>
		stated(statements, measure, scope)
	);
	const known =
		stated(statements, 'adjusted_budget', scope).length > 0 ||
		changes.every(({ length }) => length > 0);
	if (known && adjusted.length > 0) return largest(adjusted);
	if (income.length === 0) {
		const received = changes.flat().length === 0 && initialAndReceived(statements, scope);
		return received && sentences.matching(/结转/g).length === 0 ? received : undefined;
	}
	return largest([
		...income.map((one) => withCarryOver(one, statements, scope)),
		...initial,
		...adjusted
	]);
}

/** Where no change of the budget is stated: the larger of the initial budget and what was received, if both are stated. */
function initialAndReceived(statements: Statements, scope: string) {
	const { initial, disbursed } = bases(statements, total, scope);
	if (initial.length === 0 || disbursed.length === 0) return;
	return largest([...initial, ...disbursed]);
}

const largest = (amounts: readonly Amount[]) => amounts.toSorted((a, b) => b.fen - a.fen)[0];

/** All income and what was carried over, unless its parts show that it holds the carry-over already. */
function withCarryOver(income: Amount, statements: Statements, scope: string): Amount {
	const [carried] = stated(statements, 'carried_over', scope);
	if (!carried) return income;

	const parts = (
		['income_fiscal', 'income_fund', 'income_nontax', 'income_other', 'carried_over'] as const
	).map((part) => stated(statements, part, scope));
	return anyMatch(sums(parts), [income]) ? income : sum([income, carried]);
}
