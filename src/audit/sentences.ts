import type { Block, Span } from '#model/document.ts';
import { Folded } from '#model/folded.ts';
import type { Place, Section } from '#model/report.ts';

/** One sentence of a report: of a paragraph or of a table's cell, up to 。；！？ or to its end. A heading is one too. */
export type Sentence = Span &
	Readonly<{
		/** Folded: half-width and without white space. */
		text: string;
		/** The innermost section that it stands in; null before the first heading. */
		section: Section | null;
		place: Place;
		/** The stretch of the document that a stretch of `text` came from. */
		span: (from: number, to: number) => Span;
	}>;

/** Words of a sentence that a pattern fits. */
export type Passage = Span & Readonly<{ sentence: Sentence; match: RegExpExecArray }>;

/** All sentences of a report, in the order of the text. */
export type Sentences = Readonly<{
	all: readonly Sentence[];
	/** Where a pattern (global) fits, within one sentence each; one pass over the whole text. */
	matching: (pattern: RegExp) => Passage[];
}>;

/** Cuts a document into its sentences, once, for all rules. */
export function sentencesOf(
	text: string,
	blocks: readonly Block[],
	sections: readonly Section[]
): Sentences {
	const folded = new Folded(text);
	const all: Sentence[] = [];
	const section = follower(sections);
	for (const block of blocks) {
		const cells = block.kind === 'table' ? block.rows.flat() : [block];
		const place = block.kind === 'table' ? 'table' : 'narrative';
		for (const { start, end } of cells) {
			for (const [from, to] of cuts(folded.text, folded.at(start), folded.at(end))) {
				const whole = folded.span(from, to);
				all.push({
					start: whole.start,
					end: whole.end,
					text: folded.text.slice(from, to),
					section: section(whole.start),
					place,
					span: (a, b) => folded.span(from + a, from + b)
				});
			}
		}
	}
	return { all, matching: searcher(all) };
}

/** The sections at ascending places. */
function follower(sections: readonly Section[]) {
	let next = 0;
	return (place: number): Section | null => {
		while ((sections[next]?.start ?? Infinity) <= place) next++;
		return sections[next - 1] ?? null;
	};
}

/** The sentences of a stretch of text, none of them empty. */
function cuts(text: string, start: number, end: number): [from: number, to: number][] {
	const found: [number, number][] = [];
	let from = start;
	for (let i = start; i < end; i++) {
		if (!stops.has(text.charCodeAt(i))) continue;
		if (i > from) found.push([from, i + 1]);
		from = i + 1;
	}
	if (from < end) found.push([from, end]);
	return found;
}

const stops = new Set(Array.from('。;!?', (mark) => mark.charCodeAt(0)));

/** Searches all sentences as one text, in which a line break stands between two of them. */
function searcher(all: readonly Sentence[]) {
	const text = all.map((sentence) => sentence.text).join('\n');
	const begins = new Int32Array(all.length);
	let length = 0;
	for (const [i, sentence] of all.entries()) {
		begins[i] = length;
		length += sentence.text.length + 1;
	}

	return (pattern: RegExp): Passage[] => {
		const found: Passage[] = [];
		let at = 0;
		for (const match of text.matchAll(pattern)) {
			while ((begins[at + 1] ?? Infinity) <= match.index) at++;
			const sentence = all[at];
			const from = match.index - (begins[at] ?? 0);
			const to = from + match[0].length;
			if (!sentence || to > sentence.text.length) continue;
			found.push({ ...sentence.span(from, to), sentence, match });
		}
		return found;
	};
}
