import { oddityIn, oddityWithout, signs, type Shape } from './columns.ts';
import { isEmpty, type RawCell } from './raw.ts';
import { isNumber, isRowLabel, isSlot, isTotal } from './words.ts';

/** A cell with the column that it most likely stood in. */
export type Seated = Readonly<{ cell: RawCell; column: number }>;

/** How the pieces of a row sit in its columns, and how odd that is. */
export type Seating = Readonly<{ oddity: number; seated: () => Seated[] }>;

/** How many pieces more than columns a row may have, where cells are broken into several. */
const spare = 4;

const rounding = 1e-9;

/**
 * For each number of pieces, from none on: how the first so many from a place on sit in a row, from left to right and
 * least oddly. Merged and empty cells may be lost, and a cell of words may be broken into pieces.
 */
export function seatings(
	pieces: readonly RawCell[],
	from: number,
	shapes: readonly Shape[]
): Seating[] {
	const width = shapes.length;
	const isSum = isTotal(pieces[from]?.words ?? '');
	const absence = absences(shapes, isSum, pieces[from]?.row !== undefined);
	const oddity = (shape: Shape, piece: RawCell) =>
		isSum && shape === 'value' && isNumber(piece.words) ? 4 : oddityIn(shape, piece);
	// What a tab or a bar parts in a row of indicators is hardly one cell.
	const isParted = pieces[from]?.row !== undefined && shapes.includes('level2');
	const joining = isParted ? 1 : 0.5;
	const longest = Math.min(width + spare, pieces.length - from);
	const first = [0];
	for (const odd of absence) first.push(last(first) + odd);

	// reach[n][c]: n pieces in the columns before c; ends[n][c]: the same, the last of them in the column before c.
	const reach = [first];
	const ends: number[][] = [[]];
	for (let n = 1; n <= longest; n++) {
		const piece = pieces[from + n - 1] as RawCell;
		const end = [Infinity];
		const row = [Infinity];
		for (let c = 1; c <= width; c++) {
			const shape = shapes[c - 1] as Shape;
			const placed = at(reach[n - 1], c - 1) + oddity(shape, piece);
			const joined = n > 1 && isWords(piece, shape) ? at(ends[n - 1], c) + joining : Infinity;
			end[c] = Math.min(placed, joined);
			row[c] = Math.min(end[c] as number, at(row, c - 1) + at(absence, c - 1));
		}
		reach.push(row);
		ends.push(end);
	}

	const seated = (n: number) => trace(pieces, from, n, { shapes, absence, oddity, reach, ends });
	return reach.map((row, n) => ({ oddity: at(row, width), seated: () => seated(n) }));
}

const last = (row: readonly number[]) => row.at(-1) ?? 0;

const at = (row: readonly number[] | undefined, place: number) => row?.[place] ?? Infinity;

/** Whether a piece may go on with the words of the piece before it. */
const isWords = (piece: RawCell, shape: Shape) =>
	(shape === 'label' || shape === 'value' || shape === 'remark') &&
	!isEmpty(piece) &&
	!isNumber(piece.words) &&
	!/^[≥≤><]|^\d[\d.,]*[\u4e00-\u9fff]{0,3}\/[\u4e00-\u9fff]{1,3}$/.test(piece.words) &&
	!signs.test(piece.words) &&
	!isRowLabel(piece.words) &&
	!isSlot(piece.words);

type Costs = Readonly<{
	shapes: readonly Shape[];
	absence: readonly number[];
	oddity: (shape: Shape, piece: RawCell) => number;
	reach: readonly number[][];
	ends: readonly number[][];
}>;

function trace(pieces: readonly RawCell[], from: number, count: number, costs: Costs): Seated[] {
	const { shapes, absence, oddity, reach, ends } = costs;
	const seated: Seated[] = [];
	let joinedTo: number | undefined;
	for (let n = count, c = shapes.length; n > 0 && c > 0;) {
		const skipped = at(reach[n], c - 1) + at(absence, c - 1);
		// On equal terms a piece sits to the left: what is missing is missing behind it.
		if (joinedTo === undefined && skipped <= at(ends[n], c) + rounding) {
			c--;
			continue;
		}
		const piece = pieces[from + n - 1] as RawCell;
		const end = joinedTo ?? piece.end;
		const placed = at(reach[n - 1], c - 1) + oddity(shapes[c - 1] as Shape, piece);
		joinedTo = placed > at(ends[n], c) + rounding ? end : undefined;
		n--;
		if (joinedTo !== undefined) continue;
		seated.unshift({ cell: { ...piece, end }, column: c - 1 });
		c--;
	}
	return seated;
}

/** How odd it is that a row lacks each of the columns; a row of totals has no targets, and a known row no empty cells behind. */
function absences(shapes: readonly Shape[], isSum: boolean, isRow: boolean): number[] {
	const isIndicators = shapes.includes('value');
	return shapes.map((shape) => {
		if (isSum && shape === 'value') return -0.5;
		const oddity = oddityWithout(shape, isIndicators);
		return isRow && shape === 'points' ? Math.min(oddity, 0.6) : oddity;
	});
}
