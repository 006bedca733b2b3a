import { child, isElement, textOf, type Element } from '#read/markup.ts';
import { symbol } from '#read/symbol.ts';

/** What the words of a paragraph bring along that does not stand among them. */
export type Beside = Readonly<{
	/** Text boxes that hang on it. */
	boxes: Element[];
	/** Foot- and endnotes by their ids. */
	notes: { kind: 'footnote' | 'endnote'; id: string }[];
}>;

/**
 * The words of a paragraph, or of what stands in one, as they are seen: text that tracked changes have deleted or moved
 * away, hidden text, codes of fields and phonetic guides are left out.
 */
export function wordsOf(element: Element, beside: Beside): string {
	let words = '';
	for (const node of element.children) if (isElement(node)) words += wordsIn(node, beside);
	return words;
}

function wordsIn(element: Element, beside: Beside): string {
	const { name, attributes } = element;
	switch (name) {
		case 't':
			return textOf(element);
		case 'tab':
		case 'ptab':
			return '\t';
		case 'br':
		case 'cr':
			return '\n';
		case 'noBreakHyphen':
			return '-';
		case 'sym':
		case 'symEx':
			return symbol(Number.parseInt(attributes.char ?? '', 16));
		case 'r':
			return isHidden(element) ? '' : wordsOf(element, beside);
		case 'fldChar':
			return checkBox(element);
		case 'footnoteReference':
		case 'endnoteReference':
			beside.notes.push({
				kind: name === 'footnoteReference' ? 'footnote' : 'endnote',
				id: attributes.id ?? ''
			});
			return '';
		case 'drawing':
		case 'pict':
		case 'object':
			collectBoxes(element, beside.boxes);
			return '';
		case 'AlternateContent':
			return wordsOf(child(element, 'Choice') ?? child(element, 'Fallback') ?? element, beside);
		default:
			return isLeftOut(name) ? '' : wordsOf(element, beside);
	}
}

/** What a reader of the page does not see; `pPr` and its like hold properties. */
const isLeftOut = (name: string) =>
	/^(del|moveFrom|delText|instrText|delInstrText|rt|rubyPr|softHyphen|[a-z]{1,4}Pr)$/.test(name);

export const isOn = (element: Element | undefined): boolean =>
	element !== undefined && !/^(0|false|off)$/.test(element.attributes.val ?? '');

const isHidden = (run: Element) => isOn(child(child(run, 'rPr'), 'vanish'));

function collectBoxes(element: Element, boxes: Element[]) {
	for (const node of element.children) {
		if (!isElement(node)) continue;
		if (node.name === 'txbxContent') boxes.push(node);
		else if (node.name === 'AlternateContent')
			collectBoxes(child(node, 'Choice') ?? child(node, 'Fallback') ?? node, boxes);
		else collectBoxes(node, boxes);
	}
}

/** A check box of an old form is a field without a text. */
function checkBox(field: Element): string {
	const box = child(child(field, 'ffData'), 'checkBox');
	if (!box) return '';
	return isOn(child(box, 'checked') ?? child(box, 'default')) ? '☑' : '□';
}
