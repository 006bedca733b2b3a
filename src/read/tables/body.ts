import type { Shape } from './columns.ts';
import { filled, isEmpty, type RawCell } from './raw.ts';
import { isRowLabel, isSlot } from './words.ts';
import { seatings, type Seated, type Seating } from './seat.ts';

/** The rows of a body, and how many pieces they took. */
export type Body = Readonly<{ rows: readonly (readonly Seated[])[]; taken: number }>;

/** A row odder than this is none. */
const oddest = 2.6;

/**
 * Cuts pieces that stand one after the other into the rows of a body, so that as many as possible sit in a row and the
 * whole is least odd.
 */
export function bodyOf(pieces: readonly RawCell[], shapes: readonly Shape[]): Body {
	const least = [0];
	const best: { from: number; seating: Seating }[] = [];
	let taken = 0;
	for (let from = 0; from < pieces.length; from++) {
		const before = least[from];
		if (before === undefined) continue;
		for (const [n, seating] of seatings(pieces, from, shapes).entries()) {
			// More pieces than there are columns sit nowhere.
			if (n === 0 || seating.oddity === Infinity || !isWhole(pieces, from, n)) continue;
			const oddity = oddityOf(pieces.slice(from, from + n), shapes, seating.oddity);
			if (oddity > oddest) continue;
			const sum = before + oddity + 0.05;
			if (sum >= (least[from + n] ?? Infinity)) continue;
			least[from + n] = sum;
			best[from + n] = { from, seating };
			taken = Math.max(taken, from + n);
		}
	}

	const rows: Seated[][] = [];
	for (let end = taken; end > 0;) {
		const { from, seating } = best[end] as { from: number; seating: Seating };
		rows.unshift(seating.seated());
		end = from;
	}
	return { rows, taken };
}

/** Whether so many pieces are a row, where the text tells the rows. */
const isWhole = (pieces: readonly RawCell[], from: number, n: number) =>
	pieces[from]?.row === undefined ||
	(pieces[from].row === pieces[from + n - 1]?.row && pieces[from].row !== pieces[from + n]?.row);

/** How odd a row is that sits so oddly: one label may be all there is in it, and a row of money has an amount. */
function oddityOf(row: readonly RawCell[], shapes: readonly Shape[], seated: number): number {
	const own = filled(row);
	const [only] = own;
	if (only && own.length === 1) {
		const oddity = alone(only, shapes);
		return row.length === 1 || oddity < Infinity || only.row !== undefined ? oddity : seated;
	}
	const isMoney = shapes.includes('amount') && !shapes.includes('value');
	return isMoney && own.every(({ words }) => !/\d|^[-—–/\\*无]+$/.test(words)) ? Infinity : seated;
}

/** A row of which only the label is left: a slot or a level that nobody filled in, or a source that gave no money. */
function alone(piece: RawCell, shapes: readonly Shape[]): number {
	if (isEmpty(piece)) return Infinity;
	const isFund = !shapes.includes('value') && /(资金|拨款|其他)[:：]?$/.test(piece.words);
	const isBare = shapes.includes('level2') && isRowLabel(piece.words);
	return isSlot(piece.words) || isFund || isBare ? 1 : Infinity;
}
