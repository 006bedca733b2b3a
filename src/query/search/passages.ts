import type { Span } from '#model/document.ts';
import { sentenceStarts } from '#model/sentence.ts';
import { wholeOf, type SearchedText } from './catalogue.ts';
import type { Found } from './find.ts';
import { lettersOf } from './letters.ts';

/** Words as they stand in a report, marked where they were searched for. */
export type Excerpt = readonly Readonly<{ words: string; marked: boolean }>[];

/** A sentence or row of a report in which terms were found. */
export type Passage = Readonly<{ start: number; excerpt: Excerpt }>;

/** The passages of a section; what stands before the first heading is the title's. */
export type FoundSection = Readonly<{
	ordinal: number | undefined;
	heading: string;
	passages: readonly Passage[];
}>;

/** So many characters are shown before what was found, and after it. */
const BEFORE = 36;
const AFTER = 64;

/** What was found in the text of a report, section by section; nothing where only its unit is so called. */
export function passages(text: SearchedText, { report, stretches }: Found): FoundSection[] {
	const whole = wholeOf(text);
	const shift = text.head.length + 1;
	const { at } = lettersOf(whole);
	const spans = stretches
		.filter(([first]) => first >= report.head)
		.map(([first, end]) => ({ start: at[first] ?? 0, end: after(whole, at[end - 1] ?? 0) }));

	const sections = new Map<number | undefined, { heading: string; passages: Passage[] }>();
	let reached = -1;
	for (const span of spans) {
		const { block, row } = blockAt(text, whole, span.start);
		const start = row ? block.start : sentenceAt(whole, block, span.start);
		if (start === reached) continue;
		reached = start;

		const section = text.sections.findLast(({ start }) => start <= span.start);
		const own = sections.get(section?.ordinal) ?? {
			heading: section?.heading ?? text.title,
			passages: []
		};
		own.passages.push({
			start: start - shift,
			excerpt: excerptOf(whole, span, block, spans, row)
		});
		sections.set(section?.ordinal, own);
	}
	return Array.from(sections, ([ordinal, own]) => ({ ordinal, ...own }));
}

/** Where the sentence of a paragraph begins that a place is in. */
const sentenceAt = (whole: string, { start, end }: Span, place: number) =>
	start + last(sentenceStarts(whole.slice(start, end)), place - start);

/** The paragraph or row of a table that a place is in. */
function blockAt({ paragraphs, rows }: SearchedText, whole: string, place: number) {
	const paragraph = last(paragraphs, place);
	const row = last(rows, place);
	const start = Math.max(paragraph, row);
	const next = (places: readonly number[]) => places.find((one) => one > start) ?? whole.length;
	const length = whole.slice(start, Math.min(next(paragraphs), next(rows))).trimEnd().length;
	return { block: { start, end: start + length }, row: row > paragraph };
}

/** The last of ascending places that is not after one; 0 where there is none. */
const last = (places: readonly number[], place: number) =>
	places.findLast((one) => one <= place) ?? 0;

function excerptOf(
	whole: string,
	{ start, end }: Span,
	block: Span,
	spans: readonly Span[],
	row: boolean
): Excerpt {
	const from = wholeNumber(whole, Math.max(block.start, start - BEFORE));
	const to = Math.min(Math.max(block.end, end), end + AFTER);
	const pieces: { words: string; marked: boolean }[] = [];
	let at = from;
	const put = (end: number, marked: boolean) => {
		if (end > at) pieces.push({ words: plain(whole.slice(at, end), row), marked });
		at = Math.max(at, end);
	};
	for (const span of spans) {
		if (span.end <= at || span.start >= to) continue;
		put(span.start, false);
		put(Math.min(span.end, to), true);
	}
	put(to, false);
	return [
		...(from > block.start ? [{ words: '…', marked: false }] : []),
		...pieces.filter(({ words }) => words !== ''),
		...(to < block.end ? [{ words: '…', marked: false }] : [])
	];
}

/** A place that is not within a figure. */
function wholeNumber(text: string, place: number): number {
	let at = place;
	while (/[\d.,]/.test(text[at] ?? '') && /[\d.,]/.test(text[at - 1] ?? '')) at--;
	return at;
}

/** The cells of a row stand apart; in sentences a line is no longer one. */
const plain = (words: string, row: boolean) =>
	words.replace(/\s*[\t\n]\s*/g, row ? ' │ ' : ' ').replace(/\s+/g, ' ');

/** The place after the character at a place. */
const after = (text: string, place: number) =>
	place + ((text.codePointAt(place) ?? 0) > 0xffff ? 2 : 1);
