import { Folded } from '#model/folded.ts';
import { measures, type MeasureId } from '#model/measures.ts';
import { fenPer, toFen, type Fen, type MoneyUnit } from '#model/money.ts';
import type { Rows } from '#model/tables.ts';

/** What a fact counts: money in fen, all else as its value. */
export type Amount = Pick<Rows<'fact'>, 'fen' | 'value'>;

const written = /^([-+]?\d[\d,]*(?:\.\d+)?)([^\d.,]*)$/;

/** A number with the unit that its measure asks for, as people write it: 42.26万元, 98.5%, 7 or 7人. Undefined for any other text. */
export function amountOf(text: string, measure: MeasureId): Amount | undefined {
	const [, digits = '', unit = ''] = written.exec(new Folded(text).text) ?? [];
	if (digits === '') return;

	const decimal = digits.replaceAll(',', '');
	switch (measures[measure].unit) {
		case 'money': {
			const fen = Object.hasOwn(fenPer, unit) ? toFen(decimal, unit as MoneyUnit) : undefined;
			return fen === undefined ? undefined : { fen, value: null };
		}
		case 'percent':
			return unit === '%' ? { fen: null, value: Number(decimal) } : undefined;
		case 'count':
			return /^[人名个]?$/.test(unit) ? { fen: null, value: Number(decimal) } : undefined;
	}
}

/** An amount as `amountOf` reads it back, to the last fen; empty where there is none. */
export function amountText({ fen, value }: Amount, measure: MeasureId): string {
	if (fen !== null) return `${inWan(fen)}万元`;
	if (value === null) return '';
	return `${value}${measures[measure].unit === 'percent' ? '%' : ''}`;
}

function inWan(fen: Fen): string {
	const digits = String(Math.abs(fen)).padStart(7, '0');
	const fraction = digits.slice(-6).replace(/0+$/, '');
	return `${fen < 0 ? '-' : ''}${digits.slice(0, -6)}${fraction && `.${fraction}`}`;
}

/** The unit that a number is written with; empty where it has none of its own. */
export const unitOf = (as_written: string): string =>
	written.exec(new Folded(as_written).text)?.[2] ?? '';
