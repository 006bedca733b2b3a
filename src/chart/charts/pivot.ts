import { chart, type Chart } from '#chart/chart.ts';
import { categories, palettes, tooltip, values, type Theme } from '#chart/theme.ts';
import { lines, say } from '#chart/words.ts';
import { count, formatted, percentLabel, scaleFor, type MeasureUnit } from '#model/format.ts';
import type { Locale } from '#model/text.ts';
import type { Filter } from '#query/filter.ts';
import { measures, type MeasureName } from '#query/measures.ts';
import { grid, type GridRow } from '#query/pivot-grid.ts';
import type { Brush } from '#query/pivot-slice.ts';
import { dimensions, inOrder, pivot, type Cell, type Pivot } from '#query/pivot.ts';
import { name, sql } from '#query/sql.ts';

/** What a pivot is asked of. */
export type Pivoted = Readonly<{ pivot: Pivot; filter: Filter; brush: Brush }>;

/** Groups and bars side by side that can still be told apart. */
const MOST_GROUPS = 12;
const MOST_BARS = 3;

/** Apart by lightness, so that they are told apart in grey print. */
const shades = (theme: Theme) => {
	const { pale, accent, ink } = palettes[theme];
	return [pale, accent, ink];
};

/** The picture of a pivot: its first measure, groups of bars where there are columns. */
export default function pivotChart(layout: Pivot): Chart<Pivoted> {
	const [id] = layout.measures as readonly [MeasureName, ...MeasureName[]];
	const { label, unit, definition } = measures[id];
	const by = [...layout.rows, layout.columns].filter((one) => one !== undefined);
	const parts = by.map((one) => dimensions[one].label);
	const drawn = (rows: readonly Cell[]) => {
		const { columns, rows: all } = grid(rows, layout);
		const groups = all.filter(({ total }) => total === 'none');
		const bars = layout.columns ? columns.slice(-MOST_BARS) : [undefined];
		return { groups: groups.slice(0, MOST_GROUPS), bars, all: groups, columns };
	};
	const valueOf = (row: GridRow, key: string | undefined) => row.cells.get(key)?.[id] ?? null;
	const nameOf = (row: GridRow, locale: Locale) =>
		row.names.map((name) => name[locale]).join(' · ');
	const told = (value: number | null, locale: Locale) => formatted(value, unit, locale);

	return chart<Cell, Pivoted>({
		id: 'pivot',
		title: {
			'zh-CN': `${label['zh-CN']}按${parts.map((part) => part['zh-CN']).join('、')}看怎样？`,
			en: `${label.en} by ${parts.map((part) => part.en.toLowerCase()).join(', ')}: how do they compare?`
		},
		empty: {
			'zh-CN': '所选报告都没有写明计算这个数字所需的内容。',
			en: 'None of these reports states what this figure needs.'
		},
		height: 380,

		query: ({ pivot: layout, filter, brush }) => sql<Cell>`
			SELECT * FROM (${pivot(layout, filter, brush)})
			QUALIFY count(${name(id)}) OVER () > 0
			ORDER BY ${inOrder}`,

		note(rows, locale) {
			const { groups, bars, all, columns } = drawn(rows);
			const total = whole(rows);
			const [row, bar] = [all.length - groups.length, columns.length - bars.length];
			return say(locale, {
				'zh-CN': [
					`${definition['zh-CN']}n = ${count(total?.[`${id}_n`] ?? 0, locale)} 份报告。`,
					row > 0 && `图中为前 ${groups.length} 组，另有 ${row} 组见表。`,
					layout.columns !== undefined &&
						bar > 0 &&
						`只画最后 ${bars.length} 列，另有 ${bar} 列见表。`
				],
				en: [
					`${definition.en} n = ${count(total?.[`${id}_n`] ?? 0, locale)} reports.`,
					row > 0 && `Shown: the first ${groups.length} groups; ${row} more in the table.`,
					layout.columns !== undefined &&
						bar > 0 &&
						`Only the last ${bars.length} columns are drawn; ${bar} more in the table.`
				]
			});
		},

		summary(rows, locale) {
			const { all } = drawn(rows);
			const stated = all
				.filter((row) => valueOf(row, undefined) !== null)
				.toSorted((a, b) => (valueOf(b, undefined) ?? 0) - (valueOf(a, undefined) ?? 0));
			const [best, least] = [stated[0], stated.at(-1)];
			const of = (row: GridRow) =>
				`${nameOf(row, locale)}${{ 'zh-CN': '（', en: ' (' }[locale]}${told(valueOf(row, undefined), locale)}${{ 'zh-CN': '）', en: ')' }[locale]}`;
			const together = told(whole(rows)?.[id] ?? null, locale);
			return say(locale, {
				'zh-CN': [
					`合计 ${together}（${count(stated.length, locale)} 组）`,
					!!best && !!least && best !== least && `，最高${of(best)}，最低${of(least)}`,
					'。'
				],
				en: [
					best && least && best !== least
						? `Together ${together} (${stated.length} groups); highest ${of(best)}, lowest ${of(least)}.`
						: `Together ${together} (${stated.length} groups).`
				]
			});
		},

		option(rows, { locale, theme, narrow }) {
			const { groups, bars } = drawn(rows);
			const { accent, ink } = palettes[theme];
			const all = groups.flatMap((row) => bars.map((bar) => valueOf(row, bar?.key) ?? 0));
			const axis = axisOf(unit, Math.max(0, ...all.map(Math.abs)), locale);
			const named = { ...categories(theme), inverse: true };
			const names = bars.map((bar) => bar?.name[locale] ?? label[locale]);
			return {
				grid: {
					left: narrow ? 104 : 168,
					right: narrow ? 24 : 64,
					top: layout.columns ? 64 : 36,
					bottom: 12,
					outerBoundsMode: 'none'
				},
				legend: {
					show: layout.columns !== undefined,
					top: 0,
					left: 0,
					itemWidth: 12,
					itemHeight: 12,
					textStyle: { color: ink }
				},
				tooltip: {
					...tooltip(theme),
					formatter: ({ dataIndex, seriesIndex }: { dataIndex: number; seriesIndex: number }) => {
						const [row, bar] = [groups[dataIndex], bars[seriesIndex]];
						const cell = row?.cells.get(bar?.key);
						return row
							? lines(
									nameOf(row, locale),
									bar ? bar.name[locale] : label[locale],
									told(cell?.[id] ?? null, locale),
									`n = ${cell?.[`${id}_n`] ?? 0}`
								)
							: '';
					}
				},
				xAxis: {
					...values(theme),
					position: 'top',
					splitNumber: narrow ? 3 : 5,
					axisLabel: { ...values(theme).axisLabel, formatter: axis.formatter }
				},
				yAxis: {
					...named,
					data: groups.map((row) => nameOf(row, locale)),
					axisLabel: { ...named.axisLabel, width: narrow ? 92 : 152, overflow: 'truncate' }
				},
				series: bars.map((bar, i) => ({
					type: 'bar',
					name: names[i],
					barMaxWidth: 18,
					barGap: '10%',
					itemStyle: { color: layout.columns ? shades(theme)[i] : accent },
					label: {
						show: !layout.columns,
						position: 'right',
						color: ink,
						formatter: ({ value }: { value: number }) => axis.formatter(value)
					},
					data: groups.map((row) => valueOf(row, bar?.key) ?? '-')
				}))
			};
		},

		table(rows, locale) {
			const { all, columns } = drawn(rows);
			const keys = layout.columns ? [...columns.map(({ key }) => key), undefined] : [undefined];
			const together = { 'zh-CN': '合计', en: 'Together' }[locale];
			return {
				head: [
					parts
						.slice(0, layout.rows.length)
						.map((part) => part[locale])
						.join(' · '),
					...(layout.columns
						? [...columns.map(({ name }) => name[locale]), together]
						: [label[locale]])
				],
				rows: all.map((row) => ({
					cells: [nameOf(row, locale), ...keys.map((key) => told(valueOf(row, key), locale))]
				}))
			};
		}
	});
}

const whole = (rows: readonly Cell[]) =>
	rows.find(({ outer, column }) => outer === null && column === null);

/** How the axis writes a value: money in one unit that suits the largest. */
function axisOf(unit: MeasureUnit, largest: number, locale: Locale) {
	const scale = scaleFor(largest, locale);
	const formatter = (value: number) => {
		if (unit === 'ratio') return percentLabel(value, locale);
		if (unit === 'fen') return `${count(value / scale.fen, locale)} ${scale.unit}`;
		return count(value, locale);
	};
	return { formatter };
}
