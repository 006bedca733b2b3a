import { child, elements, textOf, type Element } from '#read/markup.ts';
import type { Package } from '#read/ooxml.ts';
import { patternOf } from './display.ts';

/** What the cells of a workbook share. */
export type Workbook = Readonly<{
	/** The parts of the sheets that are shown, in their order. */
	sheets: readonly string[];
	/** Texts that cells refer to by number. */
	texts: readonly string[];
	/** The number format of a cell's style. */
	patternOf: (style: number) => string;
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
		patternOf: patterns(child(await file.part(await of('styles')), 'styleSheet')),
		is1904: /^(1|true)$/.test(child(root, 'workbookPr')?.attributes.date1904 ?? '')
	};
}

const none: Element = { name: '', attributes: {}, children: [] };

/** The words of a cell whose parts may look different; how they are pronounced is left out. */
const wordsOf = (item: Element): string =>
	elements(item)
		.map((part) => (part.name === 't' ? textOf(part) : part.name === 'r' ? wordsOf(part) : ''))
		.join('');

function patterns(styles: Element | undefined): (style: number) => string {
	const custom = new Map(
		elements(child(styles, 'numFmts') ?? none, 'numFmt').map(({ attributes }) => [
			Number(attributes.numFmtId),
			attributes.formatCode ?? ''
		])
	);
	const all = elements(child(styles, 'cellXfs') ?? none, 'xf').map(({ attributes }) =>
		patternOf(Number(attributes.numFmtId ?? 0), custom)
	);
	return (style) => all[style] ?? 'General';
}
