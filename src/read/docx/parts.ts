import { child, isElement, type Element } from '#read/markup.ts';

/** What only wraps parts of a document: content controls, tags, tracked insertions, alternatives for older programs. */
const wrappers = new Set([
	'sdt',
	'sdtContent',
	'customXml',
	'smartTag',
	'ins',
	'moveTo',
	'AlternateContent',
	'Choice'
]);

/** The parts that stand in an element directly or in wrappers, of one name or of any, without tables of contents. */
export function parts(element: Element, name?: string): Element[] {
	return element.children.flatMap((node) => {
		if (!isElement(node)) return [];
		if (wrappers.has(node.name)) return isContents(node) ? [] : parts(node, name);
		return name === undefined || node.name === name ? [node] : [];
	});
}

const isContents = (control: Element) =>
	child(child(child(control, 'sdtPr'), 'docPartObj'), 'docPartGallery')?.attributes.val ===
	'Table of Contents';
