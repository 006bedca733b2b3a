import { count, formatted, moneyCell, moneyUnit, percentLabel, scaleFor } from '#model/format.ts';
import type { Locale, Text } from '#model/text.ts';
import { comparedBy, type Compared, type ComparedMeasure } from '#query/compare.ts';

/** How the values of one measure of a comparison are written and measured. */
export type Reading = Readonly<{
	label: string;
	/** What its values count in, as the head of a column says it. */
	head: string;
	/** In words, with its unit. */
	full: (value: number | null) => string;
	/** In a picture, where `axis` says the unit. */
	short: (value: number) => string;
	/** In a column whose head says the unit. */
	cell: (value: number | null) => string;
	axis: string;
	/** The axis that holds some values: from 0, but for rates and scores, which lie close together. */
	span: (values: readonly number[]) => Readonly<{ min: number; max: number }>;
}>;

/** A value as it stands in a column whose head names its unit; money for each member of staff to two decimals. */
export function written(
	one: ComparedMeasure,
	perStaff: boolean,
	value: number | null,
	locale: Locale
): string {
	const { unit } = comparedBy(one, perStaff);
	if (unit !== 'fen') return formatted(value, unit, locale);
	return moneyCell(perStaff && value !== null ? Math.round(value / 1e4) * 1e4 : value, locale);
}

const points: Text = { 'zh-CN': '分', en: 'points' };

/** The reading of a comparison's measure, money in the unit that its largest amount reads well in. */
export function reading(
	{ one, perStaff }: Compared,
	locale: Locale,
	values: readonly (number | null)[]
): Reading {
	const { label, unit } = comparedBy(one, perStaff);
	const known = values.filter((value) => value !== null);
	const scale = scaleFor(Math.max(0, ...known.map(Math.abs)), locale);
	const short = (value: number) => {
		if (unit === 'ratio') return percentLabel(value, locale);
		return unit === 'fen' ? count(value / scale.fen, locale) : count(value, locale);
	};
	return {
		label: label[locale],
		head: unit === 'fen' ? `${label[locale]}（${moneyUnit[locale]}）` : label[locale],
		full: (value) => formatted(value, unit, locale),
		short,
		cell: (value) => written(one, perStaff, value, locale),
		axis: unit === 'fen' ? scale.unit : unit === 'ratio' ? '%' : points[locale],
		span: (values) => span(values, unit === 'fen' ? undefined : unit === 'ratio' ? 0.05 : 5)
	};
}

/** With a step the axis begins and ends at whole steps around the values, otherwise at 0 and a round number above them. */
function span(values: readonly number[], step: number | undefined) {
	const [least, most] = [Math.min(...values), Math.max(...values)];
	if (step === undefined) return { min: 0 - round(-least), max: round(most) || 1 };
	const [low, high] = [Math.floor(least / step), Math.ceil(most / step)];
	return { min: low * step, max: (high > low ? high : low + 1) * step };
}

/** The next half of a power of ten above a number; 0 for what is not above 0. */
function round(value: number): number {
	if (value <= 0) return 0;
	const step = 10 ** Math.floor(Math.log10(value)) / 2;
	return Math.ceil(value / step) * step;
}
