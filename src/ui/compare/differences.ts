import { written } from '#chart/compared.ts';
import { counted } from '#model/format.ts';
import { tables } from '#model/tables.ts';
import type { Locale, Text } from '#model/text.ts';
import {
	comparedBy,
	needs,
	type Cell,
	type ComparedMeasure,
	type Comparison,
	type Holding
} from '#query/compare.ts';
import { kinds } from '#ui/names.ts';

/** A value beside what it differs by; where either is missing, why. */
export type Entry = Readonly<{
	value: number | null;
	/** In the measure's own unit; undefined where the line is itself what others are held against. */
	difference: number | null | undefined;
	why: Text | undefined;
}>;

/** A unit's year in the table. */
export type Line = Readonly<{
	unit_id: string;
	year: number;
	cell: Cell | undefined;
	entries: Readonly<Partial<Record<ComparedMeasure, Entry>>>;
}>;

/** The years of a comparison: those chosen, or all in which one of its units has a report. */
export const yearsOf = (
	{ year }: Comparison,
	reports: readonly Pick<Cell, 'year'>[]
): readonly number[] =>
	year.length > 0 ? year : [...new Set(reports.map(({ year }) => year))].toSorted((a, b) => a - b);

/** The reports of units that have none of the kind compared: they must not vanish, only be without figures. */
const withoutCells = (cells: readonly Cell[], holdings: readonly Holding[]) =>
	holdings.filter(({ unit_id }) => !cells.some((cell) => cell.unit_id === unit_id));

/** The table of a comparison, a line for each unit and year. */
export function differences(
	comparison: Comparison,
	base: string,
	cells: readonly Cell[],
	holdings: readonly Holding[]
): Line[] {
	const years = yearsOf(comparison, [...cells, ...withoutCells(cells, holdings)]);
	const known = new Map(cells.map((cell) => [`${cell.unit_id} ${cell.year}`, cell]));
	const at = (unit_id: string, year: number) => known.get(`${unit_id} ${year}`);

	return comparison.unit.flatMap((unit_id) =>
		years.map((year, i) => {
			const cell = at(unit_id, year);
			const before = years[i - 1];
			const isBase = comparison.against === 'year' ? before === undefined : unit_id === base;
			const other =
				comparison.against === 'unit' ? at(base, year) : before ? at(unit_id, before) : undefined;
			const entry = (id: ComparedMeasure): Entry => {
				const value = cell?.[id] ?? null;
				const held = other?.[id] ?? null;
				const difference = value === null || held === null ? null : value - held;
				return {
					value,
					difference: isBase ? undefined : difference,
					why:
						value === null
							? whyMissing(
									comparison,
									id,
									year,
									cell,
									holdings.filter((one) => one.unit_id === unit_id)
								)
							: isBase || difference !== null
								? undefined
								: nothingToHoldAgainst[comparison.against]
				};
			};
			return {
				unit_id,
				year,
				cell,
				entries: Object.fromEntries(comparison.measure.map((id) => [id, entry(id)]))
			};
		})
	);
}

const nothingToHoldAgainst: Readonly<Record<Comparison['against'], Text>> = {
	year: { 'zh-CN': '前一个年度没有这个数字', en: 'the year before has no such figure' },
	unit: {
		'zh-CN': '基准单位当年没有这个数字',
		en: 'the unit held against has no such figure that year'
	}
};

function whyMissing(
	{ perStaff }: Comparison,
	id: ComparedMeasure,
	year: number,
	cell: Cell | undefined,
	holdings: readonly Holding[]
): Text {
	if (!cell) return noReport(holdings.filter((one) => one.year === year));
	if (id === 'completion')
		return { 'zh-CN': '没有可以判断是否达标的指标', en: 'no indicator can be judged' };

	const asked = [
		...needs[id],
		...(perStaff && comparedBy(id, true).unit === 'fen' ? (['staff'] as const) : [])
	];
	const silent = asked.filter((column) => cell[`${column}_stated`] === null);
	const names = (of: readonly (typeof asked)[number][], locale: Locale) =>
		of.map((column) => tables.evaluation[column][locale]).join(locale === 'en' ? ', ' : '、');
	if (silent.length > 0)
		return {
			'zh-CN': `报告没有写明${names(silent, 'zh-CN')}`,
			en: `the report does not state: ${names(silent, 'en')}`
		};
	const divisor = asked.at(-1);
	return divisor && cell[`${divisor}_stated`] === 0
		? { 'zh-CN': `${names([divisor], 'zh-CN')}为 0`, en: `${names([divisor], 'en')} is 0` }
		: { 'zh-CN': '没有一份报告同时写明两者', en: 'no report states both' };
}

const noReport = (holdings: readonly Holding[]): Text =>
	holdings.length === 0
		? { 'zh-CN': '当年没有报告', en: 'no report for the year' }
		: {
				'zh-CN': `当年没有这类报告，只有${holdings.map(({ kind, n }) => `${kinds[kind]['zh-CN']} ${n} 份`).join('、')}`,
				en: `no report of this kind; only ${holdings.map(({ kind, n }) => counted(n, `${kinds[kind].en.toLowerCase()} report`)).join(', ')}`
			};

/** A difference with its sign: money in the unit of its column, rates in percentage points, scores in points. */
export function differs(
	id: ComparedMeasure,
	perStaff: boolean,
	by: number,
	locale: Locale
): string {
	const size = written(id, perStaff, Math.abs(by), locale).replace('%', '');
	const sign = by > 0 ? '+' : by < 0 ? '−' : '';
	return /[1-9]/.test(size) ? sign + size : size;
}
