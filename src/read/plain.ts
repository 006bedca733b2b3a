import type { Block, Document } from '#model/document.ts';
import { pageNumbersOf } from '#model/noise.ts';
import { linesOf, type Line } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';
import { tearsOf } from './tears.ts';
import { tablesFrom } from './tables/tables.ts';
import { pageWidth } from './width.ts';

/** The blocks of a plain text. Never throws, whatever the text. */
export function documentOf(text: string): Document {
	const pageNumbers = new Set(pageNumbersOf(text).map(({ start }) => start));
	const lines = linesOf(text).filter((line) => line.blank || !pageNumbers.has(line.start));
	const [page, tears] = [pageWidth(lines), tearsOf(text)];

	const blocks: Block[] = [];
	const prose: Line[] = [];
	const close = () => {
		const run = prose.splice(0);
		for (const paragraph of paragraphsOf(text, run, page, tears)) blocks.push(paragraph);
	};
	for (let i = 0; i < lines.length;) {
		const { blocks: found, next } = tablesFrom(text, lines, i);
		if (found.length > 0) close();
		else for (; i < next; i++) prose.push(lines[i] as Line);
		for (const block of found) blocks.push(block);
		i = next;
	}
	close();
	return { text, blocks };
}
