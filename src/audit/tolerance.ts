import { numberOf, precision } from '#model/figure.ts';
import type { Fact } from '#model/report.ts';

/** An amount of money, stated or added up, and the facts it is made of. */
export type Amount = Readonly<{
	fen: number;
	/** How far rounding in writing can have moved it: the half-ulp of a figure, the sum of them for a sum. */
	slack: number;
	facts: readonly Fact[];
}>;

/** A stated amount; the fact is one that `readings` gave. */
export const amountOf = (fact: Fact): Amount => ({
	fen: numberOf(fact) ?? NaN,
	slack: precision(fact),
	facts: [fact]
});

/** Adds amounts. A part that is 0 among parts written more finely says that nothing is there, not something below its half-ulp. */
export function sum(amounts: readonly Amount[]): Amount {
	const finest = Math.min(...amounts.map(({ slack }) => slack));
	return {
		fen: amounts.reduce((total, { fen }) => total + fen, 0),
		slack: amounts.reduce((total, { fen, slack }) => total + (fen === 0 ? finest : slack), 0),
		facts: amounts.flatMap(({ facts }) => facts)
	};
}

/** Every sum that can be made by taking one reading of each part; there are none where a part has no reading. */
export const sums = (parts: readonly (readonly Amount[])[]): Amount[] =>
	parts
		.reduce<Amount[][]>(
			(chosen, part) => chosen.flatMap((before) => part.map((one) => [...before, one])),
			[[]]
		)
		.map(sum);

/** Whether two amounts can be the same, each being known to its slack. */
export const matches = (a: Amount, b: Amount) => Math.abs(a.fen - b.fen) <= a.slack + b.slack;

/** So many times as much as its whole is in another unit (R43’s matter), not a mistake of arithmetic. */
const outOfScale = 100;

/** Whether a part is so much larger than its whole that nothing can be said but that a unit is wrong. */
export const isOutOfScale = (part: Amount, whole: Amount) =>
	whole.fen > 0 && Math.abs(part.fen) > outOfScale * whole.fen;

/** Whether any of some amounts can be the same as any of others. */
export const anyMatch = (some: readonly Amount[], others: readonly Amount[]) =>
	some.some((a) => others.some((b) => matches(a, b)));

/** Points of a rate by which truncating instead of rounding may move it. */
const truncation = 0.01;

/** A part of a whole in percent, with two decimals for showing. */
export const percentOf = (part: Amount, whole: Amount) => round((100 * part.fen) / whole.fen);

/**
 * Whether a stated rate can be part ÷ whole: half of its own last digit, 0.01 point for truncation, and what the
 * decimals of the two amounts leave open. Amounts written without decimals are taken as they stand.
 */
export function fits(rate: Fact, part: Amount, whole: Amount): boolean {
	const stated = numberOf(rate);
	if (stated === undefined || whole.fen <= 0) return false;

	const [above, below] = [openDecimals(part), openDecimals(whole)];
	const least = (100 * (part.fen - above)) / (whole.fen + below);
	const most = whole.fen > below ? (100 * (part.fen + above)) / (whole.fen - below) : Infinity;
	const slack = precision(rate) + truncation + 1e-9;
	return stated >= least - slack && stated <= most + slack;
}

const openDecimals = ({ facts }: Amount) =>
	facts
		.filter(({ as_written }) => /[.．]/.test(as_written))
		.reduce((total, fact) => total + precision(fact), 0);

/** Two decimals, so that neither a message nor a parameter shows a binary fraction. */
export const round = (value: number) => Math.round(value * 100) / 100;

/** The most and the least that part ÷ whole can be, in percent, each being known to its slack. */
export const percentRange = (
	part: Amount,
	whole: Amount
): readonly [least: number, most: number] => [
	(100 * (part.fen - part.slack)) / (whole.fen + whole.slack),
	whole.fen > whole.slack ? (100 * (part.fen + part.slack)) / (whole.fen - whole.slack) : Infinity
];
