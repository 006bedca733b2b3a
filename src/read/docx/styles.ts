import { child, elements, type Element } from '#read/markup.ts';

/** What a paragraph's style says of it, as far as its words are concerned. */
export type Style = Readonly<{
	/** A line of a table of contents. */
	isContents: boolean;
	/** The list that its paragraphs are numbered in, and the level there. */
	list: string | undefined;
	level: string | undefined;
}>;

/** The styles of a document's paragraphs by their ids; '' is the one of paragraphs that name none. */
export function stylesOf(root: Element | undefined): (id: string | undefined) => Style | undefined {
	const all = elements(child(root, 'styles') ?? none, 'style').filter(
		({ attributes }) => attributes.type === 'paragraph'
	);
	const byId = new Map(all.map((style) => [style.attributes.styleId ?? '', style]));
	const standard = all.find(({ attributes }) => /^(1|true|on)$/.test(attributes.default ?? ''));

	const made = new Map<string, Style>();
	return (id = standard?.attributes.styleId ?? '') => {
		if (!byId.has(id)) return;
		const known = made.get(id) ?? styleOf(lineage(byId, id));
		made.set(id, known);
		return known;
	};
}

const none: Element = { name: '', attributes: {}, children: [] };

/** A style and those that it is based on. */
function lineage(byId: ReadonlyMap<string, Element>, id: string): Element[] {
	const line = new Set<Element>();
	for (let style = byId.get(id); style && !line.has(style);) {
		line.add(style);
		style = byId.get(child(style, 'basedOn')?.attributes.val ?? '');
	}
	return [...line];
}

function styleOf(line: readonly Element[]): Style {
	const numbers = line.map((style) => child(child(style, 'pPr'), 'numPr'));
	const first = (name: string) =>
		numbers.map((numPr) => child(numPr, name)?.attributes.val).find((value) => value !== undefined);
	return {
		isContents: line.some((style) => /^toc \d/i.test(child(style, 'name')?.attributes.val ?? '')),
		list: first('numId'),
		level: first('ilvl')
	};
}
