import type { Span } from './document.ts';

/** —3—, - 1 -, ·2·, 第1页/共1页, 第 2 页 共 8 页; beside a form feed also a bare 3 and 3/8. */
const pageNumber =
	/(?<=^|[\n\f])[ \t\u3000]*(?:[-—–―─~·•]{1,3} *\d{1,4} *[-—–―─~·•]{1,3}|第 *\d{1,4} *页[ /,，、]*(?:共 *\d{1,4} *页)?|共 *\d{1,4} *页[ /,，、]*第 *\d{1,4} *页)[ \t\u3000]*(?=$|[\n\f])|(?<=\f\n?)[ \t]*\d{1,4}(?: *\/ *\d{1,4})?[ \t]*(?=\n)|(?<=\n)[ \t]*\d{1,4}(?: *\/ *\d{1,4})?[ \t]*(?=\n?\f)/;

/** What word processors leave: [bookmark: _GoBack], HYPERLINK \l "_Toc1", PAGEREF _Toc1 \h 3. */
const mark =
	/\[bookmark: ?[^\]\n]{0,80}\]|HYPERLINK \\l "?_Toc\d{1,20}"?|PAGEREF _Toc\d{1,20}(?: \\?h)?(?: \d{1,4}(?!\d))?|TOC \\o "[^"\n]{0,20}"(?: \\[a-z]){0,4}/;

const spansOf = (text: string, pattern: RegExp): Span[] =>
	[...text.matchAll(pattern)].map(({ 0: found, index }) => ({
		start: index,
		end: index + found.length
	}));

const [pages, all] = [
	new RegExp(pageNumber, 'g'),
	new RegExp(`${pageNumber.source}|${mark.source}`, 'g')
];

/** The lines of a text that hold a page's number and nothing else. */
export const pageNumbersOf = (text: string): Span[] => spansOf(text, pages);

/** What can be no noise: without a break, no line of its own, and without these letters no mark. */
const isPlain = (text: string) =>
	!text.includes('\n') && !text.includes('\f') && !text.includes('[b') && !/TOC|_Toc/.test(text);

/** What stands in a text though no author wrote it, in order: page numbers on lines of their own, and marks and fields of word processors. */
export const noiseOf = (text: string): Span[] => (isPlain(text) ? [] : spansOf(text, all));
