import * as v from 'valibot';
import { numberOf } from '#model/figure.ts';
import { Folded } from '#model/folded.ts';
import { measureIds, measures, type MeasureId } from '#model/measures.ts';
import { fenPer, toFen, type MoneyUnit } from '#model/money.ts';
import { tables, type Rows, type Tables } from '#model/tables.ts';
import type { Locale, Text } from '#model/text.ts';
import { BadCell, isDate, records } from './csv.ts';
import { byCode, byReport } from './order.ts';

type Correction = Rows<'correction'>;
type FactRow = Rows<'fact'>;
type Amount = Pick<FactRow, 'fen' | 'value'>;

/** The facts with the corrections on top, and the corrections that were applied: all of them, or none when there is a problem. */
export type Corrected = Readonly<{
	fact: FactRow[];
	correction: Correction[];
	problems: BadCell[];
}>;

/**
 * Applies a CSV of corrections (empty: none). Each names a number that the report states, as written or as an amount
 * with its unit, and the amount that it should be. A corrected fact keeps its words and its place.
 */
export function correct(stated: Pick<Tables, 'report' | 'fact'>, csv: string): Corrected {
	const reports = new Set(stated.report.map(({ report_id }) => report_id));
	const facts = byReport(stated.fact);
	const right = new Map<FactRow, Amount>();
	const correction: Correction[] = [];
	const problems: BadCell[] = [];

	const rows = attempt(problems, () => (csv.trim() === '' ? [] : records(csv, columns))) ?? [];
	for (const [i, record] of rows.entries()) {
		attempt(problems, () => {
			const { said, complain } = checked(record, i + 2);
			if (!reports.has(said.report_id)) complain('report_id', noReport(said.report_id));

			const meant = meantBy(said, facts.get(said.report_id) ?? [], complain);
			const amount = amountOf(said.new, said.measure) ?? complain('new', noAmount(said.new));
			if (meant.some((fact) => right.has(fact))) complain('old', twice);
			for (const fact of meant) right.set(fact, amount);
			correction.push(said);
		});
	}
	if (problems.length > 0) return { fact: stated.fact, correction: [], problems };

	const fact = stated.fact.map((row) => {
		const amount = right.get(row);
		return amount ? { ...row, ...amount, corrected: true } : row;
	});
	return { fact, correction: correction.toSorted(byPlace), problems };
}

const columns = Object.keys(tables.correction) as (keyof Correction)[];

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

type Complain = (column: keyof Correction, words: Text) => never;

/** A row as a correction, and how to complain about one of its cells. Throws BadCell at the first that will not do. */
function checked(record: Record<keyof Correction, string>, row: number) {
	const complain: Complain = (column, words) => {
		throw new BadCell(row, column, words);
	};
	const { success, output, issues } = v.safeParse(schema, record);
	if (success) return { said: output, complain };

	const column = issues[0].path?.[0].key as keyof Correction;
	const cell = record[column].trim();
	return complain(column, cell === '' ? empty : column === 'date' ? noDate(cell) : noMeasure(cell));
}

function attempt<T>(problems: BadCell[], act: () => T): T | undefined {
	try {
		return act();
	} catch (error) {
		if (!(error instanceof BadCell)) throw error;
		problems.push(error);
		return;
	}
}

/** The facts that a correction is about: every statement of the measure in the scope that says the old amount. */
function meantBy(said: Correction, facts: readonly FactRow[], complain: Complain): FactRow[] {
	const ofMeasure = facts.filter(({ measure }) => measure === said.measure);
	if (ofMeasure.length === 0) complain('measure', notStated(said.measure));

	const inScope = ofMeasure.filter(({ scope }) => scope === said.scope);
	if (inScope.length === 0) complain('scope', noScope(said.scope, ofMeasure));

	const meant = inScope.filter((fact) => says(fact, said.old));
	return meant.length > 0 ? meant : complain('old', notSaid(said.old, inScope));
}

function says(fact: FactRow, old: string): boolean {
	if (new Folded(old).text === new Folded(fact.as_written).text) return true;
	const amount = amountOf(old, fact.measure);
	return amount !== undefined && numberOf(amount) === numberOf(fact);
}

const written = /^([-+]?\d[\d,]*(?:\.\d+)?)([^\d.,]*)$/;

/** A number with the unit that its measure asks for: 42.26万元, 98.5%, 7 or 7人. */
function amountOf(text: string, measure: MeasureId): Amount | undefined {
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

const byPlace = (a: Correction, b: Correction) =>
	columns.reduce((order, column) => order || byCode(a[column], b[column]), 0);

const label = (measure: MeasureId, locale: Locale) => measures[measure][locale];
const unique = (words: readonly string[]) => [...new Set(words)].join('、');

const empty: Text = { 'zh-CN': '不能为空；请填写', en: 'is empty; fill it in' };

const twice: Text = {
	'zh-CN': '上面已有一行更正同一个数；请只留一行',
	en: 'a row above corrects the same number; keep one of them'
};

const noDate = (cell: string): Text => ({
	'zh-CN': `“${cell}”不是日期；请写成 2024-03-01 的样式`,
	en: `"${cell}" is not a date; write it like 2024-03-01`
});

const noMeasure = (cell: string): Text => ({
	'zh-CN': `没有指标“${cell}”；请用 data/normalised/fact.csv 中 measure 一列的写法，如 spent`,
	en: `there is no measure "${cell}"; write it as in the column measure of data/normalised/fact.csv, such as spent`
});

const noReport = (cell: string): Text => ({
	'zh-CN': `没有报告“${cell}”；请用 data/normalised/report.csv 中的 report_id`,
	en: `there is no report "${cell}"; take a report_id of data/normalised/report.csv`
});

const notStated = (measure: MeasureId): Text => ({
	'zh-CN': `这份报告没有写“${label(measure, 'zh-CN')}”；只能更正报告写了的数`,
	en: `the report does not state "${label(measure, 'en')}"; only what it states can be corrected`
});

const noScope = (cell: string, facts: readonly FactRow[]): Text => {
	const scopes = unique(facts.map(({ scope }) => scope));
	return {
		'zh-CN': `这个指标没有范围“${cell}”；报告里有：${scopes}`,
		en: `the measure has no scope "${cell}"; the report has: ${scopes}`
	};
};

const notSaid = (cell: string, facts: readonly FactRow[]): Text => {
	const stated = unique(facts.map(({ as_written }) => as_written));
	return {
		'zh-CN': `报告写的不是“${cell}”，而是：${stated}；请照原文填写`,
		en: `the report does not say "${cell}" but: ${stated}; write it as the report does`
	};
};

const noAmount = (cell: string): Text => ({
	'zh-CN': `“${cell}”不是带单位的数；请写成 42.26万元、98.5% 或 7 的样式`,
	en: `"${cell}" is not a number with its unit; write it like 42.26万元, 98.5% or 7`
});
