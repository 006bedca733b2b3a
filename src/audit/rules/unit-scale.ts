import { budgetLaw57, selfEvaluationForm } from '#audit/basis.ts';
import type { Offence, Rule } from '#audit/rule.ts';
import type { Statement, Statements } from '#audit/statements.ts';
import { amountOf, fits, type Amount } from '#audit/tolerance.ts';
import { made, sentence, yuan } from '#audit/wording.ts';
import { agree } from '#model/figure.ts';
import type { MeasureId } from '#model/measures.ts';
import type { Fact } from '#model/report.ts';

/** Amounts of one order: each is all of the money, seen from another side. */
const wholes: readonly MeasureId[] = [
	'initial_budget',
	'adjusted_budget',
	'disbursed',
	'spent',
	'income_total'
];

/** Amounts that are never larger. */
const parts: readonly MeasureId[] = [
	'basic_budget',
	'basic_disbursed',
	'basic_spent',
	'project_budget',
	'project_disbursed',
	'project_spent',
	'personnel_spent',
	'public_spent',
	'income_fiscal'
];

/** 元 in a column of 万元, 千元 in one of 万元 … */
const factors = [10_000, 1000] as const;

/** So many times as much as all else is out of every proportion. */
const outlying = 200;

/** How far amounts of one order may be apart: none is smaller than a twentieth, or larger than half as much again. */
const [least, most] = [1 / 20, 1.5];

export default {
	id: 'unit-scale',
	code: 'R43',
	severity: 'high',
	title: {
		pass: {
			'zh-CN': '金额的数量级与单位相称',
			en: 'Amounts are of the order that their unit says'
		},
		fail: { 'zh-CN': '金额单位疑似用错', en: 'An amount seems to be in another unit' }
	},
	why: {
		'zh-CN': '万元写成元（或相反），一个数就能让全县的合计相差一万倍。',
		en: 'Yuan in a column of 万元 makes one figure ten thousand times too large, and every total with it.'
	},
	basis: [selfEvaluationForm, budgetLaw57],
	formula: {
		'zh-CN':
			'同一范围的预算、到位、支出、收入各数中，一个数比其余都大200倍以上（或都小200倍以上），而除以（乘以）1万或1千后与其余相称（不小于二十分之一、不大于1.5倍），即报。偏小的数，还须换算后与同一指标的另一处相符或与所报执行率相符。只有一个可比的数时也须如此。同一指标表格与文字数字相同而单位差1万倍或1千倍的，也报。约数和0不判断。',
		en: 'Of the budgets, disbursements, spending and income of a scope one is 200 times all others (or a 200th) and, divided (multiplied) by 10,000 or 1,000, of their order (a twentieth to half as much again). One that is too small, or has only one other beside it, must then also agree with another statement of its measure or with the stated rate. A measure that table and text give in the same digits, 10,000 or 1,000 times apart, is a finding too. Silent on approximate figures and zeros.'
	},
	doubts: {
		'zh-CN': '转移支付等大额资金未计入年初预算时会误报；请核对原表单位。',
		en: 'Very large transfers outside the initial budget trip it: check the unit of the original table.'
	},

	check: ({ statements }) => {
		const odd = statements.scopes.flatMap((scope) => misplaced(statements, scope));
		const twice = statements.all.flatMap(saidInTwoUnits);
		return [...odd, ...twice.filter((one) => !odd.some((other) => isOfOne(one, other)))];
	}
} satisfies Rule;

/** A measure that the table and the text give in the same digits and another unit: 20.00元 and 20万元. */
function saidInTwoUnits({ readings }: Statement): Offence[] {
	const amounts = readings.filter(isMoney);
	const cell = amounts.find(({ place }) => place === 'table');
	const said = amounts.find(({ place }) => place === 'narrative');
	if (!cell || !said) return [];
	const right = factors
		.flatMap((factor) => [(cell.fen ?? 0) * factor, (cell.fen ?? 0) / factor])
		.find((fen) => agree({ ...cell, fen }, said));
	return right === undefined ? [] : [offence(cell, right, [said])];
}

