import { byRank, mainScope, numberOf } from './figure.ts';
import type { MeasureId } from './measures.ts';
import { UNIT, type Canonical } from './report.ts';
import type { Rows } from './tables.ts';

/** What is known of one published report, as far as what it discloses is judged by it. */
export type Published = Readonly<{
	report: Pick<Rows<'report'>, 'report_id' | 'kind' | 'project_name' | 'self_score' | 'grade'>;
	facts: readonly Pick<
		Rows<'fact'>,
		| 'ordinal'
		| 'measure'
		| 'scope'
		| 'fen'
		| 'value'
		| 'as_written'
		| 'approximate'
		| 'place'
		| 'confidence'
		| 'start'
	>[];
	sections: readonly Pick<Rows<'section'>, 'ordinal' | 'heading' | 'canonical' | 'also'>[];
	indicators: readonly Pick<Rows<'indicator'>, 'ordinal' | 'target' | 'actual'>[];
	score_items: readonly Pick<Rows<'score_item'>, 'ordinal'>[];
	problems: readonly Pick<Rows<'problem'>, 'kind' | 'start'>[];
}>;

/** A place in a report's text: a row of one of its tables by its ordinal, or a sentence by its first character. */
export type Passage = Readonly<{
	of: 'fact' | 'section' | 'indicator' | 'score' | 'problem';
	at: number;
	/** The words that stand there, where they are short. */
	words?: string;
	measure?: MeasureId;
}>;

/** What a report has of an item; without a place the report as a whole is meant. */
export type Sight = Readonly<{ place?: Passage; unreadable?: true }>;

/** Sees the first of some measures that a report states of its subject. */
export function states(measures: readonly MeasureId[]) {
	return ({ report, facts }: Published): Sight | undefined => {
		const scopes = [UNIT, mainScope(report)];
		const own = facts.filter(({ scope }) => scopes.includes(scope));
		const stated = measures.flatMap((measure) =>
			own.filter((fact) => fact.measure === measure).toSorted(byRank)
		);
		const fact = stated.find((fact) => numberOf(fact) !== undefined) ?? stated[0];
		if (!fact) return;

		const { ordinal, measure, as_written } = fact;
		const place = { of: 'fact', at: ordinal, words: as_written, measure } as const;
		return numberOf(fact) === undefined ? { place, unreadable: true } : { place };
	};
}

/** Sees the first section on a subject. */
export function holds(wanted: Canonical) {
	return ({ sections }: Published): Sight | undefined => {
		const section =
			sections.find(({ canonical }) => canonical === wanted) ??
			sections.find(({ also }) => also === wanted);
		return section && { place: { of: 'section', at: section.ordinal, words: section.heading } };
	};
}

/** Sees the first indicator that has a target, or an actual value. */
export function lists({ indicators }: Published, column: 'target' | 'actual'): Sight | undefined {
	const listed = indicators.find((indicator) => indicator[column] !== null);
	return listed && { place: { of: 'indicator', at: listed.ordinal } };
}

/** Sees the first sentence on problems, or on measures. */
export function tells({ problems }: Published, kind: 'problem' | 'measure'): Sight | undefined {
	const told = problems.find((problem) => problem.kind === kind);
	return told && { place: { of: 'problem', at: told.start } };
}
