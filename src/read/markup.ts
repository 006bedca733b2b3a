import { Parser } from 'htmlparser2';
import { UnreadableFile } from '#model/document.ts';

/** An element of a page or an XML file. In XML, names are without their prefixes: `tbl` for `w:tbl`. */
export type Element = Readonly<{
	name: string;
	attributes: Readonly<Record<string, string>>;
	children: readonly Node[];
}>;

export type Node = Element | string;

type Growing = { name: string; attributes: Record<string, string>; children: (Growing | string)[] };

/** Deeper than this nobody nests. */
const deepest = 1000;

/** The tree of an HTML page. Throws UnreadableFile for one that nests without end. */
export function parseHtml(html: string): Element {
	const tree = growing();
	parserOf(tree, false).end(html);
	return tree.root;
}

/**
 * The tree of an XML file. Throws UnreadableFile for one that nests without end, or that declares a document type: that
 * is where entities come from that reach into other files or swell, and no office program writes it.
 */
export function parseXml(xml: Uint8Array): Element {
	const tree = growing();
	scanXml(xml, {
		...tree,
		open: (name, attributes) => tree.open(name, unprefixed(attributes))
	});
	return tree.root;
}

/** What happens while a file is gone through, element by element. */
export type Listener = Readonly<{
	open: (name: string, attributes: Readonly<Record<string, string>>) => void;
	text: (words: string) => void;
	close: (name: string) => void;
}>;

/** Goes through an XML file that may be too long for a tree. Throws as parseXml does. */
export function scanXml(xml: Uint8Array, listener: Listener): void {
	const parser = parserOf(listener, true);
	const decoder = new TextDecoder(utf16Of(xml));
	for (let at = 0; at < xml.length; at += step)
		parser.write(decoder.decode(xml.subarray(at, at + step), { stream: true }));
	parser.end(decoder.decode());
}

const step = 1 << 20;

/** UTF-16 has a mark in front; all else is UTF-8. */
const utf16Of = (xml: Uint8Array) =>
	({ 0xfffe: 'utf-16le', 0xfeff: 'utf-16be' })[((xml[0] ?? 0) << 8) | (xml[1] ?? 0)];

function parserOf({ open, text, close }: Listener, xmlMode: boolean): Parser {
	let depth = 0;
	return new Parser(
		{
			onopentag(name, attributes) {
				if (++depth > deepest) throw new UnreadableFile(tooDeep);
				open(xmlMode ? local(name) : name, attributes);
			},
			ontext: text,
			onclosetag(name) {
				depth--;
				close(xmlMode ? local(name) : name);
			},
			onprocessinginstruction(name) {
				if (xmlMode && /^!doctype/i.test(name)) throw new UnreadableFile(withDoctype);
			}
		},
		{ xmlMode }
	);
}

/** Gathers what happens into a tree. */
function growing(): Listener & { root: Growing } {
	const root: Growing = { name: '', attributes: {}, children: [] };
	const open = [root];
	return {
		root,
		open(name, attributes) {
			const element = { name, attributes, children: [] };
			open.at(-1)?.children.push(element);
			open.push(element);
		},
		text: (words) => open.at(-1)?.children.push(words),
		close: () => open.pop()
	};
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

const unprefixed = (attributes: Readonly<Record<string, string>>) =>
	Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), value]));

export const isElement = (node: Node): node is Element => typeof node !== 'string';

/** The children of an element that are elements, of one name or of any. */
export const elements = ({ children }: Element, name?: string): Element[] =>
	children.filter(
		(child) => isElement(child) && (name === undefined || child.name === name)
	) as Element[];

/** The text that stands in an element directly. */
export const textOf = ({ children }: Element): string =>
	children.map((node) => (isElement(node) ? '' : node)).join('');

/** The first child element of a name. */
export const child = (element: Element | undefined, name: string): Element | undefined =>
	element?.children.find((node): node is Element => isElement(node) && node.name === name);

const tooDeep = {
	'zh-CN': '内容嵌套太深，不像正常的文件；请用原来的软件打开后另存',
	en: 'the content is nested too deep for an honest file; open it in its own program and save it anew'
};

const withDoctype = {
	'zh-CN':
		'文件中有文档类型声明（可能引用外部实体），为安全起见没有读取；请用 Word 或 WPS 打开后另存',
	en: 'the file declares a document type (it may reach for external entities) and was not read for safety; open it in Word or WPS and save it anew'
};
