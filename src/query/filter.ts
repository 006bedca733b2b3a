import type { Kind } from '#model/report.ts';

/** What the reader has chosen to look at; an empty list means everything. It is the state that the URL carries. */
export type Filter = Readonly<{
	/** GB/T 2260 codes of any level; a province stands for all that lies in it. */
	region: readonly string[];
	year: readonly number[];
	unit_type: readonly string[];
	kind: readonly Kind[];
}>;
