import type { Told } from '#model/draft.ts';
import { marked, type MarkedBlock, type Sentence } from './marked.ts';

type Section = Told['sections'][number];

/** A section as a page shows it; what stands before the first heading has none. */
export type Chapter = Readonly<{
	section: Section | undefined;
	/** The heading with its marks; undefined where the text runs on after it and shows it itself. */
	heading: readonly Sentence[] | undefined;
	blocks: readonly MarkedBlock[];
}>;

/** A report's text, section by section, with every figure marked. */
export function chapters(detail: Told): Chapter[] {
	const { sections, text } = detail;
	const groups: { section: Section | undefined; blocks: (readonly [MarkedBlock, string])[] }[] = [
		{ section: undefined, blocks: [] },
		...sections.map((section) => ({ section, blocks: [] }))
	];

	let at = 0;
	const blocks = marked(detail);
	for (const [i, { start, end }] of detail.blocks.entries()) {
		while ((sections[at]?.start ?? Infinity) <= start) at++;
		groups[at]?.blocks.push([blocks[i] as MarkedBlock, text.slice(start, end)]);
	}

	return groups
		.filter(({ section, blocks }) => section || blocks.length > 0)
		.map(({ section, blocks }) => {
			const [first, ...rest] = blocks;
			const isHeading = section && first && bare(first[1]) === bare(section.heading);
			return isHeading && first[0].kind === 'paragraph'
				? { section, heading: first[0].sentences, blocks: rest.map(([block]) => block) }
				: { section, heading: undefined, blocks: blocks.map(([block]) => block) };
		});
}

/** Space and the stop at the end make no other heading. */
const bare = (heading: string) => heading.replace(/\s+/g, '').replace(/[：:。.]$/, '');
