import { moneyUnit, nothing, type MeasureUnit } from '#model/format.ts';
import type { Locale, Text } from '#model/text.ts';
import type { Twin } from '#chart/chart.ts';
import type { Value } from '#query/console.ts';

/** What a column holds: a measure's values in its own unit, numbers that are shown as they are, or words. */
export type Unit = MeasureUnit | 'number' | 'text';

/** A table as it leaves the page, with what must be known to read it. Null is what is not stated. */
export type Sheet = Readonly<{
	title: string;
	columns: readonly Readonly<{ head: string; unit: Unit }>[];
	rows: readonly (readonly Value[])[];
	/** Filters, sources, definitions, the date: each with its name. */
	notes: readonly (readonly [string, string])[];
}>;

/** The unit that a column's numbers are written in; no word where it is clear. */
const inHead: Readonly<Partial<Record<Unit, Text>>> = {
	fen: { 'zh-CN': `（${moneyUnit['zh-CN']}）`, en: ` (${moneyUnit.en})` }
};

/** The head of a column with its unit. */
export const headOf = ({ head, unit }: Sheet['columns'][number], locale: Locale): string =>
	head + (inHead[unit]?.[locale] ?? '');

const perUnit: Readonly<Record<Locale, number>> = { 'zh-CN': 1e6, en: 1e5 };

/** A value as its column's head says it: money in the unit named there, to the last fen. */
export const valueOf = (value: Value, unit: Unit, locale: Locale): Value =>
	unit === 'fen' && typeof value === 'number' ? value / perUnit[locale] : value;

const decimal = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const percentage = /^-?[\d,]+(?:\.\d+)?%$/;

/** The table beside a picture: columns whose cells are all numbers, or all rates, become such; the first names the rows. */
export function sheetOf(title: string, twin: Twin, notes: Sheet['notes']): Sheet {
	const unstated = new Set(Object.values(nothing));
	const columns = twin.head.map((head, i) => {
		const cells = twin.rows.flatMap(({ cells }) => {
			const cell = cells[i] ?? '';
			return unstated.has(cell) ? [] : [cell];
		});
		const all = (form: RegExp) =>
			i > 0 && cells.length > 0 && cells.every((cell) => form.test(cell));
		const unit: Unit = all(decimal) ? 'number' : all(percentage) ? 'ratio' : 'text';
		return { head, unit };
	});
	const read = (cell: string, unit: Unit): Value => {
		if (unstated.has(cell)) return null;
		if (unit === 'text') return cell;
		const number = Number(cell.replace(/[,%]/g, ''));
		return unit === 'ratio' ? Number((number / 100).toFixed(8)) : number;
	};
	const rows = twin.rows.map(({ cells }) =>
		columns.map(({ unit }, i) => read(cells[i] ?? '', unit))
	);
	return { title, columns, rows, notes };
}

/** A name for the file of a title: nothing that a file system refuses. */
export const fileName = (title: string): string =>
	title
		.replace(/[\\/:*?"<>|？\p{Cc}]+/gu, ' ')
		.trim()
		.slice(0, 60)
		.trim() || 'jijian';
