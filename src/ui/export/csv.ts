import Papa from 'papaparse';
import { guarded } from '#model/formula.ts';
import type { Locale } from '#model/text.ts';
import { headOf, valueOf, type Sheet, type Unit } from './sheet.ts';
import type { Value } from '#query/console.ts';

/** By this mark Chinese Excel knows that a file is UTF-8. */
const BOM = '\ufeff';

/**
 * A table as CSV for a spreadsheet: UTF-8 with its mark, no text that would be taken for a formula. Rates are in percent, as
 * the heads say; what is not stated is empty.
 */
export const csv = ({ columns, rows }: Sheet, locale: Locale): string =>
	BOM +
	Papa.unparse(
		[
			columns.map((column) =>
				guarded(headOf(column, locale) + (column.unit === 'ratio' ? percentHead[locale] : ''))
			),
			...rows.map((row) =>
				row.map((value, i) => written(value, columns[i]?.unit ?? 'text', locale))
			)
		],
		{ newline: '\r\n' }
	) +
	'\r\n';

const percentHead: Readonly<Record<Locale, string>> = { 'zh-CN': '（%）', en: ' (%)' };

function written(value: Value, unit: Unit, locale: Locale): string | number | boolean {
	if (value === null) return '';
	if (typeof value === 'string') return guarded(value);
	if (unit === 'ratio') return Number((Number(value) * 100).toFixed(6));
	return valueOf(value, unit, locale) ?? '';
}
