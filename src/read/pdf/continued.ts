import type { LooseCell } from '#read/compose.ts';
import type { PrintedCell } from './cells.ts';
import { joined } from './lines.ts';
import type { Ruled } from './ruled.ts';

type Row = readonly PrintedCell[];

/** A ruled table with what is printed in it, and its page; of one over several pages the last. */
export type PrintedTable = Readonly<{ page: number; ruled: Ruled; table: readonly Row[] }>;

/**
 * A table together with the part of it on the next page, where that has the same sides: the head that is printed anew is
 * left out, and a row that the page broke is made whole. Undefined for another table.
 */
export function continued(above: PrintedTable, below: PrintedTable): PrintedTable | undefined {
	const isSame = (one: number, other: number) => Math.abs(one - other) < 4;
	const { ruled, page } = below;
	if (page !== above.page + 1) return;
	if (!isSame(above.ruled.left, ruled.left) || !isSame(above.ruled.right, ruled.right)) return;

	const rows = below.table.slice(repeated(above.table, below.table));
	const [first, ...rest] = rows;
	const last = above.table.at(-1);
	if (!first || !last || !isRemainder(first, last))
		return { page, ruled, table: [...above.table, ...rows] };

	const whole = last.map((cell) => {
		const more = first.find((each) => isUnder(each, cell));
		return more && more.text !== ''
			? { ...cell, text: joined(cell.text, more.text), isFull: more.isFull }
			: cell;
	});
	return { page, ruled, table: [...above.table.slice(0, -1), whole, ...rest] };
}

/** How many rows at the top only repeat the head of the table. */
function repeated(above: readonly Row[], below: readonly Row[]): number {
	let rows = 0;
	while (rows < 4 && said(below[rows]) !== '' && said(below[rows]) === said(above[rows])) rows++;
	return rows;
}

const said = (row: Row = []) => row.map(({ text }) => text.replace(/\s/g, '')).join('');

/** Whether a row is the rest of one that the page broke: it only goes on with words that had no more place. */
function isRemainder(row: Row, last: Row): boolean {
	const filled = row.filter(({ text }) => text !== '');
	const above = filled.map((cell) => last.find((each) => isUnder(cell, each)));
	return (
		filled.length > 0 &&
		filled.length < row.length &&
		filled.every(({ text }) => !/^[\d.,，%％]+$/.test(text)) &&
		above.every((cell) => cell?.isFull === true && !/[。！；]$/.test(cell.text))
	);
}

const isUnder = (cell: LooseCell, upper: LooseCell) => Math.abs(cell.column - upper.column) < 4;
