import type { LooseCell } from '#read/compose.ts';
import type { PrintedCell } from './cells.ts';
import { joined } from './lines.ts';
import type { Ruled } from './ruled.ts';

type Row = readonly PrintedCell[];

/** A ruled table with what is printed in it, and its page; of one over several pages the last. */
export type PrintedTable = Readonly<{ page: number; ruled: Ruled; table: readonly Row[] }>;

/** A cell that covers more rows than this is not looked for. */
const tallest = 200;

/**
 * A table together with the part of it on the next page, where that has the same sides: the head that is printed anew is
 * left out, a row that the page broke is made whole, and so are merged cells. Undefined for another table.
 */
export function continued(above: PrintedTable, below: PrintedTable): PrintedTable | undefined {
	const { ruled, page } = below;
	if (page !== above.page + 1) return;
	if (!isSame(above.ruled.left, ruled.left) || !isSame(above.ruled.right, ruled.right)) return;

	const [first, ...rest] = below.table.slice(repeated(above.table, below.table));
	if (!first) return { page, ruled, table: above.table };
	const from = Math.max(0, above.table.length - tallest);
	const near = above.table.slice(from);
	const reaching = near.flatMap((row, r) => row.filter((cell) => r + cell.rows >= near.length));
	const pairs = first.map((cell) => [reaching.find((each) => isUnder(cell, each)), cell] as const);

	const isRest = isRemainder(pairs);
	const taken = isRest ? pairs : pairs.slice(0, goingOn(pairs));
	const grown = new Map(taken.map(([upper, cell]) => [upper, grownBy(upper, cell, isRest)]));
	const whole = near.map((row) => row.map((cell) => grown.get(cell) ?? cell));
	const next = isRest ? rest : [first.slice(taken.length), ...rest];
	return { page, ruled, table: [...above.table.slice(0, from), ...whole, ...next] };
}

const isSame = (one: number, other: number) => Math.abs(one - other) < 4;

/** A cell at the top of a page, and the one that reaches down to the end of the page before, above it. */
type Pair = readonly [upper: PrintedCell | undefined, cell: PrintedCell];

/** How many cells go on from the page before, without words of their own: those that others stand beside. */
function goingOn(pairs: readonly Pair[]): number {
	const isOther = ([upper, cell]: Pair) =>
		cell.text !== '' || upper === undefined || !isSame(upper.columns, cell.columns);
	const count = pairs.findIndex(isOther);
	return pairs.slice(count).some(([, { text }]) => text !== '') ? Math.max(0, count) : 0;
}

function grownBy(
	upper: PrintedCell | undefined,
	{ text, rows, isFull }: PrintedCell,
	isRest: boolean
): PrintedCell | undefined {
	const tall = upper && { ...upper, rows: upper.rows + rows - (isRest ? 1 : 0) };
	return tall && text !== '' ? { ...tall, text: joined(tall.text, text), isFull } : tall;
}

/** How many rows at the top only repeat the head of the table. */
function repeated(above: readonly Row[], below: readonly Row[]): number {
	let rows = 0;
	while (rows < 4 && said(below[rows]) !== '' && said(below[rows]) === said(above[rows])) rows++;
	return rows;
}

const said = (row: Row = []) => row.map(({ text }) => text.replace(/\s/g, '')).join('');

/** Whether a row is the rest of one that the page broke: it only goes on with words that had no more place. */
function isRemainder(row: readonly Pair[]): boolean {
	const filled = row.filter(([, { text }]) => text !== '');
	return (
		filled.length > 0 &&
		filled.length < row.length &&
		filled.every(
			([upper, { text }]) =>
				!/^[\d.,，%％]+$/.test(text) && upper?.isFull === true && !/[。！；]$/.test(upper.text)
		)
	);
}

const isUnder = (cell: LooseCell, upper: LooseCell) => isSame(cell.column, upper.column);
