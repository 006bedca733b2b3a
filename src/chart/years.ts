import { count, type Scale } from '#model/format.ts';
import type { Locale } from '#model/text.ts';
import { categories, palettes, values, type Theme } from './theme.ts';

type Answer<Row> = readonly [Row, ...Row[]];

/** Years beyond this many are no gap but a slip; then only those with a row stand side by side. */
const LONGEST = 30;

/** Every year from the first to the last, those without a row too: a gap must be seen as a gap. Rows are in order of years. */
export function years<Row extends { year: number }>(
	rows: Answer<Row>
): readonly Readonly<{ year: number; row?: Row }>[] {
	const [{ year: first }] = rows;
	const length = (rows.at(-1)?.year ?? first) - first + 1;
	if (length > LONGEST) return rows.map((row) => ({ year: row.year, row }));

	const known = new Map(rows.map((row) => [row.year, row]));
	return Array.from({ length }, (_, i) => {
		const row = known.get(first + i);
		return { year: first + i, ...(row && { row }) };
	});
}

/** A picture of money by year: what stands below each year, and the unit of the money. */
export const moneyByYear = (
	theme: Theme,
	locale: Locale,
	scale: Scale,
	labels: readonly string[]
) => ({
	grid: {
		left: 8,
		right: 8,
		top: 60,
		bottom: 8,
		outerBoundsMode: 'same',
		outerBoundsContain: 'axisLabel'
	},
	legend: {
		left: 0,
		top: 0,
		itemWidth: 14,
		itemHeight: 14,
		itemGap: 28,
		selectedMode: false,
		textStyle: { color: palettes[theme].ink, fontSize: 12 }
	},
	xAxis: {
		...categories(theme),
		data: labels,
		axisLabel: { color: palettes[theme].ink, lineHeight: 16, hideOverlap: true }
	},
	yAxis: {
		...values(theme),
		name: scale.unit,
		nameTextStyle: { color: palettes[theme].quiet, align: 'left' },
		nameGap: 12,
		axisLabel: {
			...values(theme).axisLabel,
			formatter: (fen: number) => count(fen / scale.fen, locale)
		}
	}
});
