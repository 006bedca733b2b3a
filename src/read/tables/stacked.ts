import type { Paragraph, Span } from '#model/document.ts';
import { trimmed, type Line } from '#read/lines.ts';
import { formFrom, startsForm, type Pieces } from './form.ts';
import { isFieldLabel } from './labels.ts';
import { isEmpty, rawCell, type Finder, type Found, type RawCell } from './raw.ts';
import { isRowLabel } from './words.ts';

type Piece = RawCell & Readonly<{ line: number }>;

/** As far into a line as a form is looked for, in pieces and in characters. */
const [furthest, longest] = [60, 20_000];

/** More empty lines than a form has between two cells. */
const gap = 12;

/** What is in any label or head of a form, looked for before anything dearer is. */
const mayBegin =
	/项目|任务名称|单位|部门|机构|预算|指标|得分|分值|权重|联系|联络|评价|职能|人员|人数|目标|执行|问题|措施|负责|填|报告|序号/;

/** A form of which each cell, or each piece of one, stands on a line of its own; a line of spaces is an empty cell. */
export const stacked: Finder = (text, lines, first) =>
	formAt(
		text,
		lines,
		first,
		(_, { start, end, text: words }) => (words === '' ? [] : [rawCell(text, start, end)]),
		isRow
	);

/** A line of three cells or more is a row of another table. */
const isRow = ({ text }: Line) => /\S {2,}\S+ {2,}\S/.test(text.slice(0, 400));

/** A form of which the cells stand one after the other between spaces, and empty ones are lost. */
export const spaced: Finder = (text, lines, first) =>
	formAt(text, lines, first, (_, { start, text: words }) =>
		Array.from(words.slice(0, longest).matchAll(inLine), ({ 0: word, index }) =>
			rawCell(text, start + index, start + index + word.length)
		)
	);

/** Words without a space; a sign of its own, ≥, tells that the unit behind a number has a column of its own too. */
const inLine = /(?<![≥≤≧≦=＝═<>]\s)\S*\d ?%(?=\s|$)|\S+/g;

function formAt(
	text: string,
	lines: readonly Line[],
	first: number,
	cut: (text: string, line: Line) => RawCell[],
	ends: (line: Line) => boolean = () => false
): Found | undefined {
	if (!mayBegin.test((lines[first] as Line).text.slice(0, longest))) return;

	const found: Piece[] = [];
	let read = first;
	const piece: Pieces = (at) => {
		const last = read + gap;
		for (let line = lines[read]; found.length <= at && line; line = lines[read]) {
			if (read > last || ends(line) || /[\t|]/.test(line.text.slice(0, longest))) break;
			for (const cell of cut(text, line)) add(found, { ...cell, line: read });
			read = line.text.length > longest ? Infinity : read + 1;
		}
		return found[at];
	};

	const from = startOf(piece);
	if (from === undefined) return;
	const { tables, taken } = formFrom((at) => piece(from + at));
	const last = found[from + taken - 1];
	if (!last || taken === 0) return;

	const { start, end } = {
		start: (lines[first] as Line).start,
		end: (lines[last.line] as Line).end
	};
	const around = [
		...prose(trimmed(text, start, (found[from] as Piece).start)),
		...tables,
		...prose(trimmed(text, last.end, end))
	];
	return { blocks: tables.length > 0 ? around : [], next: last.line + 1 };
}

const prose = (span: Span): Paragraph[] => (isEmpty(span) ? [] : [{ kind: 'paragraph', ...span }]);

/** The first piece of the first line with which a form may begin. */
function startOf(piece: Pieces): number | undefined {
	const line = (piece(0) as Piece | undefined)?.line;
	for (let at = 0; at < furthest; at++) {
		const next = piece(at) as Piece | undefined;
		if (!next || next.line !== line) return;
		if (startsForm((i) => piece(at + i))) return at;
	}
	return;
}

/** Labels are broken in the narrow columns of a form: 经济效益|指标, 满意度指标|(10分), 年度主要|工作内容. Points without a label say nothing. */
function add(found: Piece[], piece: Piece) {
	const above = found.at(-1);
	const words = (above?.words ?? '') + piece.words;
	if (!above || isEmpty(above) || isEmpty(piece) || above.words.length > 12) found.push(piece);
	else if (isTornRow(above.words, piece.words) || isTornField(above.words, piece.words))
		found[found.length - 1] = { ...above, end: piece.end, words, line: piece.line };
	else if (!/^\(\d+分\)$/.test(piece.words)) found.push(piece);
}

const isTornRow = (above: string, below: string) =>
	isRowLabel(above + below) &&
	(!isRowLabel(above) || /^(指标|目标)$|^\((?![\d一二三四五六七八九十]{1,2}\))/.test(below));

const isTornField = (above: string, below: string) =>
	isFieldLabel(above + below) && !isFieldLabel(above) && !isFieldLabel(below);
