import { extract } from '#extract/extract.ts';
import type { Document } from '#model/document.ts';
import { fold } from '../stated.ts';
import { reference } from '../reference.ts';

/** All that a document says, without where it says it, and without white space and width. */
export function told(document: Document) {
	const { identity, sections, facts, indicators, self_scores, grades, score_items } = extract(
		document,
		reference
	);
	return plain({
		identity,
		sections: sections.map(({ heading, canonical, also, depth }) => ({
			heading,
			canonical,
			also,
			depth
		})),
		facts: facts
			.map((fact) => ({ ...fact, section: sections[(fact.section ?? 0) - 1]?.heading ?? null }))
			.map(({ restated, ...fact }) => ({ ...fact, said: restated.length + 1 })),
		indicators,
		self_scores,
		grades,
		score_items
	});
}

/** The same without places, its texts folded. */
function plain(value: unknown): unknown {
	if (typeof value === 'string') return fold(value);
	if (Array.isArray(value)) return value.map(plain);
	if (typeof value !== 'object' || value === null) return value;
	const kept = Object.entries(value).filter(([key]) => key !== 'start' && key !== 'end');
	return Object.fromEntries(kept.map(([key, each]) => [key, plain(each)]));
}
