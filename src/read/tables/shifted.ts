import type { Table } from '#model/document.ts';
import { formFrom } from './form.ts';
import { tablesOf } from './grid.ts';
import { isEmpty, type RawRow } from './raw.ts';
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
	return rows.some((row, i) => {
		const words = row[0]?.words ?? '';
		return (
			(i > first.row && first.column > 0 && isRowLabel(words)) ||
			(i > second.row && second.column > 0 && isSecondLevel(words)) ||
			(i > amount.row && amount.column > 1 && words !== '' && isNumber(row[1]?.words ?? ''))
		);
	});
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
