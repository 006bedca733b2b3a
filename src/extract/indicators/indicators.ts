import type { Document } from '#model/document.ts';
import type { Indicator } from '#model/report.ts';
import { proseIndicators } from './proseIndicators.ts';
import { tableIndicators } from './tableIndicators.ts';

/** The indicators that a document states, in the order of the text; where a form lists them, prose only repeats them. */
export function indicators(document: Document): Indicator[] {
	const listed = tableIndicators(document);
	return (listed.length > 0 ? listed : proseIndicators(document))
		.toSorted((a, b) => a.start - b.start)
		.map((indicator, i) => ({ ...indicator, ordinal: i + 1 }));
}
