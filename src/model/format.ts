import type { Fen } from './money.ts';
import type { Locale, Text } from './text.ts';

/** What stands where a report states nothing: never a 0. */
export const nothing: Text = { 'zh-CN': '未说明', en: 'not stated' };

/** A unit that money is shown in: so many fen to one of it. */
export type Scale = Readonly<{ fen: Fen; unit: string }>;

const scales: Readonly<Record<Locale, readonly [Scale, ...Scale[]]>> = {
	'zh-CN': [
		{ fen: 1e6, unit: '万元' },
		{ fen: 1e10, unit: '亿元' }
	],
	en: [
		{ fen: 1e5, unit: 'thousand yuan' },
		{ fen: 1e8, unit: 'million yuan' },
		{ fen: 1e11, unit: 'billion yuan' }
	]
};

const formats = new Map<string, Intl.NumberFormat>();

function decimal(value: number, locale: Locale, least: number, most = least) {
	const key = `${locale} ${least} ${most}`;
	const format =
		formats.get(key) ??
		new Intl.NumberFormat(locale, {
			minimumFractionDigits: least,
			maximumFractionDigits: most
		});
	formats.set(key, format);
	return format.format(value);
}

/** The unit in which amounts up to the largest of them read well: 万元 or 亿元, thousand to billion yuan. */
export const scaleFor = (largest: Fen, locale: Locale): Scale =>
	scales[locale].findLast(({ fen }) => Math.abs(largest) >= fen) ?? scales[locale][0];

/** Money at a glance, with its unit: `230.65 万元`, `2.31 million yuan`. */
export function money(fen: Fen | null, locale: Locale, scale?: Scale): string {
	if (fen === null) return nothing[locale];
	const { fen: one, unit } = scale ?? scaleFor(fen, locale);
	return `${decimal(fen / one, locale, 2)} ${unit}`;
}

/** Money in a column whose head names the unit (`moneyUnit`); every digit that is known, two at least. */
export const moneyCell = (fen: Fen | null, locale: Locale): string =>
	fen === null
		? nothing[locale]
		: locale === 'zh-CN'
			? decimal(fen / 1e6, locale, 2, 6)
			: decimal(fen / 1e5, locale, 2, 5);

/** The unit of `moneyCell`. */
export const moneyUnit: Text = { 'zh-CN': '万元', en: 'thousand yuan' };

/** Money to the last fen, for a reader who points at it. */
export const yuan = (fen: Fen, locale: Locale): string =>
	`${decimal(fen / 100, locale, 2)} ${locale === 'zh-CN' ? '元' : 'yuan'}`;

/** A ratio (1 is 100 %) as percent with two decimals, as the field writes rates. */
export const percent = (ratio: number | null, locale: Locale): string =>
	ratio === null ? nothing[locale] : `${decimal(ratio * 100, locale, 2)}%`;

/** A ratio as percent with one decimal, for a picture; with two where one would make it the full hundred that it is not. */
export function percentLabel(ratio: number, locale: Locale): string {
	const nearly = ratio !== 1 && Math.abs(ratio - 1) < 0.0005;
	return `${decimal(ratio * 100, locale, nearly ? 2 : 1)}%`;
}

/** A number of things, or points of a score: as many decimals as it has, at most two. */
export const count = (value: number, locale: Locale): string => decimal(value, locale, 0, 2);

/** A number of things with their English name: `1 report`, `2 reports`. */
export const counted = (value: number, thing: string): string =>
	`${count(value, 'en')} ${thing}${value === 1 ? '' : 's'}`;

/** What a measure counts in: money in fen, a ratio (1 is 100 %), points of a score, or things. */
export type MeasureUnit = 'fen' | 'ratio' | 'points' | 'count';

/** A measure's value in its own unit; what is not stated is said to be so. */
export function formatted(value: number | null, unit: MeasureUnit, locale: Locale): string {
	if (value === null) return nothing[locale];
	if (unit === 'fen') return money(value, locale);
	if (unit === 'ratio') return percent(value, locale);
	return count(value, locale);
}
