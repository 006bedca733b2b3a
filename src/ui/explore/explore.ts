import { count } from '#model/format.ts';
import type { Locale } from '#model/text.ts';
import { edges, type Brush, type Range, type Scale } from '#query/pivot-slice.ts';
import { measures } from '#query/measures.ts';
import { dimensions, type Pivot } from '#query/pivot.ts';
import type { Grid } from '#query/pivot-grid.ts';
import type { Sheet } from '#ui/export/sheet.ts';
import { words } from './words.ts';

/** The bounds of a band of a histogram; the first and the last are open. */
export const bandOf = (scale: Scale, band: number): Range => ({
	from: edges[scale][band - 1] ?? null,
	to: edges[scale][band] ?? null
});

/** From the lower bound of one band to the upper bound of another; all of them is no range. */
export function across(scale: Scale, one: number, other: number): Range | undefined {
	const { from } = bandOf(scale, Math.min(one, other));
	const { to } = bandOf(scale, Math.max(one, other));
	return from === null && to === null ? undefined : { from, to };
}

/** Whether a band has something in a range. */
export function touches(scale: Scale, band: number, { from, to }: Range): boolean {
	const own = bandOf(scale, band);
	const below = own.to !== null && from !== null && own.to <= from;
	const above = own.from !== null && to !== null && own.from >= to;
	return !below && !above;
}

const figure: Readonly<Record<Scale, (value: number, locale: Locale) => string>> = {
	rate: (value) => `${Number((value * 100).toFixed(2))}%`,
	score: (value, locale) => count(value, locale),
	budget: (value, locale) =>
		locale === 'en'
			? `¥${count(value / 1e8, locale)}m`
			: value >= 1e10
				? `${count(value / 1e10, locale)}亿`
				: `${count(value / 1e6, locale)}万`
};

/** A range in words: `50%–60%`, `<80`, `≥1亿`. */
export function inWords(scale: Scale, { from, to }: Range, locale: Locale): string {
	const told = (value: number) => figure[scale](value, locale);
	if (from === null) return to === null ? '' : `<${told(to)}`;
	return to === null ? `≥${told(from)}` : `${told(from)}–<${told(to)}`;
}

/** What is brushed, in words; nothing where nothing is. */
export const brushed = (brush: Brush, locale: Locale): string =>
	(Object.entries(brush) as [Scale, Range][])
		.map(([scale, range]) => `${words.scale[scale][locale]} ${inWords(scale, range, locale)}`)
		.join(' · ');

/** The columns of a pivot's table: each group with each measure, then all together. */
export function columnsOf({ columns }: Grid, pivot: Pivot) {
	const groups = pivot.columns ? [...columns, undefined] : [undefined];
	return groups.flatMap((group) =>
		pivot.measures.map((measure) => ({ key: group?.key, name: group?.name, measure }))
	);
}

/** A pivot as it leaves the page. */
export function pivotSheet(title: string, grid: Grid, pivot: Pivot, locale: Locale): Sheet {
	const rows = pivot.rows.filter((row) => row !== undefined);
	const columns = columnsOf(grid, pivot);
	const total = words.total[locale];
	return {
		title,
		columns: [
			...rows.map((row) => ({ head: dimensions[row].label[locale], unit: 'text' as const })),
			...columns.map(({ name, measure }) => {
				const group = pivot.columns ? [name ? name[locale] : total] : [];
				const one = measures[measure].label[locale];
				return {
					head: [...group, ...(pivot.measures.length > 1 || !pivot.columns ? [one] : [])].join(' '),
					unit: measures[measure].unit
				};
			})
		],
		rows: grid.rows.map(({ names, total: kind, cells }) => {
			const heads = names.map((name) => name[locale]);
			if (kind !== 'none') heads.push(kind === 'all' ? total : words.subtotal[locale]);
			return [
				...rows.map((_, i) => heads[i] ?? ''),
				...columns.map(({ key, measure }) => cells.get(key)?.[measure] ?? null)
			];
		}),
		notes: [
			...pivot.measures.map(
				(measure) =>
					[measures[measure].label[locale], measures[measure].definition[locale]] as const
			),
			[words.pivot[locale], words.pivotNote[locale]] as const,
			...(grid.untold.rows + grid.untold.columns > 0
				? [
						[
							words.pivot[locale],
							words.untold(grid.untold.rows, grid.untold.columns)[locale]
						] as const
					]
				: [])
		]
	};
}
