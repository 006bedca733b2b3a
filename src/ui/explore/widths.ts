import type { Found } from '#query/console.ts';
import { widthOf } from '#ui/export/xlsx.ts';

/** Rows that widths are taken from, and the widest that a column may be. */
const LOOKED_AT = 500;
const WIDEST = 40;

/** How wide each column of an answer is, in digits, by rows out of all its parts: what is wider is cut where it is shown. */
export function widthsOf({ columns, rows }: Found): number[] {
	const step = Math.ceil(rows.length / LOOKED_AT);
	const some = rows.filter((_, r) => r % step === 0 || r === rows.length - 1);
	return columns.map(({ name, type }, i) => {
		const texts = [name, type.slice(0, 10), ...some.map((row) => String(row[i] ?? '—'))];
		return Math.min(WIDEST, Math.max(...texts.map(widthOf))) + 4;
	});
}