const isOfOne = (one: Offence, other: Offence) =>
	one.parameters.measure === other.parameters.measure &&
	one.parameters.scope === other.parameters.scope;

function misplaced(statements: Statements, scope: string): Offence[] {
	const of = (measures: readonly MeasureId[]) =>
		measures.flatMap((measure) => statements.of(measure, scope).readings).filter(isMoney);
	const all = of(wholes).toSorted((a, b) => (b.fen ?? 0) - (a.fen ?? 0));
	const judged = (facts: readonly Fact[], maySmall: boolean) =>
		facts.flatMap((fact) => {
			const others = all.filter((other) => other !== fact);
			const right = rescaled(fact, others, statements, maySmall);
			return right === undefined ? [] : [offence(fact, right, others)];
		});

	// Of two amounts each is out of proportion to the other; a number that is too large is what happens.
	return [...judged(all, true).slice(0, 1), ...judged(of(parts), false)];
}

const isMoney = ({ fen }: Fact) => fen !== null && fen > 0;

/** What the amount is in the unit of the others; undefined where it is of their order, or of none. */
function rescaled(
	fact: Fact,
	others: readonly Fact[],
	statements: Statements,
	maySmall: boolean
): number | undefined {
	const amounts = others.map(({ fen }) => fen ?? 0);
	const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
	if (others.length === 0 || high > low / least) return;

	const fen = fact.fen ?? 0;
	const isLarge = fen > outlying * high;
	const isSmall = maySmall && fen * outlying < low;
	if (!isLarge && !isSmall) return;

	return factors
		.map((factor) => (isLarge ? fen / factor : fen * factor))
		.find(
			(right) =>
				right >= low * least &&
				right <= high * most &&
				((isLarge && others.length > 1) || isConfirmed(fact, right, others, statements))
		);
}

/** Another statement of the same, or the rate that the report gives, speaks for the rescaled amount. */
function isConfirmed(fact: Fact, fen: number, others: readonly Fact[], statements: Statements) {
	const scaled = { ...amountOf(fact), fen };
	const same = others.some(
		(other) => other.measure === fact.measure && agree({ ...fact, fen }, other)
	);
	return same || fitsRate(scaled, fact, others, statements);
}

function fitsRate(scaled: Amount, fact: Fact, others: readonly Fact[], statements: Statements) {
	const rates = statements.of('execution_rate_reported', fact.scope).readings;
	return rates.some((rate) =>
		others.map(amountOf).some((other) => fits(rate, scaled, other) || fits(rate, other, scaled))
	);
}

function offence(fact: Fact, right: number, others: readonly Fact[]): Offence {
	const fen = fact.fen ?? 0;
	const near = others.reduce((a, b) => (distance(b, right) < distance(a, right) ? b : a));
	const times = fen > right ? Math.round(fen / right) : Math.round(right / fen);
	const amount = amountOf(fact);
	const beside = amountOf(near);
	const [way, toward] = fen > right ? ['缩小', 'smaller'] : ['放大', 'larger'];
	return {
		severity: 'high',
		message: {
			'zh-CN': `${made(amount, 'zh-CN')}与${made(beside, 'zh-CN')}等数不在一个数量级，${way}${times}倍即${yuan(right, 'zh-CN')}才相称，疑似单位用错，相差${yuan(fen - right, 'zh-CN')}。`,
			en: sentence(
				`${made(amount, 'en')} is out of proportion to ${made(beside, 'en')}; ${times} times ${toward}, ${yuan(right, 'en')}, it would fit: the unit seems wrong, by ${yuan(fen - right, 'en')}.`
			)
		},
		evidence: [fact, near],
		parameters: {
			measure: fact.measure,
			scope: fact.scope,
			reported: fen,
			recomputed: right,
			difference: fen - right
		}
	};
}

const distance = ({ fen }: Fact, right: number) => Math.abs(Math.log((fen ?? 1) / right));
