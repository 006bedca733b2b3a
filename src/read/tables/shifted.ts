import type { Table } from '#model/document.ts';
import { formFrom } from './form.ts';
import { tablesOf } from './grid.ts';
import { oddityIn, shapeOf, type Shape } from './columns.ts';
import { asked, isTelling } from './heading.ts';
import { filled, isEmpty, type RawCell, type RawRow } from './raw.ts';
import { isNumber, isRowLabel, isSecondLevel } from './words.ts';

/** The tables that rows make up; where rows leave out what is merged from above, their cells are seated under the heads of a form. */
export function tablesWithShifts(rows: readonly RawRow[]): readonly Table[] {
	if (!isShifted(rows)) return tablesOf(rows);
	const cells = rows.flatMap((row, i) => unpadded(row).map((cell) => ({ ...cell, row: i })));
	const { tables } = formFrom((at) => cells[at], true);
	return tables.length > 0 ? tables : tablesOf(rows);
}

/**
 * Whether cells merged from above are left out of rows, so that what follows them has moved to the left: the words of a
 * level, or an amount, stand before the column that their head has.
 */
function isShifted(rows: readonly RawRow[]): boolean {
	const first = columnOf(rows, /^一级(指标)?$/);
	const second = columnOf(rows, /^二级(指标)?$/);
	const amount = columnOf(rows, /^年初预算数?$/);
	const widest = rows.reduce((most, { length }) => Math.max(most, length), 0);
	const head = rows.findIndex((row) => row.some(({ words }) => isTelling(words)));
	const shapes = (rows[head] ?? []).map(({ words }) => shapeOf(words));
	return rows.some((row, i) => {
		if (i > head && isLeftOf(row, shapes)) return true;
		if (isGroupHead(row, rows[i + 1])) return true;
		const isAsked = filled(row).length > 2 && filled(row).every(({ words }) => asked.test(words));
		if (isAsked && row.length < widest) return true;
		const words = row[0]?.words ?? '';
		return (
			(i > first.row && first.column > 0 && isRowLabel(words)) ||
			(i > second.row && second.column > 0 && isSecondLevel(words)) ||
			(i > amount.row && amount.column > 1 && words !== '' && isNumber(row[1]?.words ?? ''))
		);
	});
}

/** Whether a row of indicators lacks cells in front: where it stands it is odd, and moved to the right all of it fits. */
function isLeftOf(row: RawRow, shapes: readonly (Shape | undefined)[]): boolean {
	const [name, value] = [shapes.indexOf('label'), shapes.indexOf('value')];
	const own = unpadded(row);
	const lost = shapes.length - own.length;
	if (name < 1 || value < name || own.length < 3 || lost < 1 || own.some(isEmpty)) return false;
	const odd = (cell: RawCell, at: number) => oddityIn(shapes[at] ?? 'remark', { ...cell, row: 0 });
	return (
		own.some((cell, i) => odd(cell, i) >= 4) && own.every((cell, i) => odd(cell, i + lost) < 1)
	);
}

/** Whether a head names columns side by side some of which the row below it divides, without room for them. */
function isGroupHead(row: RawRow, below: RawRow = []): boolean {
	const level1 = below.findIndex(({ words }) => /^一级(指标|目标)?$/.test(words));
	const over = row.findIndex(({ words }) => /^(年度)?(绩效|考核|评价)指标/.test(words));
	if (level1 < 0 || over !== level1 || filled(row).length < 3) return false;
	const parts = filled(below.slice(level1)).length;
	return parts > 1 && !row.slice(over + 1, over + 3).some(isEmpty);
}

/** Where a head stands: its first row and its place in it. */
function columnOf(rows: readonly RawRow[], head: RegExp): { row: number; column: number } {
	const row = rows.findIndex((cells) => cells.some(({ words }) => head.test(words)));
	return { row, column: rows[row]?.findIndex(({ words }) => head.test(words)) ?? -1 };
}

/** A row without the empty cells that fill it up behind. */
function unpadded(row: RawRow): RawRow {
	const last = row.findLastIndex((cell) => !isEmpty(cell));
	return row.slice(0, last + 1);
}
