import { isMeasure, measureIds, measures, type MeasureId } from '#model/measures.ts';
import type { Rows } from '#model/tables.ts';
import { locales, type Locale, type Text } from '#model/text.ts';
import { isNone } from './correct.ts';
import type { Correction } from './corrections.ts';
import { contextOf } from './context.ts';
import { BadCell, headOf, lines, records } from './csv.ts';
import { doubtful, doubts, type Doubt } from './doubts.ts';
import type { Laid } from './lay-out.ts';

/** The columns of a review, a row for every number that a person should look at; the last four are for that person. */
const columns = {
	report_id: { 'zh-CN': '报告', en: 'Report' },
	unit: { 'zh-CN': '单位', en: 'Unit' },
	year: { 'zh-CN': '年度', en: 'Year' },
	file: { 'zh-CN': '文件', en: 'File' },
	section: { 'zh-CN': '章节', en: 'Section' },
	line: { 'zh-CN': '行', en: 'Line' },
	doubt: { 'zh-CN': '疑点', en: 'Doubt' },
	old: { 'zh-CN': '原文@位置', en: 'As written@place' },
	context: { 'zh-CN': '上下文', en: 'Context' },
	scope: { 'zh-CN': '范围', en: 'Scope' },
	measure: { 'zh-CN': '指标', en: 'Measure' },
	amount: { 'zh-CN': '读作', en: 'Read as' },
	used: { 'zh-CN': '采用值', en: 'Value used' },
	right: { 'zh-CN': '正确值', en: 'Right value' },
	rightMeasure: { 'zh-CN': '正确指标', en: 'Right measure' },
	reason: { 'zh-CN': '理由', en: 'Reason' },
	who: { 'zh-CN': '更正人', en: 'Who' }
} as const satisfies Record<string, Text>;

type Column = keyof typeof columns;

const names = Object.keys(columns) as Column[];

/** The first line of a review; with a mark by which spreadsheets know that it is UTF-8. */
export const reviewHead = (locale: Locale): string =>
	`\ufeff${lines([names.map((name) => columns[name][locale])])}`;

/** The lines of a review about one report, and the doubt of each. */
export function reviewOf(
	report: Pick<Rows<'report'>, 'report_id' | 'source_file' | 'year'>,
	laid: Laid,
	locale: Locale
): Readonly<{ text: string; doubts: readonly Doubt[] }> {
	const found = doubtful(laid);
	const lineAt = lineNumbers(laid.text);
	const rows = found.map((number): Record<Column, string | number> => ({
		report_id: report.report_id,
		unit: laid.unit.name,
		year: report.year,
		file: report.source_file,
		section: laid.section.findLast(({ start }) => start <= number.start)?.heading ?? '',
		line: lineAt(number.start),
		doubt: doubts[number.doubt][locale],
		old: `${number.as_written}@${number.start}`,
		context: contextOf(laid.text, number),
		scope: number.scope,
		measure: number.measure ? measures[number.measure][locale] : '',
		amount: number.amount,
		used: number.used,
		right: '',
		rightMeasure: '',
		reason: '',
		who: ''
	}));
	return {
		text: lines(rows.map((row) => names.map((name) => row[name]))),
		doubts: found.map(({ doubt }) => doubt)
	};
}

/** The number of the line, from 1, in which a place is; places are asked for in their order. */
function lineNumbers(text: string): (place: number) => number {
	let line = 1;
	let next = text.indexOf('\n');
	return (place) => {
		while (next >= 0 && next < place) {
			line++;
			next = text.indexOf('\n', next + 1);
		}
		return line;
	};
}

/** What a person wrote into a review: corrections, and for each the row that it comes from and the head of every column. */
export type Reviewed = Readonly<{
	corrections: readonly Correction[];
	/** The cell of the review that a cell of the nth correction comes from. */
	cell: (n: number, column: string) => Readonly<{ row: number; column: string }>;
}>;

/**
 * The corrections that the filled-in rows of a review ask for; `date` is the day of them. A right value puts an amount
 * right (the same one: confirms it), `无` takes the measure away, a right measure gives the number that measure instead
 * of the one it has. Throws BadCell where a cell will not do.
 */
export function reviewed(csv: string, date: string): Reviewed {
	const locale = localeOf(csv);
	const heads = names.map((name) => columns[name][locale]);
	const corrections: Correction[] = [];
	const rows: number[] = [];
	for (const [i, record] of records(csv, heads).entries()) {
		const cell = (name: Column) => (record[columns[name][locale]] ?? '').trim();
		const measureOf = (name: 'measure' | 'rightMeasure') => {
			const measure = cell(name) === '' ? null : measureNamed(cell(name));
			if (measure === undefined) {
				throw new BadCell(i + 2, columns[name][locale], noMeasure(cell(name)));
			}
			return measure;
		};
		const asked = wanted(
			cell('right'),
			measureOf('measure'),
			measureOf('rightMeasure'),
			cell('amount')
		);
		if (asked === undefined) throw new BadCell(i + 2, columns.rightMeasure[locale], whichMeasure);
		for (const change of asked) {
			rows.push(i + 2);
			corrections.push({
				report_id: cell('report_id'),
				scope: cell('scope'),
				old: cell('old'),
				reason: cell('reason'),
				who: cell('who'),
				date,
				...change
			});
		}
	}
	const origin: Readonly<Record<string, Column>> = { new: 'right', measure: 'rightMeasure' };
	return {
		corrections,
		cell: (n, column) => ({
			row: rows[n] ?? 1,
			column: columns[origin[column] ?? (column as Column)]?.[locale] ?? column
		})
	};
}

type Change = Pick<Correction, 'measure' | 'new'>;

/** What a row asks for: nothing where it was not filled in; undefined where it does not say which measure a number has. */
function wanted(
	right: string,
	measure: MeasureId | null,
	rightMeasure: MeasureId | null,
	amount: string
): Change[] | undefined {
	const other = rightMeasure === measure ? null : rightMeasure;
	if (measure === null) {
		if (other) return [{ measure: other, new: right || amount }];
		return right === '' || isNone(right) ? [] : undefined;
	}
	if (other)
		return [
			{ measure, new: '无' },
			{ measure: other, new: right || amount }
		];
	return right === '' ? [] : [{ measure, new: right }];
}

/** A measure by its id or its name in either language. */
const measureNamed = (word: string): MeasureId | undefined =>
	isMeasure(word)
		? word
		: measureIds.find((id) => locales.some((locale) => measures[id][locale] === word));

/** The language of a review, told by its head. */
const localeOf = (csv: string): Locale => (headOf(csv).includes(columns.right.en) ? 'en' : 'zh-CN');

const noMeasure = (cell: string): Text => ({
	'zh-CN': `没有指标“${cell}”；请用“指标”一列或 data/normalised/fact.csv 中 measure 一列的写法，如 ${measures.spent['zh-CN']} 或 spent`,
	en: `there is no measure "${cell}"; write it as in the column Measure, or as in the column measure of data/normalised/fact.csv: ${measures.spent.en} or spent`
});

const whichMeasure: Text = {
	'zh-CN': '这个数还没有指标；请写明它是哪个指标，或清空“正确值”',
	en: 'this number has no measure yet; say which it has, or empty its right value'
};
