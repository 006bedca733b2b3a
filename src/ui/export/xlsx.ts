import type { Locale, Text } from '#model/text.ts';
import type { Value } from '#query/console.ts';
import { headOf, valueOf, type Sheet, type Unit } from './sheet.ts';

const formats: Readonly<Record<Exclude<Unit, 'text'>, string>> = {
	fen: '#,##0.00####',
	ratio: '0.00%',
	points: '0.00',
	count: '#,##0',
	number: 'General'
};

const dataSheet: Text = { 'zh-CN': '数据', en: 'Data' };
const notesSheet: Text = { 'zh-CN': '说明', en: 'Notes' };

/** Characters; a Chinese one takes two. */
export const widthOf = (text: string) =>
	[...text].reduce((sum, c) => sum + (c > '\u2e7f' ? 2 : 1), 0);

/** A table as an Excel file: typed columns under a head that stays, and a second sheet that says what must be known to read it. */
export async function xlsx(sheet: Sheet, locale: Locale): Promise<Blob> {
	const { default: write } = await import('write-excel-file/universal');
	const { title, columns, rows, notes } = sheet;
	const head = columns.map((column) => ({
		value: headOf(column, locale),
		type: String,
		fontWeight: 'bold' as const,
		wrap: true
	}));
	const cell = (value: Value, unit: Unit) => {
		if (value === null || value === '') return null;
		if (typeof value === 'boolean') return { value, type: Boolean };
		if (typeof value === 'string' || !Number.isFinite(value))
			return { value: String(value), type: String };
		const number = Number(valueOf(value, unit, locale));
		return { value: number, type: Number, format: formats[unit === 'text' ? 'number' : unit] };
	};
	const body = rows.map((row) => row.map((value, i) => cell(value, columns[i]?.unit ?? 'text')));
	const widths = columns.map(({ head, unit }, i) => {
		const texts = rows.slice(0, 200).map((row) => widthOf(String(row[i] ?? '')));
		return {
			width: Math.min(
				48,
				Math.max(10, widthOf(head) + 6, unit === 'text' ? Math.max(0, ...texts) + 2 : 0)
			)
		};
	});
	const told = [[titleName[locale], title] as const, ...notes].map(([name, text]) => [
		{ value: name, type: String, fontWeight: 'bold' as const },
		{ value: text, type: String, wrap: true }
	]);
	return write([
		{
			sheet: dataSheet[locale],
			data: [head, ...body],
			columns: widths,
			stickyRowsCount: 1
		},
		{ sheet: notesSheet[locale], data: told, columns: [{ width: 20 }, { width: 100 }] }
	]).toBlob();
}

const titleName: Readonly<Record<Locale, string>> = { 'zh-CN': '标题', en: 'Title' };
