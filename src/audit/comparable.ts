import type { MeasureId } from '#model/measures.ts';
import type { Fact } from '#model/report.ts';
import { isExact, type Statement } from './statements.ts';

/**
 * Measures that a sound report may state several times with different numbers: supplements come one by one, each group
 * of people has its own satisfaction, each list of projects its own length, each named item its own instalments.
 */
const several: ReadonlySet<MeasureId> = new Set<MeasureId>([
	'supplementary',
	'basic_supplementary',
	'project_supplementary',
	'satisfaction_reported',
	'project_count',
	'slow_project_count',
	'sub_item_budget',
	'sub_item_spent'
]);

/** The exact statements that ought to be one and the same number: of one measure and scope, a rate's also on one base. */
export function comparable({ facts }: Statement): Fact[][] {
	const exact = facts.filter(isExact);
	if (exact[0] === undefined || several.has(exact[0].measure)) return [];
	const bases = new Set(exact.map(({ base }) => baseMeant(base)));
	return [...bases].map((base) => exact.filter((fact) => baseMeant(fact.base) === base));
}

/** A rate without a named base is on the adjusted budget. */
const baseMeant = (base: Fact['base']) =>
	base === 'unnamed' || base === 'budget' ? 'adjusted' : base;
