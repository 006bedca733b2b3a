import type { Span } from './document.ts';

const number = '[\\d０-９]{1,4}';
const dash = '[-—–―─~·•－]{1,3}';
const page = `第 *${number} *页`;
const pages = `共 *${number} *页`;

/** —3—, - 1 -, ·2·, 第1页/共1页, 第 2 页 共 8 页, in whatever width. */
const pageNumber = new RegExp(
	`^[ \\t\\u3000]*(?:${dash} *${number} *${dash}|${page}[ /,，、]*(?:${pages})?|${pages}[ /,，、]*${page})[ \\t\\u3000]*$`
);

/** A number, or 3/8: a page's only where the page ends or begins. */
const bareNumber = new RegExp(`^[ \\t]*${number}(?: *[/／] *${number})?[ \\t]*$`);

/** What word processors leave: [bookmark: _GoBack], HYPERLINK \l "_Toc1", PAGEREF _Toc1 \h 3. */
const mark =
	/\[bookmark: ?[^\]\n]{0,80}\]|HYPERLINK \\l "?_Toc\d{1,20}"?|PAGEREF _Toc\d{1,20}(?: \\?h)?(?: \d{1,4}(?!\d))?|TOC \\o "[^"\n]{0,20}"(?: \\[a-z]){0,4}/g;

/** No line with a page's number is longer. */
const longest = 60;

/** The lines of a text that hold a page's number and nothing else. */
export function pageNumbersOf(text: string): Span[] {
	const found: Span[] = [];
	let [start, line, feed] = [0, -1, -1];
	while (start <= text.length) {
		if (line < start) line = placeOf('\n', text, start);
		if (feed < start) feed = placeOf('\f', text, start);
		const end = Math.min(line, feed);
		if (end > start && end - start <= longest && isPageNumber(text, start, end))
			found.push({ start, end });
		start = end + 1;
	}
	return found;
}

function placeOf(mark: string, text: string, from: number): number {
	const place = text.indexOf(mark, from);
	return place < 0 ? text.length : place;
}

function isPageNumber(text: string, start: number, end: number): boolean {
	const line = text.slice(start, end);
	if (pageNumber.test(line)) return true;
	const isBeside =
		/\f\n?$/.test(text.slice(Math.max(0, start - 2), start)) ||
		/^\n?\f/.test(text.slice(end, end + 2));
	return isBeside && bareNumber.test(line);
}

/** What can be no mark without these letters. */
const hasMarks = (text: string) => text.includes('[b') || /TOC|_Toc/.test(text);

/** What can be no noise: without a break it is no line of its own, and without these letters no mark. */
const isPlain = (text: string) => !text.includes('\n') && !text.includes('\f') && !hasMarks(text);

/** What stands in a text though no author wrote it, in order: page numbers on lines of their own, and marks and fields of word processors. */
export function noiseOf(text: string): Span[] {
	if (isPlain(text)) return [];
	const marks = hasMarks(text)
		? Array.from(text.matchAll(mark), ({ 0: { length }, index }) => ({
				start: index,
				end: index + length
			}))
		: [];
	return [...pageNumbersOf(text), ...marks].sort((a, b) => a.start - b.start);
}
