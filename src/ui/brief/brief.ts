import type { ReportDetail } from '#model/detail.ts';
import type { Disclosure, DisclosureItem } from '#model/disclosure.ts';
import { figure, mainScope } from '#model/figure.ts';
import type { MeasureId } from '#model/measures.ts';
import type { ProblemKind } from '#model/problems.ts';
import { kinds } from '#model/report.ts';
import type { Rows } from '#model/tables.ts';
import type { Original } from '#ui/disclosure/disclosure.ts';
import type { Term } from '#ui/glossary/glossary.ts';

/** The amounts of a unit's one-pager: the columns of the wide view, and the measures that reports state them as. */
const measured = {
	adjusted: 'adjusted_budget',
	initial: 'initial_budget',
	spent: 'spent',
	basic: 'basic_spent',
	project: 'project_spent',
	personnel: 'personnel_spent',
	public: 'public_spent',
	three_public: 'three_public_total'
} as const satisfies Partial<Record<keyof Rows<'evaluation'>, MeasureId>>;

export type Told = keyof typeof measured;

/** An amount of a report; the fact that states it (none where it is the sum of others), and whether the report says another elsewhere. */
export type Amount = Readonly<{ fen: number; ordinal: number | null; conflicting: boolean }>;

/** A sentence of the report, by its first character. */
export type Sentence = Readonly<{ start: number; text: string }>;

/** An indicator that was not met. */
export type Missed = Readonly<{
	ordinal: number;
	name: string;
	target: string | null;
	actual: string | null;
}>;

/** What the one-pager of a unit tells, all of it from one report. */
export type UnitBrief = Readonly<{
	report: Original & Pick<Rows<'report'>, 'self_score' | 'grade'>;
	months: number | null;
	amounts: Partial<Record<Told, Amount>>;
	indicators: Readonly<{ all: number; judged: number; met: number; missed: readonly Missed[] }>;
	sentences: Readonly<Record<ProblemKind, readonly Sentence[]>>;
	/** The unit's whole-unit reports, the latest first. */
	before: readonly Pick<
		Rows<'evaluation'>,
		'report_id' | 'year' | 'adjusted' | 'spent' | 'self_score'
	>[];
	seen: Readonly<Record<DisclosureItem, Disclosure>>;
}>;

/** The terms that it explains, in the order that they come in. */
export const terms: readonly Term[] = [
	'evaluation',
	'adjusted',
	'initial',
	'spent',
	'rate',
	'basic',
	'project',
	'personnel',
	'running',
	'threePublic',
	'indicators',
	'score'
];

type Dated = Pick<Rows<'report'>, 'kind' | 'year'>;

/** The report that speaks for a unit: of a whole year before one of a part, then the latest, then the widest. */
export const speaking = <R extends Dated>(reports: readonly R[]): R | undefined =>
	reports.toSorted(
		(a, b) =>
			Number(a.kind === 'monitoring') - Number(b.kind === 'monitoring') ||
			b.year - a.year ||
			kinds.indexOf(a.kind) - kinds.indexOf(b.kind)
	)[0];

/** The amounts that are known of a report, each with its place; what it does not state is not among them. */
export function amountsOf(
	evaluation: Pick<Rows<'evaluation'>, Told>,
	{ report, facts }: Pick<ReportDetail, 'report' | 'facts'>
): Partial<Record<Told, Amount>> {
	const scope = mainScope(report);
	const known = Object.entries(measured).flatMap(([column, measure]) => {
		const fen = evaluation[column as Told];
		if (fen === null) return [];
		const own = facts.filter((fact) => fact.measure === measure && fact.scope === scope);
		const ordinal = own.find((fact) => fact.fen === fen)?.ordinal ?? null;
		const conflicting = figure(facts, measure, scope).state === 'conflicting';
		return [[column, { fen, ordinal, conflicting }] as const];
	});
	return Object.fromEntries(known);
}

/** What a share of the money that could be spent was spent, and of which budget; undefined where an amount is missing. */
export function executed({ adjusted, initial, spent }: UnitBrief['amounts']) {
	const base = adjusted ?? initial;
	if (!spent || !base || base.fen <= 0) return;
	return { of: adjusted ? 'adjusted' : 'initial', rate: spent.fen / base.fen } as const;
}

/** More than this of a sentence is left to the report. */
const LONGEST = 80;

/** The first sentences on problems, or on measures, each once and no longer than can be taken in at a glance. */
export function sentencesOf(
	{ problems, text }: Pick<ReportDetail, 'problems' | 'text'>,
	kind: ProblemKind,
	most: number
): Sentence[] {
	const starts = new Map(
		problems.filter((one) => one.kind === kind).map(({ start, end }) => [start, end])
	);
	return [...starts].slice(0, most).map(([start, end]) => {
		const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
		return { start, text: words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words };
	});
}
