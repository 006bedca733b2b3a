import type { Document } from '#model/document.ts';
import type { Indicator } from '#model/report.ts';
import { tableIndicators } from './tableIndicators.ts';

/** The indicators that a document states, in the order of the text. */
export function indicators(document: Document): Indicator[] {
	return tableIndicators(document)
		.toSorted((a, b) => a.start - b.start)
		.map((indicator, i) => ({ ...indicator, ordinal: i + 1 }));
}
