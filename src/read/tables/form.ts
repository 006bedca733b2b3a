import type { Table } from '#model/document.ts';
import { bodyOf } from './body.ts';
import { tablesOf } from './grid.ts';
import { groupedBody } from './tasks.ts';
import { headOf, isTelling } from './heading.ts';
import { isFieldLabel } from './labels.ts';
import { isEmpty, joined, type RawCell } from './raw.ts';
import { fieldTable, seatedTable } from './seated.ts';
import { isNumber, isTotal } from './words.ts';

/** The cells, or pieces of cells, of a form one after the other; undefined behind the last. */
export type Pieces = (at: number) => RawCell | undefined;

/**
 * The tables of a form whose cells stand one after the other without rows: parts with a head, whose columns cut what
 * follows into rows, and fields with a label and a value. None where no head with a row under it is found. What is known
 * to be a table is taken to its end; otherwise the form ends where something stands that no form has.
 */
export function formFrom(pieces: Pieces, isTable = false): { tables: Table[]; taken: number } {
	const tables: Table[] = [];
	const fields: (readonly RawCell[])[] = [];
	const closeFields = () => {
		const rows = fields.splice(0);
		const isWide = rows.some(({ length, 0: first }) => length > 4 && first?.row !== undefined);
		if (isWide) tables.push(...tablesOf(rows));
		else if (rows.length > 0) tables.push(fieldTable(rows));
	};

	let taken = 0;
	let isForm = false;
	for (let piece = pieces(0); piece; piece = pieces(taken)) {
		const head = headAt(pieces, taken);
		if (head) {
			const from = taken + head.taken;
			const ends = (piece: RawCell, at: number) => endsBody(piece, pieces, at);
			const below = until(pieces, from, 600, ends);
			const body = head.groups ? groupedBody(below, head) : bodyOf(below, head.shapes);
			if (body.taken === 0) fields.push(until(pieces, taken, head.taken, () => false));
			else {
				closeFields();
				tables.push(seatedTable(head, body.rows));
				isForm = true;
			}
			taken = from + body.taken;
			if (body.taken === 0 && !isTable) break;
		} else if (isGoals(piece, pieces(taken + 1))) {
			const from = isEmpty(pieces(taken + 2) ?? piece) ? 1 : 0;
			const own = until(pieces, taken, 4 + from, () => false);
			fields.push(...[own.slice(0, 2), own.slice(2 + from)].filter(({ length }) => length > 0));
			taken += own.length;
		} else if (isFieldLabel(piece.words)) {
			const own = valueOf(piece, pieces, taken + 1, isTable);
			const hasCells = piece.row !== undefined || own.length === 0;
			fields.push(hasCells ? [piece, ...own] : [piece, joined(own)]);
			taken += 1 + own.length;
		} else if (isForm && isTotal(piece.words)) {
			const own = until(pieces, taken, 8, (each, at) => at > taken && !isOfSum(each, piece));
			fields.push(own);
			taken += own.length;
		} else if (isEmpty(piece)) taken++;
		else if (isTable || isTitle(pieces, taken)) {
			const { row } = piece;
			const own =
				row === undefined ? [piece] : until(pieces, taken, 60, (each) => each.row !== row);
			fields.push(own);
			taken += own.length;
		} else break;
	}
	closeFields();
	return { tables: isForm ? tables : [], taken };
}

/** Whether two cells head what was aimed at and what was reached, one beside the other. */
const isGoals = (aim: RawCell, reached?: RawCell) =>
	aim.row === undefined &&
	/^(预期|年初(设定)?|(项目)?年度|全年|总体|整体|绩效)+(绩效|总体)?目标$/.test(aim.words) &&
	/^.{0,8}完成情况$/.test(reached?.words ?? '');

/** What a field's label labels: the rest of its row, one cell, or the pieces up to the next thing that begins. */
function valueOf({ row }: RawCell, pieces: Pieces, from: number, isTable: boolean): RawCell[] {
	const most = isTable && row === undefined ? 1 : 8;
	const value = until(
		pieces,
		from,
		most,
		(each, at) => each.row !== row || isFooter(each.words) || beginsAnew(pieces, at)
	);
	return value.length < 8 ? value : value.slice(0, 1);
}

const headAt = (pieces: Pieces, at: number) => headOf(until(pieces, at, 28, () => false));

/** The pieces from a place on, up to one that stops them or to so many. */
function until(
	pieces: Pieces,
	from: number,
	most: number,
	stops: (piece: RawCell, at: number) => boolean
): RawCell[] {
	const found: RawCell[] = [];
	for (let at = from; found.length < most; at++) {
		const piece = pieces(at);
		if (!piece || stops(piece, at)) break;
		found.push(piece);
	}
	return found;
}

function beginsAnew(pieces: Pieces, at: number): boolean {
	const piece = pieces(at);
	if (!piece || isEmpty(piece)) return false;
	if ([isFieldLabel, isChapter, isTotal].some((begins) => begins(piece.words))) return true;
	return headAt(pieces, at) !== undefined;
}

function endsBody({ words }: RawCell, pieces: Pieces, at: number): boolean {
	if (isFieldLabel(words) || isChapter(words) || isFooter(words)) return true;
	const mayHead = [at, at + 1, at + 2].some((place) => isTelling(pieces(place)?.words ?? ''));
	return mayHead && headAt(pieces, at) !== undefined;
}

/** What stands behind 总分 in its row: points, or the grade. */
const isOfSum = (piece: RawCell, { row }: RawCell) =>
	piece.row === row &&
	(isEmpty(piece) || isNumber(piece.words) || /^[优良中差]秀?好?$/.test(piece.words));

/** A note below a table, or who filled it in. */
const isFooter = (words: string) =>
	/^((注|备注|说明)[:：\d]|(填报|填表|制表|审核|复核|联系|负责)(人|单位|日期|电话)(\([^()]{1,8}\))?[:：])/.test(
		words
	);

const isChapter = (words: string) => /^[一二三四五六七八九十]{1,3}、/.test(words);

/** A short line, or two, in front of what begins anew. */
function isTitle(pieces: Pieces, at: number): boolean {
	const isShort = (piece?: RawCell) =>
		piece && piece.words.length <= 24 && !/[。;,]/.test(piece.words);
	if (!isShort(pieces(at))) return false;
	return (
		beginsAnew(pieces, at + 1) || (isShort(pieces(at + 1)) === true && beginsAnew(pieces, at + 2))
	);
}

/** Whether a form may begin with the first piece: a field's label, or a head. */
export function startsForm(pieces: Pieces): boolean {
	const first = pieces(0);
	if (!first || isEmpty(first)) return false;
	if (isFieldLabel(first.words)) return true;
	return (
		(isTelling(first.words) ||
			/^(序号|任务名称|评价内容|指标类[型别]|指标名称|(年度)?绩效指标)$/.test(first.words)) &&
		headAt(pieces, 0) !== undefined
	);
}
