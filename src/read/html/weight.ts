import { isElement, type Element } from '#read/markup.ts';

/** Elements that hold nothing to read. */
const silent = new Set(
	'head script style noscript template iframe frame object embed applet svg canvas audio video map link meta base nav footer aside dialog menu button select datalist del rp rt'.split(
		' '
	)
);

/** Whether an element is never seen on the page. */
export const isHidden = ({ name, attributes }: Element): boolean =>
	silent.has(name) ||
	'hidden' in attributes ||
	/display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(attributes.style ?? '');

/** How much is seen in an element: letters, those of them in links to elsewhere, sentences, tables, headings. */
export type Weight = Readonly<Record<(typeof measures)[number], number>>;

const measures = ['letters', 'links', 'sentences', 'tables', 'headings'] as const;

/** Weighs every element below one, each once. */
export function weigh(root: Element): (element: Element) => Weight {
	const known = new Map<Element, Weight>();
	const of = (element: Element, inLink: boolean): Weight => {
		const { name, attributes } = element;
		const isLink = inLink || (name === 'a' && /^[^#]/.test(attributes.href ?? ''));
		const sum = {
			letters: 0,
			links: 0,
			sentences: 0,
			tables: Number(name === 'table'),
			headings: Number(/^h[1-3]$/.test(name))
		};
		for (const node of element.children) {
			const part = isElement(node)
				? isHidden(node)
					? none
					: of(node, isLink)
				: told(node, isLink);
			for (const measure of measures) sum[measure] += part[measure];
		}
		known.set(element, sum);
		return sum;
	};
	of(root, false);
	return (element) => known.get(element) ?? none;
}

const none: Weight = { letters: 0, links: 0, sentences: 0, tables: 0, headings: 0 };

function told(text: string, isLink: boolean): Weight {
	const letters = text.replace(/\s+/g, '').length;
	const sentences = text.split(/[。；]/).length - 1;
	return { ...none, letters, links: isLink ? letters : 0, sentences };
}

/** The text of an element and all that is seen in it. */
export const seen = (element: Element): string =>
	element.children
		.map((node) => (!isElement(node) ? node : isHidden(node) ? '' : seen(node)))
		.join('');
