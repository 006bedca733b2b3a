import { labelOf } from './label.ts';
import { pagePassages } from './page.ts';
import { passage, type Passage } from './passage.ts';

const cells = /<c\b([^>]*)>(.*?)<\/c>/gs;
const stringItems = /<si\b[^>]*>.*?<\/si>/gs;
const isText = /\bt="(?:str|inlineStr)"/;

/** What a sheet of a workbook says beside its numbers, which are reckoned with. */
export const sheetPassages = (xml: string): Iterable<Passage> =>
	pagePassages(
		xml.replaceAll(cells, (cell, attributes: string) => (isText.test(attributes) ? cell : '')),
		true
	);

/** The numbers of a workbook that stand below a label of telephones or accounts. */
export function* workbookPassages(sheets: ReadonlyMap<string, string>): Generator<Passage> {
	const shared = sheets.get('xl/sharedStrings.xml') ?? '';
	const strings = [...shared.matchAll(stringItems)].map(([item]) => bare(item));
	for (const [name, xml] of sheets) {
		if (!name.startsWith('xl/worksheets/')) continue;
		const labels = new Map<string, string>();
		for (const [, attributes = '', content = ''] of xml.matchAll(cells)) {
			const [, place = '', column = ''] = /\br="(([A-Z]+)\d+)"/.exec(attributes) ?? [];
			const said = bare(content);
			const isShared = /\bt="s"/.test(attributes);
			if (isShared || isText.test(attributes)) {
				const label = labelOf(isShared ? (strings[Number(said)] ?? '') : said);
				if (label) labels.set(column, label);
			} else if (labels.has(column)) {
				yield passage(`${labels.get(column)}${said}`, `${name} ${place}`);
			}
		}
	}
}

const bare = (xml: string) => xml.replaceAll(/<[^>]*>/g, '');
