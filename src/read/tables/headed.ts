import { opensItem } from '#read/items.ts';
import type { Line } from '#read/lines.ts';
import { shapeOf } from './columns.ts';
import { tablesOf } from './grid.ts';
import { fund, isTelling } from './heading.ts';
import { isFieldLabel } from './labels.ts';
import { linedUp } from './lanes.ts';
import { inOrder } from './ordered.ts';
import { isHead } from './parts.ts';
import { isEmpty, type Finder, type RawCell, type RawRow } from './raw.ts';
import { hasGap, isRest, measures, restOf, wideCells, type Measure, type Wide } from './wide.ts';
import { isNumber, isRowLabel } from './words.ts';

/** More empty lines than a table has where a page ends in it. */
const gap = 8;

/** More lines than a head has. */
const tallest = 5;

/** A table whose cells stand below each other, under a head and up to the next one. */
export const headed: Finder = (text, lines, first) => {
	if (!hasGap(lines[first] as Line)) return;
	const ways = measures.map((measure) => {
		const { rows: cut, next } = rowsFrom(text, lines, first, measure);
		const lined = linedUp(cut);
		return { ...lined, cut, next, doubt: lined.oddity + lined.columns };
	});
	const { rows, columns, oddity, cut, next } = ways.reduce((best, way) =>
		way.doubt < best.doubt ? way : best
	);
	const told = rows.filter((row) => row.filter((cell) => !isEmpty(cell)).length > 1);
	if (columns < 3 || told.length < 2 || !rows.some(isBody)) return;
	const isAskew = oddity > 0 || cut.every(({ length }) => length < columns);
	const ordered = isAskew ? inOrder(withoutBrackets(cut)) : undefined;
	return { blocks: ordered ?? tablesOf(withoutRests(rows)), next };
};

/** Rows without the cells that only tell points or a unit: （20分）. */
const withoutBrackets = (rows: readonly RawRow[]) =>
	rows.map((row) => row.filter((cell) => !isBracketed(cell))).filter(({ length }) => length > 0);

const isBody = (row: RawRow) =>
	row.some(({ words }) => isNumber(words) || isRowLabel(words) || /\d[%个次万家人]/.test(words));

/** The lines of the table whose head is the first, and the line behind them. */
function rowsFrom(text: string, lines: readonly Line[], first: number, measure: Measure) {
	const rows: Wide[][] = [];
	let [next, edge, hasBody] = [first, Infinity, false];
	for (let i = first; i < lines.length && i <= next + gap; i++) {
		const line = lines[i] as Line;
		if (line.blank) continue;

		const row = wideCells(text, line, measure);
		const below = () => wideCells(text, lines[i + 1] ?? line, measure);
		const torn = tornEnd(rows.at(-1), row, hasBody);
		if (torn) {
			rows.push([...(rows.pop() ?? []).slice(0, -1), torn, ...row.slice(1)]);
			hasBody ||= isBody(row);
			next = i + 1;
			continue;
		}
		const isIn = hasBody
			? isRest(row, rows.at(-1) ?? []) || goesOn(row, edge, i === next, below)
			: mayHead(row, rows.length);
		if (!isIn) break;
		const above = rows.at(-1);
		if (above && isRest(row, above)) above.push(restOf(above.pop() as Wide, row[0] as Wide));
		else rows.push(row);
		edge = Math.min(edge, row[0]?.left ?? edge);
		hasBody ||= isBody(row) || (i > first && row.some(({ words }) => words.length > 16));
		next = i + 1;
	}
	return { rows, next };
}

/** The last word of a row that the width of the page tore before the first one of the next: 全年执行|数, 其中：当年财政|拨款. */
function tornEnd(above: readonly Wide[] = [], row: readonly Wide[], hasBody: boolean) {
	const [last, first] = [above.at(-1), row[0]];
	if (!last || !first || row.length < 3 || first.left > 0) return;
	const words = last.words + first.words;
	const isTail = /^[\u4e00-\u9fff]{1,3}$/.test(first.words) && !shapeOf(first.words);
	const isTornHead = !hasBody && isTail && isTelling(words) && shapeOf(words);
	const isTornFund =
		above.length === 1 && /^(拨款|资金|款|金)$/.test(first.words) && fund.test(words);
	return isTornHead || isTornFund ? { ...restOf(last, first), words } : undefined;
}

/** Whether a line may belong to a head or to the first row below it. */
function mayHead(row: readonly Wide[], above: number): boolean {
	if (above === 0) return row.length > 2 && isHead(row);
	return above < tallest && row.length > 0 && !isField(row[0]?.words ?? '');
}

/** Whether a line belongs to a body: none that begins a field, an item or a head; one cell alone only if it is short. */
function goesOn(
	row: readonly Wide[],
	edge: number,
	isNear: boolean,
	below: () => readonly Wide[]
): boolean {
	const [cell, other] = row;
	if (!cell || isPageNumber(row)) return false;
	const isLeft = cell.left < edge + 4;
	if (other && isHead(row)) return false;
	if ((isLeft || !other) && (isField(cell.words) || opensItem(cell.words))) return false;
	if (other) return !isLeft || !isFieldLabel(cell.words);
	if (!isNear || cell.words.length > 16 || /[。;]$/.test(cell.words)) return false;
	return !isLeft || below().length > 1;
}

/** 2 / 2, — 3 —, 第 1 页 共 4 页. */
const isPageNumber = (row: readonly RawCell[]) =>
	/^(\d{1,3}\/\d{1,3}|[-—–]\d{1,3}[-—–]|第\d{1,3}页(,?共\d{1,3}页)?)$/.test(
		row.map(({ words }) => words).join('')
	);

/** 填报人：某人, and not 其中：财政拨款. */
const isField = (words: string) => /^(?!其中)[^:：]{2,20}[:：]./.test(words);

/**
 * Without what goes on with a word above it on a line of its own, while other cells stand between them: 项目资金 | （万元）,
 * and the second half of an indicator's name.
 */
function withoutRests(rows: readonly RawRow[]): RawRow[] {
	const areIndicators = rows[0]?.some(({ words }) => /^[一二三]级指标$/.test(words)) === true;
	const bare = rows.map((row) => row.map((cell) => (isBracketed(cell) ? emptied(cell) : cell)));
	return bare.filter((row, i) => {
		if (row.every(isEmpty)) return false;
		const above = bare[i - 1];
		return (
			!areIndicators ||
			i < 2 ||
			!above ||
			!row.every((cell, c) => isEmpty(cell) || isUnder(cell, above[c]))
		);
	});
}

const isBracketed = ({ words }: RawCell) => /^\((?![-\d.,]+\)).{1,12}\)$/.test(words);

const emptied = ({ start }: RawCell): RawCell => ({ start, end: start, words: '' });

const isUnder = ({ words }: RawCell, above?: RawCell) =>
	above !== undefined && !isEmpty(above) && !isNumber(words) && !isRowLabel(words);
