import type { Document } from '#model/document.ts';
import type { Reference } from '#model/reference.ts';
import type { Report } from '#model/report.ts';

/** Everything that a document states, each number with its place. Never throws on any text. */
export function extract(document: Document, reference: Reference): Report {
	throw new Error(`${document.text.length} ${reference.regions.length}`);
}
