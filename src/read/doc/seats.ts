import { codes, type Property } from './properties.ts';

/** Where a cell of a row lies, in twentieths of a point, and what it is merged with. */
export type Seat = Readonly<{
	left: number;
	right: number;
	/** 0 for a cell of its own; a stretch of merged cells begins with one sign and goes on with another. */
	across: number;
	down: 'own' | 'first' | 'further';
}>;

const downs: readonly Seat['down'][] = ['own', 'further', 'first', 'first'];

/** The cells that the end of a row defines; as many of one width as there are texts where it defines none. */
export function seatsOf(properties: readonly Property[], texts: number): Seat[] {
	const seats = properties.findLast(({ code }) => code === codes.cells);
	const defined = seats ? definedBy(seats) : [];
	for (const { code, list, at } of properties) {
		if (code !== codes.mergedDown) continue;
		const cell = list.getUint8(at + 1);
		const seat = defined[cell];
		if (seat) defined[cell] = { ...seat, down: downs[list.getUint8(at + 2) & 3] ?? 'own' };
	}
	const end = defined.at(-1)?.right ?? 0;
	return Array.from({ length: texts }, (_, i): Seat => {
		const left = end + (i - defined.length) * 1000;
		return defined[i] ?? { left, right: left + 1000, across: 0, down: 'own' };
	});
}

/** A count, one border more than that, and what else is known of each cell. */
function definedBy({ list, at, length }: Property): Seat[] {
	const count = list.getUint8(at + 2);
	const border = (i: number) => list.getInt16(at + 3 + i * 2, true);
	const more = at + 3 + (count + 1) * 2;
	if (more > at + length) return [];
	return Array.from({ length: count }, (_, i): Seat => {
		const place = more + i * 20;
		const signs = place + 2 <= at + length ? list.getUint16(place, true) : 0;
		return {
			left: border(i),
			right: border(i + 1),
			across: signs & 3,
			down: downs[(signs >> 5) & 3] ?? 'own'
		};
	});
}
