import type { Filter } from '#query/filter.ts';
import { commonest, namings } from '#query/problems.ts';
import { LISTED, type ProblemClassesData } from '#ui/problems.ts';
import { ask } from './data.server.ts';

/** The commonest problems of a choice, as a page shows them before any script has run. */
export const problemClasses = async (filter: Filter): Promise<ProblemClassesData> => ({
	commonest: await ask(commonest(filter)),
	namings: await ask(namings(filter, LISTED))
});
