import type { Cell, Document, Span } from '#model/document.ts';
import { Folded } from '#model/folded.ts';
import { markOf, type Mark } from './marks.ts';

/** A line of a report: one that the author ended, in prose or alone in its row of a table. */
export type Line = Span &
	Readonly<{
		folded: Folded;
		/** `folded.text`, without spaces and full-width forms. */
		text: string;
		mark: Mark | undefined;
		/** Where in `text` a page's width broke the line. */
		breaks: readonly number[];
		inTable: boolean;
		/** Whether a table is what comes next. */
		beforeTable: boolean;
	}>;

/** The lines of a document in their order; a row of a table counts where one cell is all that it holds. */
export function linesOf(document: Document): readonly Line[] {
	const known = read.get(document);
	if (known) return known;

	const { text, blocks } = document;
	const lines = blocks.flatMap((block, index) => {
		if (block.kind === 'table') {
			const alone = block.rows.flatMap((row) => onlyCell(text, row) ?? []);
			return alone.flatMap((cell) => logical(text, cell, true, true));
		}
		return logical(text, block, false, blocks[index + 1]?.kind === 'table');
	});
	read.set(document, lines);
	return lines;
}

const read = new WeakMap<Document, readonly Line[]>();

/** The one cell of a row that has words in it. */
function onlyCell(text: string, row: readonly Cell[]): Cell | undefined {
	const filled = row.filter(({ start, end }) => text.slice(start, end).trim() !== '');
	return filled.length === 1 && filled[0]?.column === 0 ? filled[0] : undefined;
}

/** A paragraph is one line, unless a numbered heading begins in the middle of it. */
function logical(text: string, span: Span, inTable: boolean, beforeTable: boolean): Line[] {
	const groups: Span[][] = [];
	for (const line of physical(text, span)) {
		const group = groups.at(-1);
		const first = new Folded(text, line.start, Math.min(line.end, line.start + 12));
		const begins = markOf(first.text, text.slice(line.start, line.start + 1)) !== undefined;
		if (!group || begins) groups.push([line]);
		else group.push(line);
	}

	return groups.flatMap((group, index) => {
		const start = group[0]?.start ?? 0;
		const end = group.at(-1)?.end ?? start;
		const folded = new Folded(text, start, end);
		if (folded.text === '') return [];
		const breaks = group.slice(1).map((line) => folded.at(line.start));
		const last = index === groups.length - 1;
		const mark = markOf(folded.text, text.slice(start, start + 1));
		return {
			start,
			end,
			folded,
			text: folded.text,
			mark,
			breaks,
			inTable,
			beforeTable: beforeTable && last
		};
	});
}

/** The lines as they stand on the page, without what a word processor leaves at their beginning. */
export function physical(text: string, { start, end }: Span): Span[] {
	const lines: Span[] = [];
	for (let from = start; from < end;) {
		const found = text.indexOf('\n', from);
		const to = found < 0 || found > end ? end : found;
		const line = text.slice(from, to);
		const left = /^(?:\s|\[bookmark:[^\]]{0,60}\])*/.exec(line)?.[0].length ?? 0;
		const right = line.trimEnd().length;
		if (right > left) lines.push({ start: from + left, end: from + right });
		from = to + 1;
	}
	return lines;
}
