import { halfUlp, type MoneyUnit } from './money.ts';
import { confidences, places, UNIT, type Fact, type Identity } from './report.ts';
import type { MeasureId } from './measures.ts';

/** What a report says of one measure. Not stated, unreadable and stated twice differently are values of their own, never 0. */
export type Figure =
	| Readonly<{ state: 'missing' }>
	| Readonly<{ state: 'unreadable'; facts: readonly Fact[] }>
	| Readonly<{ state: 'stated' | 'conflicting'; fact: Fact; facts: readonly Fact[] }>;

/**
 * The figure of a measure in a scope. Of several statements the one used is: exact before approximate, table before
 * narrative, labelled before phrase before inferred, then the first in the text.
 */
export function figure(facts: readonly Fact[], measure: MeasureId, scope: string = UNIT): Figure {
	const all = facts.filter((fact) => fact.measure === measure && fact.scope === scope);
	if (all.length === 0) return { state: 'missing' };

	const [first, ...rest] = all.filter(isReadable).toSorted(byRank);
	if (!first) return { state: 'unreadable', facts: all };

	const agreed = rest.every((other) => agree(first, other));
	return { state: agreed ? 'stated' : 'conflicting', fact: first, facts: all };
}

/** The number used for a measure, in fen, percent or persons; undefined where none is stated or readable. */
export function amount(
	facts: readonly Fact[],
	measure: MeasureId,
	scope: string = UNIT
): number | undefined {
	const found = figure(facts, measure, scope);
	return 'fact' in found ? numberOf(found.fact) : undefined;
}

/** The scope that a report is about: its project's name for a report about a project, otherwise the unit. */
export const mainScope = ({ kind, project_name }: Pick<Identity, 'kind' | 'project_name'>) =>
	kind !== 'whole' && project_name ? project_name : UNIT;

/** Money in fen, all else as its value; undefined for a number that cannot be read. */
export const numberOf = ({ fen, value }: Pick<Fact, 'fen' | 'value'>) => fen ?? value ?? undefined;

/** Half of the last digit that a fact is written with: in fen for money, in its own unit otherwise. */
export function precision({ fen, unit, as_written }: Pick<Fact, 'fen' | 'unit' | 'as_written'>) {
	const digits = as_written.normalize('NFKC').replace(/[^\d.]/g, '');
	return fen === null ? halfUlp(digits, '元') / 100 : halfUlp(digits, unit as MoneyUnit);
}

/** Whether two statements can mean the same number, each being known to half of its last digit. */
export function agree(a: Fact, b: Fact): boolean {
	const [x, y] = [numberOf(a), numberOf(b)];
	if (x === undefined || y === undefined) return false;
	return x === y || Math.abs(x - y) < precision(a) + precision(b);
}

const isReadable = (fact: Fact) => numberOf(fact) !== undefined;

type Ranked = Pick<Fact, 'approximate' | 'place' | 'confidence' | 'start'>;

/** The order in which the statements of one measure are preferred. */
export const byRank = (a: Ranked, b: Ranked) =>
	Number(a.approximate) - Number(b.approximate) ||
	places.indexOf(a.place) - places.indexOf(b.place) ||
	confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence) ||
	a.start - b.start;
