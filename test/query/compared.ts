import { nothingCompared } from '#query/compare-address.ts';
import type { Compared } from '#query/compare.ts';

/** A comparison of one measure, of which only what matters need be said. */
export const compared = (said: Partial<Compared>): Compared => ({
	...nothingCompared,
	unit: ['jia'],
	one: 'executionRate',
	from: 2022,
	to: 2023,
	at: 2023,
	...said,
	base: said.base ?? said.unit?.[0] ?? 'jia'
});
