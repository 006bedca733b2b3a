import type { Fact, Report } from '#model/report.ts';
import { measures } from '#model/measures.ts';

/** A fact as a label states it: value in yuan, percent or persons. */
export type LabelledFact = Readonly<{
	measure: string;
	/** Equally right names. */
	alt_measures?: readonly string[];
	scope: string;
	value: number;
	as_written: string;
	where: string;
}>;

/** Texts are compared without white space and in NFKC. */
export const folded = (text: string | null | undefined) =>
	(text ?? '').normalize('NFKC').replace(/\s/g, '');

/** The number of a fact in yuan, percent or persons. */
export const shown = ({ fen, value }: Fact) => (fen === null ? value : fen / 100);

const says = (fact: Fact, label: LabelledFact) =>
	[label.measure, ...(label.alt_measures ?? [])].includes(fact.measure) &&
	folded(fact.scope) === folded(label.scope) &&
	shown(fact) === label.value &&
	fact.place === label.where;

const describe = (measure: string, scope: string, written: string, place: string) =>
	`${measure} (${scope}) ${folded(written)}, ${place}`;

/** The labelled facts that a report does not give. */
export const missed = ({ facts }: Report, labels: readonly LabelledFact[]) =>
	labels
		.filter((label) => !facts.some((fact) => says(fact, label)))
		.map(({ measure, scope, as_written, where }) => describe(measure, scope, as_written, where));

/** The money and rate facts that no label knows. */
export const unfounded = ({ facts }: Report, labels: readonly LabelledFact[]) =>
	facts
		.filter(({ measure }) => measures[measure].unit !== 'count')
		.filter((fact) => !labels.some((label) => says(fact, label)))
		.map(({ measure, scope, as_written, place }) => describe(measure, scope, as_written, place));
