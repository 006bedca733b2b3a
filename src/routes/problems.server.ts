import type { Filter } from '#query/filter.ts';
import { commonest, foremost, namings, type Grouping } from '#query/problems.ts';
import { FOREMOST, LISTED, type ProblemClassesData } from '#ui/problems.ts';
import { ask } from './data.server.ts';

/** The commonest problems of a choice, as a page shows them before any script has run. */
export async function problemClasses(filter: Filter): Promise<ProblemClassesData> {
	const { classes, groups } = FOREMOST;
	const of = (by: Grouping) => ask(foremost(filter, by, classes, groups));
	return {
		commonest: await ask(commonest(filter)),
		namings: await ask(namings(filter, LISTED)),
		foremost: {
			region: await of('region'),
			unit_type: await of('unit_type'),
			year: await of('year')
		}
	};
}
