import { matches } from '#extract/matches.ts';
import type { Document, Span } from '#model/document.ts';
import type { Folded } from '#model/folded.ts';
import type { Section } from '#model/report.ts';
import { linesIn, readingOf, type Line } from '#extract/lines.ts';
import { markOf, styles, type Mark } from '#extract/marks.ts';
import { turning } from './kind.ts';

/** A sentence, or an item of a list, folded and without its number; `level` is the depth of the number that begins its line. */
export type Sentence = Span &
	Readonly<{
		text: string;
		level: number | undefined;
		/** Whether it is, or begins, the heading of its section. */
		heads: boolean;
		/** Whether a stop or a number makes it a sentence; names and dates at the end of a report have neither. */
		told: boolean;
	}>;

/** The sentences of a section, of its prose and, where it is a part of a form, of the form's cells. */
export function sentencesOf(document: Document, section: Section): Sentence[] {
	const { folded } = readingOf(document);
	return linesOf(document, section).flatMap((line) =>
		stretches(line.text).flatMap(({ from, to }) => {
			const one = sentence(document, folded, line, from, to);
			return one ? [{ ...one, heads: line.start === section.start && from === 0 }] : [];
		})
	);
}

function linesOf(document: Document, section: Section): readonly Line[] {
	const { folded, lines } = readingOf(document);
	const within = ({ start }: Span) => section.start <= start && start < section.end;
	const form = document.blocks.find(
		({ kind, start, end }) => kind === 'table' && start <= section.start && section.start < end
	);
	if (form?.kind !== 'table') return lines.filter((line) => !line.inTable && within(line));

	const place = { apart: false, inTable: true, beforeTable: false };
	return form.rows
		.flat()
		.filter((cell) => cell.end > section.start && cell.start < section.end)
		.toSorted((a, b) => a.start - b.start)
		.flatMap((cell) => linesIn(document, folded, cell, place))
		.filter(within);
}

/** Stops end a sentence; 一是 … 二是 … are sentences of their own, and so is what is to be done about a problem. */
const stops = new RegExp(`[。;!?]+|,(?=[一二三四五六七八九]是)|${turning}`, 'g');

function stretches(text: string): { from: number; to: number }[] {
	const found: { from: number; to: number }[] = [];
	let from = 0;
	for (const { index, 0: stop } of matches(stops, text)) {
		found.push({ from, to: index });
		from = index + stop.length;
	}
	return [...found, { from, to: text.length }].filter(({ from, to }) => to > from);
}

function sentence(
	{ text: original }: Document,
	folded: Folded,
	line: Line,
	from: number,
	to: number
): Omit<Sentence, 'heads'> | undefined {
	const whole = folded.span(line.at + from, line.at + to);
	const mark = markOf(line.text.slice(from, to), original.slice(whole.start, whole.start + 8));
	const begin = from + (mark?.length ?? 0);
	if (begin >= to) return;
	return {
		...folded.span(line.at + begin, line.at + to),
		text: line.text.slice(begin, to),
		level: from === 0 ? levelOf(line.mark) : undefined,
		told: mark !== undefined || to < line.text.length || /[,:]/.test(line.text.slice(begin, to))
	};
}

const levelOf = (mark: Mark | undefined) => (mark ? styles.indexOf(mark.style) : undefined);
