import type { Shape } from './columns.ts';
import { isEmpty, type RawCell } from './raw.ts';
import { isSlot } from './words.ts';
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
			const oddity = n === 1 ? alone(pieces[from], shapes) : seating.oddity;
			if (n === 0 || oddity > oddest || !isWhole(pieces, from, n)) continue;
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

/** A row of which only the label is left: a slot that nobody filled in, or a source that gave no money. */
function alone(piece: RawCell | undefined, shapes: readonly Shape[]): number {
	if (!piece || isEmpty(piece)) return Infinity;
	const isFund = !shapes.includes('value') && /(资金|拨款|其他)[:：]?$/.test(piece.words);
	return isSlot(piece.words) || isFund ? 1 : Infinity;
}
