import type { Cell, Document, Span } from '#model/document.ts';

/** A passage with what stands around it: its sentence, or its row of a table. */
export type Quote = Readonly<{ before: string; passage: string; after: string }>;

/** More than this of a sentence or row is left out, on either side. */
const REACH = 60;

/** A passage of a document in its context, as a reader would quote it. */
export function quote({ text, blocks }: Document, { start, end }: Span): Quote {
	const block = blocks.find((block) => block.start <= start && start < block.end);
	const row =
		block?.kind === 'table'
			? block.rows.find((cells) => cells.some((cell) => holds(cell, start)))
			: undefined;
	const passage = plain(text.slice(start, end));

	if (row) {
		const at = row.findIndex((cell) => holds(cell, start));
		const cell = row[at] as Cell;
		const cells = (some: readonly Cell[]) =>
			some.map((cell) => plain(text.slice(cell.start, cell.end)));
		return {
			before: tail([...cells(row.slice(0, at)), plain(text.slice(cell.start, start))].join(BAR)),
			passage,
			after: head(
				[plain(text.slice(end, Math.max(end, cell.end))), ...cells(row.slice(at + 1))].join(BAR)
			)
		};
	}

	const from = block?.start ?? 0;
	const to = Math.max(end, block?.end ?? text.length);
	return {
		before: tail(plain(text.slice(from, start).split(stop).at(-1) ?? '')),
		passage,
		after: head(plain(/^.*?(?:[。！？；!?;]|$)/s.exec(text.slice(end, to))?.[0] ?? ''))
	};
}

/** A piece of a quoted sentence or row; a passage that it is quoted for has its number. */
export type QuotedPiece = Readonly<{ words: string; passage?: number }>;

/** Passages of a document in their contexts, those of one sentence or row together, as long as it is quoted whole. */
export function quotations(document: Document, spans: readonly Span[]): QuotedPiece[][] {
	const quotes = spans.map((span, passage) => {
		const { before, passage: words, after } = quote(document, span);
		const from = before.length;
		return { all: before + words + after, from, to: from + words.length, passage };
	});
	return [...Map.groupBy(quotes, ({ all }) => all)].map(([all, own]) => {
		const pieces: QuotedPiece[] = [];
		let done = 0;
		for (const { from, to, passage } of own.toSorted((a, b) => a.from - b.from)) {
			if (from < done) continue;
			pieces.push({ words: all.slice(done, from) }, { words: all.slice(from, to), passage });
			done = to;
		}
		return [...pieces, { words: all.slice(done) }].filter(({ words }) => words !== '');
	});
}

const BAR = ' │ ';

const stop = /[。！？；!?;]/;

const holds = (cell: Span, place: number) => cell.start <= place && place < cell.end;

const plain = (text: string) => text.replace(/\s+/g, ' ');

const head = (text: string) => (text.length > REACH ? `${text.slice(0, REACH)}…` : text);

const tail = (text: string) => (text.length > REACH ? `…${text.slice(-REACH)}` : text);
