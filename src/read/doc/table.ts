import type { LooseCell, LooseTable } from '#read/compose.ts';
import { settled } from '#read/settle.ts';
import type { Property } from './properties.ts';
import { seatsOf, type Seat } from './seats.ts';

/** A row as it was read: what stands in its cells, and what its end says of where they lie. */
export type ReadRow = Readonly<{ texts: readonly string[]; properties: readonly Property[] }>;

type Growing = { -readonly [Key in keyof LooseCell]: LooseCell[Key] };

/** Borders nearer than this, in twentieths of a point, are one: about a millimetre. */
const slack = 60;

/** A table of rows, each of which says where its cells lie and which of them are merged. */
export function tableOf(rows: readonly ReadRow[]): LooseTable {
	let above: Growing[] = [];
	const table = rows.map(({ texts, properties }) => {
		const own: Growing[] = [];
		const here: Growing[] = [];
		let begun: Seat | undefined;
		for (const [i, seat] of seatsOf(properties, texts.length).entries()) {
			const { left, right, across, down } = seat;
			const columns = Math.max(1, right - left);
			const last = own.at(-1);
			if (begun && last && across > 0 && across !== begun.across) {
				last.columns += columns;
				continue;
			}
			begun = across > 0 ? seat : undefined;
			const upper = above.find(
				({ column }) => down === 'further' && Math.abs(column - left) <= slack
			);
			if (upper) upper.rows++;
			else own.push({ column: left, columns, rows: 1, text: texts[i] ?? '' });
			const cell = upper ?? own.at(-1);
			if (cell) here.push(cell);
		}
		above = here;
		return own;
	});
	return settled(table, slack);
}
