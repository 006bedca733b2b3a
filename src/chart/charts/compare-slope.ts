import { chart } from '#chart/chart.ts';
import { reading } from '#chart/compared.ts';
import { palettes, tooltip } from '#chart/theme.ts';
import { lines, say } from '#chart/words.ts';
import { count, counted } from '#model/format.ts';
import type { Locale } from '#model/text.ts';
import { comparedBy, place, taken, type Compared } from '#query/compare.ts';
import { list, sql } from '#query/sql.ts';

const TOP = 30;
const BOTTOM = 12;
/** Pixels that a label needs below the one above it. */
const LINE = 17;

type Row = { unit_id: string; unit: string; before: number | null; after: number | null };

/** A measure of several units in two years, a line from one to the other. */
export default (compared: Compared) => {
	const { unit: units, kind, perStaff, one, from, to } = compared;
	const measure = comparedBy(one, perStaff).label;
	const height = Math.max(220, TOP + BOTTOM + units.length * 30);

	return chart({
		id: 'compare-slope',
		title: {
			'zh-CN': `${measure['zh-CN']}：${from} 到 ${to} 年，谁升谁降？`,
			en: `${measure.en}: who rose and who fell from ${from} to ${to}?`
		},
		empty: {
			'zh-CN': `所选单位在 ${from} 年和 ${to} 年的报告都没有写明这个数字。`,
			en: `None of these units states this figure in ${from} or ${to}.`
		},
		height,

		query: (asked: Compared) => sql<Row>`
			WITH told AS (
				SELECT unit_id::VARCHAR AS unit_id, any_value(unit_short)::VARCHAR AS unit,
					year, ${comparedBy(one, perStaff).sql} AS value
				FROM (${taken(kind, sql`unit_id IN (${list(units)}) AND year IN (${asked.from}, ${asked.to})`)})
				GROUP BY unit_id, year
			)
			SELECT unit_id, any_value(unit) AS unit, any_value(value) FILTER (year = ${asked.from}) AS before,
				any_value(value) FILTER (year = ${asked.to}) AS after
			FROM told
			GROUP BY unit_id
			HAVING before IS NOT NULL OR after IS NOT NULL
			ORDER BY ${place(units)}`,

		note(rows, locale) {
			const { axis } = read(rows, compared, locale);
			const n = rows.filter(isWhole).length;
			const half = rows.length - n;
			const none = units.length - rows.length;
			return say(locale, {
				'zh-CN': [
					`单位：${axis}；n = ${n} 个单位两年都有数字。`,
					half > 0 && `${half} 个只有其中一年，只画一点。`,
					none > 0 && `${none} 个两年都没有，未画。`
				],
				en: [
					`In ${axis}; n = ${counted(n, 'unit')} with both years.`,
					half > 0 && `${counted(half, 'unit')} with one year only: a point.`,
					none > 0 && `${counted(none, 'unit')} with neither left out.`
				]
			});
		},

		summary(rows, locale) {
			const whole = rows.filter(isWhole);
			const up = whole.filter(({ before, after }) => after > before).length;
			const down = whole.filter(({ before, after }) => after < before).length;
			const same = whole.length - up - down;
			if (whole.length === 0)
				return {
					'zh-CN': `没有单位在 ${from} 年和 ${to} 年都写明这个数字。`,
					en: `No unit states this figure in both ${from} and ${to}.`
				}[locale];
			return {
				'zh-CN': `${whole.length} 个单位中，${up} 个上升，${down} 个下降${same > 0 ? `，${same} 个不变` : ''}。`,
				en: `Of ${counted(whole.length, 'unit')}, ${up} rose and ${down} fell${same > 0 ? `, ${same} stayed` : ''}.`
			}[locale];
		},

		option(rows, { locale, theme, narrow }) {
			const { accent, ink, line, quiet } = palettes[theme];
			const { short, full, span } = read(rows, compared, locale);
			const { min, max } = span(
				rows.flatMap(({ before, after }) => [before, after].filter(isTold))
			);
			const room = height - TOP - BOTTOM;
			const pixel = (value: number) => room * (1 - (value - min) / (max - min));
			const shift = (side: 'before' | 'after') =>
				shifts(
					rows.map((row) => row[side]),
					pixel,
					room
				);
			const [left, right] = [shift('before'), shift('after')];
			return {
				grid: {
					left: narrow ? 76 : 84,
					right: narrow ? 160 : 240,
					top: TOP,
					bottom: BOTTOM,
					outerBoundsMode: 'none'
				},
				tooltip: {
					...tooltip(theme),
					formatter: ({ seriesIndex }: { seriesIndex: number }) => {
						const row = rows[seriesIndex];
						return row
							? lines(row.unit, `${from} ${full(row.before)}`, `${to} ${full(row.after)}`)
							: '';
					}
				},
				xAxis: {
					type: 'category',
					position: 'top',
					boundaryGap: false,
					data: [`${from}`, `${to}`],
					axisLine: { show: false },
					axisTick: { show: false },
					splitLine: { show: true, lineStyle: { color: line } },
					axisLabel: { color: quiet, fontSize: 12 }
				},
				yAxis: { type: 'value', show: false, min, max },
				series: rows.map((row, i) => {
					const isBase = row.unit_id === compared.base;
					const color = isBase ? accent : quiet;
					const style = { color: isBase ? accent : ink, fontSize: 12 };
					return {
						type: 'line',
						z: isBase ? 3 : 2,
						symbol: 'circle',
						symbolSize: 8,
						clip: false,
						lineStyle: { color, width: isBase ? 3 : 1.5 },
						itemStyle: { color },
						data: [
							{
								value: row.before ?? '-',
								label: {
									...style,
									show: row.before !== null,
									position: 'left',
									offset: [0, left[i]],
									formatter: () => (row.before === null ? '' : short(row.before))
								}
							},
							{
								value: row.after ?? '-',
								label: {
									...style,
									show: row.after !== null,
									position: 'right',
									offset: [0, right[i]],
									fontWeight: isBase ? 'bold' : 'normal',
									width: narrow ? 148 : 228,
									overflow: 'truncate',
									formatter: () => (row.after === null ? '' : `${short(row.after)}  ${row.unit}`)
								}
							}
						]
					};
				})
			};
		},

		table(rows, locale) {
			const { head, cell } = read(rows, compared, locale);
			const { difference } = words;
			return {
				head: [
					{ 'zh-CN': '单位', en: 'Unit' }[locale],
					`${head} ${from}`,
					`${head} ${to}`,
					difference[locale]
				],
				rows: rows.map((row) => ({
					unit_id: row.unit_id,
					cells: [row.unit, cell(row.before), cell(row.after), changed(row, compared, locale)]
				}))
			};
		}
	});
};

