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

/** The tree of an HTML page. */
export const parseHtml = (html: string): Element => treeOf(html, false);

/**
 * The tree of an XML file. Throws UnreadableFile for one that declares a document type: that is where entities come from
 * that reach into other files or swell, and no office program writes it.
 */
export const parseXml = (xml: Uint8Array): Element => treeOf(decoded(xml), true);

/** XML as text: UTF-8, or UTF-16 with its mark. */
export function decoded(xml: Uint8Array): string {
	const utf16 = { 0xfffe: 'utf-16le', 0xfeff: 'utf-16be' }[((xml[0] ?? 0) << 8) | (xml[1] ?? 0)];
	return new TextDecoder(utf16).decode(xml);
}

function treeOf(markup: string, isXml: boolean): Growing {
	const root: Growing = { name: '', attributes: {}, children: [] };
	const open = [root];
	const add = (node: Growing | string) => open.at(-1)?.children.push(node);
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (open.length > deepest) throw new UnreadableFile(tooDeep);
				const element = isXml
					? { name: local(name), attributes: unprefixed(attributes), children: [] }
					: { name, attributes, children: [] };
				add(element);
				open.push(element);
			},
			onclosetag: () => open.pop(),
			ontext: add,
			onprocessinginstruction(name) {
				if (isXml && /^!doctype/i.test(name)) throw new UnreadableFile(withDoctype);
			}
		},
		{ xmlMode: isXml }
	);
	parser.end(markup);
	return root;
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
