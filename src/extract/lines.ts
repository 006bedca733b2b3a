import type { Cell, Document, Span } from '#model/document.ts';
import { Folded } from '#model/folded.ts';
import { markOf, type Mark } from '#extract/marks.ts';
import { joinedParts } from '#extract/sections/joined.ts';

/** A stretch of a report and its folded text; `at` is its place in the folded text of the whole. */
export type Piece = Span & Readonly<{ text: string; at: number }>;

/** A line of a report: one that the author ended, in prose or alone in its row of a table. */
export type Line = Piece &
	Readonly<{
		mark: Mark | undefined;
		/** Where in `text` a page's width broke the line, or two spaces and more stand. */
		breaks: readonly number[];
		inTable: boolean;
		/** Whether a table is what comes next. */
		beforeTable: boolean;
	}>;

/** A document as the grammars of headings and identity read it. */
export type Reading = Readonly<{
	document: Document;
	folded: Folded;
	lines: readonly Line[];
}>;

/** Folds a document and finds its lines; a row of a table counts as a line where one cell is all that it holds. */
export function readingOf(document: Document): Reading {
	const known = made.get(document);
	if (known) return known;

	const { text, blocks } = document;
	const folded = new Folded(text);
	const lines = blocks.flatMap((block, index) => {
		if (block.kind === 'table') {
			return block.rows.flatMap((row) =>
				headsIn(text, row).flatMap((head) =>
					linesIn(document, folded, head, { ...head, inTable: true, beforeTable: true })
				)
			);
		}
		const beforeTable = blocks[index + 1]?.kind === 'table';
		return linesIn(document, folded, block, { inTable: false, apart: false, beforeTable });
	});
	const reading = { document, folded, lines };
	made.set(document, reading);
	return reading;
}

const made = new WeakMap<Document, Reading>();

/** The cell of a row that is alone in it, or what heads others with 一、 before texts of their own. */
function headsIn(text: string, row: readonly Cell[]): (Span & { apart: boolean })[] {
	const [first, ...others] = row.filter(({ start, end }) => text.slice(start, end).trim() !== '');
	if (!first) return [];
	if (others.length === 0) return first.column === 0 ? [{ ...first, apart: true }] : [];

	const words = others.map(({ start, end }) => text.slice(start, end).replace(/[^一-龥]/g, ''));
	if (words.includes('')) return [];
	return [first, ...others.slice(0, -1)].flatMap((cell) => {
		const said = text.slice(cell.start, cell.end);
		const from = lastNumbered(said);
		if (from === undefined) return [];
		const opens = cell === first && cell.column === 0 && from === 0 && words.join('').length > 7;
		const isNamed = said.length - from < 40 && named.test(said.trimEnd());
		return opens || isNamed ? [{ start: cell.start + from, end: cell.end, apart: !isNamed }] : [];
	});
}

/** Where the last line of a cell that begins with 一、 begins. */
const lastNumbered = (said: string) =>
	[...said.matchAll(/(?<=^|\n)[^\S\n]*[一二三四五六七八九十]{1,3}[^\S\n]*[、．.]/g)].at(-1)?.index;

/** What a heading ends with and a text in a cell does not. */
const named = /(?:概况|情况|目标|结论|结果|分析|问题|原因|措施|建议|做法|应用|公开|说明|事项)$/;

/** A stretch as a piece. */
export function pieceOf(folded: Folded, { start, end }: Span): Piece {
	const at = folded.at(start);
	return { start, end, at, text: folded.text.slice(at, folded.at(end)) };
}

/** Where a stretch stands; `apart` says that each of its lines is one of its own. */
type Place = Readonly<{ apart: boolean; inTable: boolean; beforeTable: boolean }>;

/** The lines of a stretch: a paragraph is one line, unless a numbered heading begins in the middle of it. */
export function linesIn(
	{ text }: Document,
	folded: Folded,
	span: Span,
	{ apart, inTable, beforeTable }: Place
): Line[] {
	const groups: { first: Piece; mark: Mark | undefined; others: Piece[] }[] = [];
	for (const line of physical(text, span)) {
		const piece = pieceOf(folded, undecorated(text, line));
		const mark = markOf(piece.text, text.slice(piece.start, piece.start + 8));
		const group = groups.at(-1);
		if (!group || apart || line.joined || mark) groups.push({ first: piece, mark, others: [] });
		else group.others.push(piece);
	}

	return groups.flatMap(({ first, mark, others }, index): Line[] => {
		const last = others.at(-1);
		const piece = last ? pieceOf(folded, { start: first.start, end: last.end }) : first;
		if (piece.text === '') return [];
		const ends = others.map((line) => line.at - piece.at);
		const breaks = mark ? gaps(folded, piece, mark.length, ends) : [];
		const isLast = index === groups.length - 1;
		return [{ ...piece, mark, breaks, inTable, beforeTable: beforeTable && isLast }];
	});
}

/** A line without the bullet or the signs of emphasis around it: ◆部门概况, ## 一、概况, **一、概况**, < >概况. */
function undecorated(text: string, { start, end }: Span): Span {
	const words = text.slice(start, Math.min(end, start + 60));
	const left =
		/^(?:(?:[#*◆■◇□●○▲△★☆◎▪►▶➤※•·‣]|< >)\s*)+(?=[一-龥（(【\d第])/.exec(words)?.[0].length ?? 0;
	const right = /^\*\*/.test(words) ? (/\*+$/.exec(words)?.[0].length ?? 0) : 0;
	return { start: start + left, end: end - right };
}

/** Where a page's width, or white space of at least two characters, parts the first words of a piece. */
function gaps(
	folded: Folded,
	{ at, text }: Piece,
	from: number,
	ends: readonly number[]
): number[] {
	const found: number[] = [];
	let last = folded.span(at + from, at + from + 1).end;
	for (let place = from + 1; place < Math.min(text.length, from + 50); place++) {
		const { start, end } = folded.span(at + place, at + place + 1);
		if (start - last > 1 || ends.includes(place)) found.push(place);
		last = end;
	}
	return found;
}

/** A line as it stands on the page; `joined` says that it is a part of one in which a report was run together. */
type Physical = Span & Readonly<{ joined: boolean }>;

/** The lines of a stretch of a document as they stand on the page: of each block they are found once. */
export function physical(text: string, span: Span): readonly Physical[] {
	const known = onPage.get(span);
	if (known) return known;
	const lines = physicalIn(text, span);
	onPage.set(span, lines);
	return lines;
}

const onPage = new WeakMap<Span, readonly Physical[]>();

function physicalIn(text: string, { start, end }: Span): Physical[] {
	const lines: Physical[] = [];
	for (let from = start; from < end;) {
		const found = text.indexOf('\n', from);
		const to = found < 0 || found > end ? end : found;
		const line = text.slice(from, to);
		const left = line.length - line.trimStart().length;
		const right = line.trimEnd().length;
		if (right > left) {
			const parts = joinedParts(text, { start: from + left, end: from + right });
			const joined = parts.length > 1;
			for (const part of parts) lines.push({ ...part, joined });
		}
		from = to + 1;
	}
	return lines;
}
