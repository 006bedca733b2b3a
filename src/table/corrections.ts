import * as v from 'valibot';
import { measureIds } from '#model/measures.ts';
import { tables, type Rows } from '#model/tables.ts';
import type { Text } from '#model/text.ts';
import { BadCell, headOf, isDate, lines, records } from './csv.ts';
import { byCode } from './order.ts';

/** What a person put right. */
export type Correction = Rows<'correction'>;

/** A correction and the row that it stands in. */
export type Numbered = Readonly<{ row: number; said: Correction }>;

const columns = Object.keys(tables.correction) as (keyof Correction)[];

/** The corrections that a CSV holds (empty: none), and its bad cells: the first of each row that has any. */
export function corrections(csv: string): { numbered: Numbered[]; problems: BadCell[] } {
	const problems: BadCell[] = [];
	const rows = attempt(problems, () => (csv.trim() === '' ? [] : records(csv, columns))) ?? [];
	const numbered = rows.flatMap((record, i) => {
		const row = i + 2;
		const said = attempt(problems, () => checked(record, row));
		return said ? [{ row, said }] : [];
	});
	return { numbered, problems };
}

/** A CSV of corrections (empty: none yet) with more of them at its end; columns of its own keep their place. */
export function withMore(csv: string, more: readonly Correction[]): string {
	const head = csv.trim() === '' ? columns : headOf(csv);
	const before = csv.trim() === '' ? [] : records(csv, head);
	const rows: readonly Readonly<Record<string, string>>[] = [...before, ...more];
	return lines([head, ...rows.map((row) => head.map((name) => row[name] ?? ''))]);
}

/** What a correction asks for, and of which number; reason, person and day aside. */
export const askedBy = ({ report_id, measure, scope, old, new: now }: Correction): string =>
	JSON.stringify([report_id, measure, scope, old, now]);

/** What an act makes, unless it finds a bad cell: that is kept with the other problems. */
export function attempt<T>(problems: BadCell[], act: () => T): T | undefined {
	try {
		return act();
	} catch (error) {
		if (!(error instanceof BadCell)) throw error;
		problems.push(error);
		return;
	}
}

/** The order of corrections, whatever the order that they were written in. */
export const byPlace = (a: Correction, b: Correction) =>
	columns.reduce((order, column) => order || byCode(a[column], b[column]), 0);

const filled = v.pipe(v.string(), v.trim(), v.nonEmpty());

const schema = v.object({
	report_id: filled,
	measure: v.pipe(v.string(), v.trim(), v.picklist(measureIds)),
	scope: filled,
	old: filled,
	new: filled,
	reason: filled,
	who: filled,
	date: v.pipe(v.string(), v.trim(), v.check(isDate))
});

function checked(record: Record<keyof Correction, string>, row: number): Correction {
	const { success, output, issues } = v.safeParse(schema, record);
	if (success) return output;

	const column = issues[0].path?.[0].key as keyof Correction;
	const cell = record[column].trim();
	const words = cell === '' ? empty : column === 'date' ? noDate(cell) : noMeasure(cell);
	throw new BadCell(row, column, words);
}

const empty: Text = { 'zh-CN': '不能为空；请填写', en: 'is empty; fill it in' };

const noDate = (cell: string): Text => ({
	'zh-CN': `“${cell}”不是日期；请写成 2024-03-01 的样式`,
	en: `"${cell}" is not a date; write it like 2024-03-01`
});

const noMeasure = (cell: string): Text => ({
	'zh-CN': `没有指标“${cell}”；请用 data/normalised/fact.csv 中 measure 一列的写法，如 spent`,
	en: `there is no measure "${cell}"; write it as in the column measure of data/normalised/fact.csv, such as spent`
});
