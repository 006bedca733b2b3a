import { measures } from '#model/measures.ts';
import type { Fact, Report } from '#model/report.ts';

/** A fact as a label states it: value in yuan, percent or persons. */
export type LabelledFact = Readonly<{
	measure: string;
	/** Equally right names. */
	alt_measures?: readonly string[];
	scope: string;
	value: number;
	as_written: string;
	where: string;
	/** The place that is equally right: prose in a cell, a line of key and value. */
	alt_where?: string;
}>;

type Several = string | null | readonly (string | null)[];

/** What a label says of a report; `tolerated` facts are neither required nor wrong. */
export type Labels = Readonly<{
	file: string;
	region_name: string | null;
	region_code: string | null;
	unit: string;
	alt_unit?: Several;
	unit_type: string;
	alt_unit_type?: Several;
	level: string;
	alt_level?: Several;
	year: number;
	period: string;
	kind: string;
	project_name?: string | null;
	facts: readonly LabelledFact[];
	tolerated?: readonly LabelledFact[];
	score_items: readonly { name: string; weight: number | null; score: number }[];
	indicators: readonly LabelledIndicator[];
	self_score: number | null;
	grade: string | null;
	section_headings: readonly LabelledHeading[];
	subsections?: readonly LabelledHeading[];
	/** Titles of forms, which may count as headings. */
	tolerated_headings?: readonly string[];
	findings: readonly {
		rule: string;
		severity: string;
		required: boolean;
		evidence?: readonly string[];
	}[];
}>;

export type LabelledHeading = Readonly<{
	heading: string;
	canonical: string;
	also: readonly string[];
}>;

export type LabelledIndicator = Readonly<{
	level1: string | null;
	level2: string | null;
	name: string;
	alt_name?: string | readonly string[];
	target: string | null;
	alt_target?: Several;
	actual: string | null;
	alt_actual?: Several;
	weight: number | null;
	score: number | null;
}>;

/** Texts are compared without white space and in NFKC. */
export const folded = (text: string | null | undefined) =>
	(text ?? '').normalize('NFKC').replace(/\s/g, '');

/** The number of a fact in yuan, percent or persons. */
export const shown = ({ fen, value }: Pick<Fact, 'fen' | 'value'>) =>
	fen === null ? value : fen / 100;

const says = (fact: Fact, label: LabelledFact) =>
	[label.measure, ...(label.alt_measures ?? [])].includes(fact.measure) &&
	folded(fact.scope) === folded(label.scope) &&
	shown(fact) === label.value &&
	[label.where, label.alt_where].includes(fact.place);

const describe = (measure: string, scope: string, written: string, place: string) =>
	`${measure} (${scope}) ${folded(written)}, ${place}`;

/** The labelled facts that a report does not give. */
export const missed = ({ facts }: Report, { facts: labels }: Labels) =>
	labels
		.filter((label) => !facts.some((fact) => says(fact, label)))
		.map(({ measure, scope, as_written, where }) => describe(measure, scope, as_written, where));

/** The money and rate facts that no label knows. */
export const unfounded = ({ facts }: Report, { facts: labels, tolerated = [] }: Labels) =>
	facts
		.filter(({ measure }) => measures[measure].unit !== 'count')
		.filter((fact) => !labels.some((label) => says(fact, label)))
		.filter(
			({ as_written }) => !tolerated.some((one) => folded(one.as_written) === folded(as_written))
		)
		.map(({ measure, scope, as_written, place }) => describe(measure, scope, as_written, place));
