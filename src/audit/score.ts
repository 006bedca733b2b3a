import type { Span } from '#model/document.ts';
import type { Report } from '#model/report.ts';
import type { Locale } from '#model/text.ts';
import type { Subject } from './rule.ts';

/** A scored part of a report: a first-level item, or an indicator where the items are not listed. */
export type Part = Span & Readonly<{ name: string; weight: number | null; score: number | null }>;

/** The parts of a score, all with the points that were asked for. */
export type Scoring = Readonly<{
	parts: readonly Part[];
	/** Single indicators, of which a report may well have more than could be read. */
	indicators: boolean;
	/** Whether the execution rate is one of the parts. */
	execution: boolean;
}>;

/** What a part of the score for executing the budget is called. */
export const executionName = /执行(?!案|到位|标的|法|完毕)|资金使用率|支出进度/;

/** 加分、扣分 are outside the hundred points, so that nothing can be added up. */
const outsideHundred = /加分|扣分|减分|奖励/;

/** A report with the text that its places are in. */
type Scored = Pick<Subject, 'report' | 'text'>;

/** The parts that a report's score consists of, if at least two are there and each has its weight (or score). */
export function scoring(scored: Scored, points: 'weight' | 'score'): Scoring | undefined {
	const { report } = scored;
	const items = upToTotal(report);
	if (sumOf(items, 'weight') !== 100 && hasPointsBetween(items, scored)) return;
	if (lacksOne(items, scored)) return;
	const leaves = report.indicators.filter(({ weight, score }) => weight !== null || score !== null);
	const execution = items.filter(({ name }) => executionName.test(name));
	const apart = leaves.some(({ name }) => executionName.test(name)) ? [] : execution;

	const listed: [parts: readonly Part[], indicators: boolean][] = [
		[items, false],
		[[...firstForm(leaves, apart), ...apart], true]
	];
	for (const [parts, indicators] of listed) {
		if (parts.length < 2 || parts.some((part) => part[points] === null)) continue;
		if (parts.length < 3 && parts.every(({ weight }) => weight === null)) continue;
		if (parts.some(({ name }) => outsideHundred.test(name))) return;
		return {
			parts,
			indicators,
			execution: parts.some(({ name }) => executionName.test(name))
		};
	}
	return;
}

/** The first-level items, without those of another form behind the total: ahead of the total they make up the hundred. */
function upToTotal({ score_items: items, self_scores: [total] }: Report): readonly Part[] {
	const own = total ? items.filter(({ start }) => start < total.start) : [];
	return own.length < items.length && sumOf(own, 'weight') === 100 ? own : items;
}

/** Whether points stand among the items that belong to none of them: then an item was not understood, and nothing can be added up. */
function hasPointsBetween(items: readonly Part[], { report, text }: Scored): boolean {
	const [first, ...others] = items.toSorted(byPlace);
	const last = others.at(-1);
	if (!first || !last) return false;

	let { end } = first;
	for (const span of [...others, ...report.indicators, ...report.self_scores].toSorted(byPlace)) {
		if (span.start > last.start) break;
		if (span.start > end && stated.test(text.slice(end, span.start))) return true;
		end = Math.max(end, span.end);
	}
	return false;
}

/** Nearly every item reaches so much of its weight. */
const usual = 0.6;

/**
 * Whether items that are each told in sentences of their own lack just the weight and the points of one more, as the total
 * has it: then that one was not understood. A list or a table would show it.
 */
function lacksOne(items: readonly Part[], { report, text }: Scored): boolean {
	const [total] = report.self_scores;
	const weight = 100 - (sumOf(items, 'weight') ?? 100);
	const score = (total?.value ?? 0) - (sumOf(items, 'score') ?? Infinity);
	// Full marks that are missing are a hundred that the items never made.
	if (items.length < 2 || weight < 10 || score >= weight || score < weight * usual) return false;
	const ordered = items.toSorted(byPlace);
	return ordered
		.slice(1)
		.every(({ start }, i) => /。[^]*\n/.test(text.slice(ordered[i]?.end ?? start, start)));
}

const byPlace = (a: Span, b: Span) => a.start - b.start;

const stated = /(?<!扣除?)(?<![\d.])\d+(?:\.\d+)?\s{0,4}分(?![钟之支别局期级])/;

/** No single form has so many points, even a wrong one. */
const severalForms = 130;

/**
 * The indicators of the first of several forms (the unit’s, before those of its projects): those whose weights make up
 * its hundred, the execution rate included. All of them where there is but one form, or where it does not come out.
 */
export function firstForm(leaves: readonly Part[], execution: readonly Part[]): readonly Part[] {
	const sum = sumOf(leaves, 'weight');
	if (sum === undefined || sum <= severalForms) return leaves;

	const apart = sumOf(execution, 'weight');
	const own = leaves.some(({ name }) => executionName.test(name));
	const dues = own ? [100] : apart ? [100 - apart] : [100, 90, 80].filter((due) => sum % due === 0);
	let reached = 0;
	for (const [i, { weight }] of leaves.entries()) {
		reached += weight ?? 0;
		if (dues.some((due) => Math.abs(reached - due) < 1e-9)) return leaves.slice(0, i + 1);
	}
	return leaves;
}

/** The weights or scores of some parts added up; undefined where one of them has none. */
export const sumOf = (parts: readonly Part[], points: 'weight' | 'score') =>
	parts.some((part) => part[points] === null)
		? undefined
		: Math.round(parts.reduce((sum, part) => sum + (part[points] ?? 0), 0) * 1000) / 1000;

/** A sum of scores beside the total that a report states. */
export type ScoreSum = Scoring &
	Readonly<{
		points: number;
		/** Points that an execution rate which is not among the parts may bring. */
		open: number;
		/** Points up to the hundred that the parts do not account for; 0 where weights are not stated. */
		missing: number;
	}>;

/** The points that the execution rate has where the report does not say. */
const standardExecution = 10;

/** What the scores of a report's parts add up to. */
export function scoreSum(scored: Scored): ScoreSum | undefined {
	const listed = scoring(scored, 'score');
	const points = listed && sumOf(listed.parts, 'score');
	if (!listed || points === undefined) return;

	const weights = sumOf(listed.parts, 'weight');
	const missing = weights === undefined ? 0 : Math.max(0, 100 - weights);
	const unlisted = weights === undefined ? standardExecution : missing;
	return { ...listed, points, missing, open: listed.execution ? 0 : unlisted };
}

/** How far a sum of scores may be from a total: 0.05, or 0.5 where the total or a part below its full marks is a whole number. */
export function scoreTolerance(parts: readonly Part[], total: number): number {
	const rounded = parts.some(
		({ score, weight }) => score !== null && Number.isInteger(score) && score !== weight
	);
	return rounded || Number.isInteger(total) ? 0.5 : 0.05;
}

/** Whether a total can be the sum of the scores. */
export const isSum = ({ parts, points, open }: ScoreSum, total: number) => {
	const tolerance = scoreTolerance(parts, total) + 1e-9;
	return total >= points - tolerance && total <= points + open + tolerance;
};

/** The scores or weights as a sum: `9＋30＋40＋10＝89`. */
export function addition(parts: readonly Part[], points: 'weight' | 'score', locale: Locale) {
	const [plus, equals] = { 'zh-CN': ['＋', '＝'], en: [' + ', ' = '] }[locale];
	return `${parts.map((part) => part[points]).join(plus)}${equals}${sumOf(parts, points)}`;
}
