import { agree, byRank, numberOf } from '#model/figure.ts';
import type { MeasureId } from '#model/measures.ts';
import type { Fact } from '#model/report.ts';

/** What a report says of one measure in one scope. */
export type Statement = Readonly<{
	facts: readonly Fact[];
	/** The exact numbers, one fact for each different value, the one to be used first. */
	readings: readonly Fact[];
	/** Something is stated, but nothing that arithmetic can rest on: only 约/余 figures, unreadable ones, or too many different ones. */
	vague: boolean;
}>;

/** The facts of a report by scope and measure. Scopes never mix. */
export type Statements = Readonly<{
	scopes: readonly string[];
	/** All that is stated, in the order of the first statement of each. */
	all: readonly Statement[];
	of: (measure: MeasureId, scope: string) => Statement;
}>;

/** Beyond so many different values for one measure it is not known what the numbers are about. */
const most = 4;

const silence: Statement = { facts: [], readings: [], vague: false };

/** Sorts the facts of a report once, for all rules. */
export function statements(facts: readonly Fact[]): Statements {
	const scopes = new Map<string, Map<MeasureId, Fact[]>>();
	for (const fact of facts) {
		const measures = scopes.get(fact.scope) ?? new Map<MeasureId, Fact[]>();
		scopes.set(fact.scope, measures);
		const said = measures.get(fact.measure) ?? [];
		measures.set(fact.measure, said);
		said.push(fact);
	}

	const stated = new Map(
		[...scopes].map(([scope, measures]) => [
			scope,
			new Map([...measures].map(([measure, said]) => [measure, statement(said)]))
		])
	);

	return {
		scopes: [...stated.keys()],
		all: [...stated.values()].flatMap((measures) => [...measures.values()]),
		of: (measure, scope) => stated.get(scope)?.get(measure) ?? silence
	};
}

function statement(facts: readonly Fact[]): Statement {
	const readings = distinct(facts.filter(isExact).toSorted(byRank));
	const vague = readings.length === 0 || readings.length > most;
	return { facts, readings: vague ? [] : readings, vague };
}

/** Whether a fact gives a number that arithmetic can rest on. */
export const isExact = (fact: Fact) => !fact.approximate && numberOf(fact) !== undefined;

/** One fact for each different value, in the given order; it stops looking once there are too many to make sense of. */
export function distinct(facts: readonly Fact[]): Fact[] {
	const kept: Fact[] = [];
	for (const fact of facts) {
		if (kept.length > most) break;
		if (!kept.some((other) => agree(fact, other))) kept.push(fact);
	}
	return kept;
}