const words = { difference: { 'zh-CN': '变动', en: 'Change' } };

type Whole = Row & { before: number; after: number };

const isTold = (value: number | null) => value !== null;

const isWhole = (row: Row): row is Whole => row.before !== null && row.after !== null;

const read = (rows: readonly Row[], compared: Compared, locale: Locale) =>
	reading(
		compared,
		locale,
		rows.flatMap(({ before, after }) => [before, after])
	);

/** Rates change by percentage points, all else by its own unit. */
function changed(row: Row, compared: Compared, locale: Locale): string {
	if (!isWhole(row)) return '—';
	const by = row.after - row.before;
	const sign = by > 0 ? '+' : by < 0 ? '−' : '';
	if (comparedBy(compared.one, compared.perStaff).unit === 'ratio') {
		const unit = { 'zh-CN': '个百分点', en: ' points' }[locale];
		return `${sign}${count(Math.abs(by) * 100, locale)}${unit}`;
	}
	return sign + read([row], compared, locale).cell(Math.abs(by));
}

/** How far labels of values move down or up from where these stand, so that none covers another. */
function shifts(
	values: readonly (number | null)[],
	pixel: (value: number) => number,
	room: number
): readonly number[] {
	const marks = values
		.map((value, i) => ({ i, y: value === null ? 0 : pixel(value), told: value !== null }))
		.filter(({ told }) => told)
		.toSorted((a, b) => a.y - b.y || a.i - b.i);
	const seats = marks.map(({ y }) => y);
	seats.forEach((y, k) => {
		seats[k] = Math.max(y, (seats[k - 1] ?? -Infinity) + LINE);
	});
	for (let k = seats.length - 1; k >= 0; k--)
		seats[k] = Math.min(seats[k] ?? 0, (seats[k + 1] ?? room + LINE) - LINE);
	const moved = values.map(() => 0);
	marks.forEach(({ i, y }, k) => {
		moved[i] = Math.round((seats[k] ?? y) - y);
	});
	return moved;
}
