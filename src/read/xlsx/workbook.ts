import { child, elements, textOf, type Element } from '#read/markup.ts';
import type { Package } from '#read/ooxml.ts';
import { patternOf } from './display.ts';

export type Look = Readonly<{ pattern: string; isFramed: boolean }>;

/** What the cells of a workbook share. */
export type Workbook = Readonly<{
	/** The parts of the sheets that are shown, in their order. */
	sheets: readonly string[];
	/** Texts that cells refer to by number. */
	texts: readonly string[];
	/** How a cell of a style looks: the format of its number, and whether there are lines around it. */
	lookOf: (style: number) => Look;
	/** Whether days are counted from 1904 on. */
	is1904: boolean;
}>;

export async function workbookOf(file: Package): Promise<Workbook> {
	const of = async (kind: string) => [...(await file.related(file.main, kind)).values()][0];
	const root = child(await file.part(file.main), 'workbook');
	const parts = await file.related(file.main, 'worksheet');
	const shown = elements(child(root, 'sheets') ?? none, 'sheet').filter(
		({ attributes }) => !/hidden/i.test(attributes.state ?? '')
	);
	const strings = child(await file.part(await of('sharedStrings')), 'sst') ?? none;
	return {
		sheets: shown.flatMap(({ attributes }) => parts.get(attributes.id ?? '') ?? []),
		texts: elements(strings, 'si').map(wordsOf),
		lookOf: looks(child(await file.part(await of('styles')), 'styleSheet')),
		is1904: /^(1|true)$/.test(child(root, 'workbookPr')?.attributes.date1904 ?? '')
	};
}

const none: Element = { name: '', attributes: {}, children: [] };

/** The words of a cell whose parts may look different; how they are pronounced is left out. */
const wordsOf = (item: Element): string =>
	elements(item)
		.map((part) => (part.name === 't' ? textOf(part) : part.name === 'r' ? wordsOf(part) : ''))
		.join('');

function looks(styles: Element | undefined): (style: number) => Look {
	const all = (group: string, name: string) => elements(child(styles, group) ?? none, name);
	const custom = new Map(
		all('numFmts', 'numFmt').map(({ attributes }) => [
			Number(attributes.numFmtId),
			attributes.formatCode ?? ''
		])
	);
	const isFrame = all('borders', 'border').map((border) =>
		elements(border).some(
			({ name, attributes: { style = 'none' } }) =>
				/^(left|right|start|end|top|bottom)$/.test(name) && style !== 'none'
		)
	);
	const found = all('cellXfs', 'xf').map(({ attributes: { numFmtId, borderId } }) => ({
		pattern: patternOf(Number(numFmtId ?? 0), custom),
		isFramed: isFrame[Number(borderId ?? 0)] ?? false
	}));
	return (style) => found[style] ?? { pattern: 'General', isFramed: false };
}
