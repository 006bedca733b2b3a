import { bases, stated, total, type Bases } from '#audit/base.ts';
import { budgetRegulation50, wholeUnitFormulas2013 } from '#audit/basis.ts';
import type { Offence, Rule } from '#audit/rule.ts';
import type { Statements } from '#audit/statements.ts';
import { anyMatch, matches, sums, type Amount } from '#audit/tolerance.ts';
import { made, operand, sentence, yuan } from '#audit/wording.ts';

/** Money that was taken back is neither spent nor left. */
const takenBack = /收回|缴回|交回|上缴|核减|注销|清理盘活|调剂|结余分配/g;

export default {
	id: 'surplus-is-the-difference',
	code: 'R10',
	severity: 'medium',
	title: {
		pass: {
			'zh-CN': '结余等于预算（收入）减支出',
			en: 'The surplus is the budget or income less the spending'
		},
		fail: {
			'zh-CN': '结余不等于预算（收入）减支出',
			en: 'The surplus is not the budget or income less the spending'
		}
	},
	why: {
		'zh-CN': '结余是算出来的，也是下年结转的起点；对不上，下年的预算就从错的数开始。',
		en: 'A surplus is a difference, and next year starts from it: a wrong one is carried into the next budget.'
	},
	basis: [budgetRegulation50, wholeUnitFormulas2013],
	formula: {
		'zh-CN':
			'|调整预算（或收入合计）－支出－结余| ≤ 三数末位一半之和。收入可含或不含上年结转；与年初预算、到位资金（含或不含结转）相符也通过；同一数有多个值时任一组合相符即通过。没有调整预算和收入合计、有约数、支出大于它们（见R08）的不判断；写有收回、上缴、核减的，结余小于差额不判断。支出大于所有已列来源而所写结余正好是超出数的，也报。先看当年结余，没有时看累计结余（累计结余大于差额的，可能含以前年度，不判断；年初预算＋上年结转＋追加正好是所用预算的除外）。',
		en: '|adjusted budget (or total income) − spent − surplus| ≤ the half-ulps of the three. Income with or without the carry-over; the initial budget and the money disbursed will do as well; any reading that fits passes. Silent without an adjusted budget or total income, on approximate figures, where more was spent (R08), and on a smaller surplus where money was taken back. A deficit written as a surplus of that size is a finding too. The surplus of the year first, else the accumulated one (which may be larger, from earlier years, unless the budget is just initial + carried over + supplementary).'
	},
	doubts: {
		'zh-CN': '结余只指其中一类资金（如项目结余），或另有结余分配、基金提取时会误报。',
		en: 'It errs where the surplus is of one kind of money only, or part of it went to reserves.'
	},

	check: ({ statements, sentences }) =>
		statements.scopes.flatMap((scope) => {
			const year = stated(statements, 'surplus_year', scope);
			const accumulated = year.length === 0;
			const surplus = accumulated ? stated(statements, 'surplus_total', scope) : year;
			const found = wrong(statements, surplus, scope);
			if (!found || (accumulated && mayHoldMore(found, statements, scope))) return [];
			if (found.difference < 0 && sentences.matching(takenBack).length > 0) return [];
			return [offence(found)];
		})
} satisfies Rule;

type Wrong = Readonly<{ surplus: Amount; whole: Amount; spent: Amount; difference: number }>;

function wrong(
	statements: Statements,
	surpluses: readonly Amount[],
	scope: string
): Wrong | undefined {
	if (surpluses.length === 0) return;

	const found = bases(statements, total, scope);
	const spending = stated(statements, 'spent', scope);
	const [surplus] = surpluses;
	const [spent] = spending;
	const [whole] = [...stated(statements, 'adjusted_budget', scope), ...found.income];
	if (found.vague || !surplus || !spent) return;
	const short = shortfall(found, surplus, spent);
	if (short) return short;
	if (!whole || whole.fen < spent.fen) return;

	const carried = stated(statements, 'carried_over', scope);
	const fits = differences(found, carried, spending).some((one) =>
		surpluses.some((left) => matches(one, left))
	);
	return fits
		? undefined
		: { surplus, whole, spent, difference: surplus.fen - (whole.fen - spent.fen) };
}

/** Whether an accumulated surplus may hold money of earlier years that is in neither budget nor income. */
function mayHoldMore({ difference, whole, spent }: Wrong, statements: Statements, scope: string) {
	if (difference < 0 || whole.fen < spent.fen) return false;
	const [carried, initial, raised] = (
		['carried_over', 'initial_budget', 'supplementary'] as const
	).map((measure) => stated(statements, measure, scope)) as [Amount[], Amount[], Amount[]];
	return !anyMatch([...sums([initial, carried, raised]), ...sums([initial, carried])], [whole]);
}

/** A deficit that is written as a surplus: more was spent than there was, by just that much. */
function shortfall(found: Bases, surplus: Amount, spent: Amount): Wrong | undefined {
	const wholes = [...found.adjusted, ...found.income, ...found.disbursed, ...found.initial];
	if (surplus.fen <= 0 || wholes.some(({ fen }) => fen >= spent.fen)) return;
	const whole = wholes.find((one) => matches(add(spent, one, -1), surplus));
	return whole && { surplus, whole, spent, difference: surplus.fen - (whole.fen - spent.fen) };
}

/** Everything that may be left of everything that may have been there, with the carry-over, without it, and as it stands. */
function differences(
	{ adjusted, initial, disbursed, income }: Bases,
	carried: readonly Amount[],
	spending: readonly Amount[]
): Amount[] {
	const wholes = [...adjusted, ...initial, ...disbursed, ...income];
	const withCarried = wholes.flatMap((whole) => [
		whole,
		...carried.flatMap((over) => [add(whole, over, 1), add(whole, over, -1)])
	]);
	return withCarried.flatMap((whole) => spending.map((spent) => add(whole, spent, -1)));
}

const add = (a: Amount, b: Amount, sign: 1 | -1): Amount => ({
	fen: a.fen + sign * b.fen,
	slack: a.slack + b.slack,
	facts: [...a.facts, ...b.facts]
});

function offence({ surplus, whole, spent, difference }: Wrong): Offence {
	const recomputed = whole.fen - spent.fen;
	return {
		severity: 'medium',
		message: {
			'zh-CN': `${operand(whole, 'zh-CN')}－${made(spent, 'zh-CN')}应余${recomputed / 100}元，而${made(surplus, 'zh-CN')}，相差${yuan(difference, 'zh-CN')}。`,
			en: sentence(
				`${operand(whole, 'en')} − ${made(spent, 'en')} leaves ${recomputed / 100} yuan, but ${made(surplus, 'en')}: ${yuan(difference, 'en')} apart.`
			)
		},
		evidence: [...surplus.facts, ...whole.facts, ...spent.facts],
		parameters: {
			measure: surplus.facts[0]?.measure ?? '',
			scope: surplus.facts[0]?.scope ?? '',
			reported: surplus.fen,
			recomputed,
			difference
		}
	};
}
