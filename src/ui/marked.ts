import type { Cell, Span } from '#model/document.ts';
import type { ReportDetail } from '#model/detail.ts';
import { sentenceStarts } from '#model/sentence.ts';

/** What a mark in a report's text stands for. */
export type MarkKind = 'problem' | 'evidence' | 'fact' | 'indicator' | 'score' | 'unclassified';

type Mark = Span & Readonly<{ id: string; kind: MarkKind }>;

/** A piece of text: plain, or a mark around further pieces. */
export type Piece = string | Readonly<{ id: string; kind: MarkKind; pieces: readonly Piece[] }>;

/** A sentence and the marks in it. */
export type Sentence = readonly Piece[];

export type MarkedCell = Readonly<{
	start: number;
	columns: number;
	rows: number;
	heads: boolean;
	pieces: readonly Piece[];
}>;

export type MarkedBlock =
	| Readonly<{ kind: 'paragraph'; start: number; sentences: readonly Sentence[] }>
	| Readonly<{ kind: 'table'; start: number; rows: readonly (readonly MarkedCell[])[] }>;

type Marked = Pick<
	ReportDetail,
	| 'text'
	| 'blocks'
	| 'facts'
	| 'indicators'
	| 'score_items'
	| 'findings'
	| 'problems'
	| 'unclassified'
>;

/** The addresses of marks, as links and the marked text both name them. */
export const anchors = {
	section: (ordinal: number) => `s${ordinal}`,
	/** A sentence or a row of a table, by its first character. */
	passage: (start: number) => `t${start}`,
	fact: (ordinal: number) => `f${ordinal}`,
	restated: (ordinal: number, place: number) => `f${ordinal}-${place}`,
	indicator: (ordinal: number) => `i${ordinal}`,
	score: (ordinal: number) => `p${ordinal}`,
	/** By its first character: one sentence may be of several classes. */
	problem: (start: number) => `q${start}`,
	evidence: (finding: number, passage: number) => `e${finding}-${passage}`
};

/** A sentence with the places where it and those that marks joined to it begin. */
export type Placed = Readonly<{ pieces: Sentence; starts: readonly number[] }>;

/** The sentences of a paragraph that begins at a place of the text, each with its own places. */
export function placed(sentences: readonly Sentence[], start: number): Placed[] {
	let at = start;
	return sentences.map((pieces) => {
		const text = plain(pieces);
		const starts = sentenceStarts(text).map((begin) => at + begin);
		at += text.length;
		return { pieces, starts };
	});
}

const plain = (pieces: readonly Piece[]): string =>
	pieces.map((piece) => (typeof piece === 'string' ? piece : plain(piece.pieces))).join('');

/** A report's blocks with every figure and every passage that a finding quotes marked. A mark belongs to the block, and in a table to the cell, in which it begins. */
export function marked(detail: Marked): MarkedBlock[] {
	const { text, blocks } = detail;
	const shares = share(blocks, marksOf(detail));

	return blocks.map((block, i): MarkedBlock => {
		const marks = shares[i] ?? [];
		if (block.kind === 'table')
			return { kind: 'table', start: block.start, rows: rows(text, block.rows, marks) };

		const sentences = sentencesOf(text, block, marks);
		const inside = share(sentences, marks);
		return {
			kind: 'paragraph',
			start: block.start,
			sentences: sentences.map((sentence, k) => weave(text, sentence, inside[k] ?? []))
		};
	});
}

function marksOf(detail: Marked): Mark[] {
	const { facts, indicators, score_items, findings, problems, unclassified } = detail;
	const sentences = new Map(problems.map((row) => [row.start, row]));
	const at = ({ start, end }: Span, kind: MarkKind, id: string) => ({ start, end, kind, id });

	const marks = [
		...[...sentences.values()].map((row) => at(row, 'problem', anchors.problem(row.start))),
		...findings.flatMap(({ evidence }, n) =>
			evidence.map((span, k) => at(span, 'evidence', anchors.evidence(n, k)))
		),
		...indicators.map((row) => at(row, 'indicator', anchors.indicator(row.ordinal))),
		...score_items.map((row) => at(row, 'score', anchors.score(row.ordinal))),
		...facts.flatMap((row) => [
			at(row, 'fact', anchors.fact(row.ordinal)),
			...row.restated.map((span, k) => at(span, 'fact', anchors.restated(row.ordinal, k)))
		]),
		...unclassified.map((row, n) => at(row, 'unclassified', `u${n}`))
	];
	return marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Deals marks out to the stretches, both in the order of the text: each to the first that ends after it begins. */
function share(stretches: readonly Span[], marks: readonly Mark[]): Mark[][] {
	const shares = stretches.map((): Mark[] => []);
	let i = 0;
	for (const mark of marks) {
		while (i < stretches.length - 1 && (stretches[i] as Span).end <= mark.start) i++;
		shares[i]?.push(mark);
	}
	return shares;
}

function rows(text: string, rows: readonly (readonly Cell[])[], marks: readonly Mark[]) {
	const cells = rows.flat().toSorted((a, b) => a.start - b.start);
	const shares = share(cells, marks);
	const marksIn = new Map(cells.map((cell, i) => [cell, shares[i] ?? []]));
	const carries = (row: readonly Cell[]) => row.some((cell) => marksIn.get(cell)?.length);
	const firstOfBody = rows.findIndex(carries);

	return rows.map((row, r) =>
		row.map((cell) => ({
			start: cell.start,
			columns: cell.columns,
			rows: cell.rows,
			heads: r < firstOfBody,
			pieces: weave(text, cell, marksIn.get(cell) ?? [])
		}))
	);
}

/** The sentences of a paragraph; where a mark reaches over the end of one, it and the next are one. */
function sentencesOf(text: string, { start, end }: Span, marks: readonly Mark[]): Span[] {
	const sentences: Span[] = [];
	let from = start;
	let next = 0;
	let covered = start;

	for (const begin of sentenceStarts(text.slice(start, end)).slice(1)) {
		const to = start + begin;
		for (let mark = marks[next]; mark && mark.start < to; mark = marks[++next])
			covered = Math.max(covered, mark.end);
		if (covered > to) continue;

		sentences.push({ start: from, end: to });
		from = to;
	}
	if (from < end) sentences.push({ start: from, end });
	return sentences;
}

/** Marks nest; one that would cross the end of another is cut there. */
function weave(text: string, { start, end }: Span, marks: readonly Mark[]): Piece[] {
	const pieces: Piece[] = [];
	let at = start;

	for (let i = 0; i < marks.length;) {
		const mark = marks[i++] as Mark;
		const from = Math.max(at, mark.start);
		const to = Math.max(from, Math.min(end, mark.end));
		const inner: Mark[] = [];
		while (i < marks.length && (marks[i] as Mark).start < to) inner.push(marks[i++] as Mark);

		if (from > at) pieces.push(text.slice(at, from));
		const { id, kind } = mark;
		pieces.push({ id, kind, pieces: weave(text, { start: from, end: to }, inner) });
		at = to;
	}

	if (end > at) pieces.push(text.slice(at, end));
	return pieces;
}
