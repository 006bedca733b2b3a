import { child, elements, isElement, type Element, type Node } from '#read/markup.ts';
import { isLinks, pruned } from './chrome.ts';
import { isLayout } from './table.ts';
import { seen, weigh, type Weight } from './weight.ts';

/** Elements that can hold a whole article. */
const holders = new Set(
	'html body div section article main center form span font dl dd table tbody tr td fieldset'.split(
		' '
	)
);

/** The element that holds a page's article, and what the page may be called, the likeliest first. */
export function contentOf(
	body: Element,
	head: Element | undefined
): { content: Element; weightOf: (element: Element) => Weight; titles: string[] } {
	const titles: string[] = [];
	let content = pruned(body);
	const weightOf = weigh(content);
	const isSite = weigh(body)(body).links > 0;
	for (let main = isSite && mainOf(content, weightOf); main; main = mainOf(content, weightOf)) {
		const others = elements(content).filter((part) => part !== main);
		titles.push(...others.flatMap(headingsIn));
		content = main;
	}
	return {
		content,
		weightOf,
		titles: [...titles, ...named(head)].map((title) => title.replace(/\s+/g, ' ').trim())
	};
}

/** The part that the rest of an element only surrounds; undefined where there is none. */
function mainOf(element: Element, weightOf: (element: Element) => Weight): Element | undefined {
	const { letters } = weightOf(element);
	const main = elements(element).find((part) => weightOf(part).letters > letters * 0.5);
	if (!main || !holders.has(main.name) || (main.name === 'table' && !isLayout(main, weightOf)))
		return;
	const others = element.children.filter((node) => node !== main);
	return others.every((node) => saysLittle(node, weightOf)) ? main : undefined;
}

/** A few words that are no paragraph, no sentence and no table; or links. */
function saysLittle(node: Node, weightOf: (element: Element) => Weight): boolean {
	if (!isElement(node)) return node.trim().length < 30;
	const weight = weightOf(node);
	if (isLinks(weight) || weight.letters === 0) return true;
	return node.name !== 'p' && weight.sentences === 0 && weight.tables === 0 && weight.letters < 300;
}

const headingsIn = (element: Element): string[] =>
	/^h[1-3]$/.test(element.name) ? [seen(element)] : elements(element).flatMap(headingsIn);

/** What the head of a page calls it, without the site's name. */
function named(head: Element | undefined): string[] {
	if (!head) return [];
	const metas = elements(head, 'meta')
		.filter(({ attributes: { name, property } }) =>
			/^(articletitle|og:title)$/i.test(name ?? property ?? '')
		)
		.map(({ attributes }) => attributes.content ?? '');
	const title = child(head, 'title');
	const parts = title ? seen(title).split(/[-_|–—]+/) : [];
	return [...metas, ...parts.toSorted((a, b) => b.length - a.length)];
}
