import { chart } from '#chart/chart.ts';
import { reading } from '#chart/compared.ts';
import { heightOf, panel } from '#chart/panels.ts';
import { palettes, tooltip } from '#chart/theme.ts';
import { lines, say } from '#chart/words.ts';
import { counted } from '#model/format.ts';
import type { Kind } from '#model/report.ts';
import type { Locale } from '#model/text.ts';
import { comparedBy, place, taken, type Compared } from '#query/compare.ts';
import { list, sql } from '#query/sql.ts';

type Row = {
	unit_id: string;
	unit: string;
	year: number;
	kind: Kind;
	months: number | null;
	reports: number;
	report_id: string;
	conflicts: number;
	value: number | null;
};

/** A measure of several units by year: a panel for each unit, all on one scale, the others pale behind it. */
export default (compared: Compared) => {
	const { unit: units, kind, perStaff, one, from, to } = compared;
	const measure = comparedBy(one, perStaff).label;
	const years =
		compared.year.length > 0
			? compared.year
			: Array.from({ length: to - from + 1 }, (_, i) => from + i);

	return chart({
		id: 'compare-years',
		title: {
			'zh-CN': `${measure['zh-CN']}：历年有什么变化？`,
			en: `${measure.en}: how did it change by year?`
		},
		empty: {
			'zh-CN': '所选单位在这些年度的报告都没有写明这个数字。',
			en: 'None of these units states this figure in these years.'
		},
		height: heightOf(units.length),

		query: ({ year }: Compared) => sql<Row>`
			WITH told AS (
				SELECT unit_id::VARCHAR AS unit_id, any_value(unit_short)::VARCHAR AS unit,
					year::INTEGER AS year, any_value(kind)::VARCHAR AS kind, max(months)::INTEGER AS months,
					count(*)::INTEGER AS reports, min(report_id)::VARCHAR AS report_id,
					sum(conflicts)::INTEGER AS conflicts, ${comparedBy(one, perStaff).sql} AS value
				FROM (${taken(kind, sql`unit_id IN (${list(units)})`)})
				WHERE ${year.length > 0 ? sql`year IN (${list(year)})` : sql`true`}
				GROUP BY unit_id, year
			)
			SELECT * FROM told
			WHERE (SELECT count(value) FROM told) > 0
			ORDER BY ${place(units)}, year`,

		note(rows, locale) {
			const { axis, short, span } = read(rows, compared, locale);
			const told = rows.filter(hasValue);
			const n = told.reduce((sum, { reports }) => sum + reports, 0);
			const silent = rows.length - told.length;
			const odd = told.some(oddAmong(told));
			const { min, max } = span(told.map(({ value }) => value));
			const scale = `${short(min)}–${short(max)}`;
			return say(locale, {
				'zh-CN': [
					`单位：${axis}；各格同一刻度（${scale}），淡线为其他单位。n = ${n} 份报告。`,
					silent > 0 && `${silent} 个单位年度没有写明，线在该处断开。`,
					odd && '空心点：报告类型或期间与多数不同，或数字前后不一。'
				],
				en: [
					`In ${axis}; all panels on one scale (${scale}), other units pale. n = ${counted(n, 'report')}.`,
					silent > 0 && `${counted(silent, 'unit-year')} not stated: the line breaks there.`,
					odd && 'Hollow: another kind or period than most, or a report that contradicts itself.'
				]
			});
		},

		summary(rows, locale) {
			const { full } = read(rows, compared, locale);
			const own = rows.filter(({ unit_id, value }) => unit_id === compared.base && value !== null);
			const [first, last] = [own[0], own.at(-1)];
			if (!first || !last) {
				const some = rows.find(({ value }) => value !== null) ?? rows[0];
				return {
					'zh-CN': `${some.unit} ${some.year} 年为 ${full(some.value)}。`,
					en: `${some.unit}: ${full(some.value)} in ${some.year}.`
				}[locale];
			}
			return {
				'zh-CN':
					`${last.unit} ${last.year} 年为 ${full(last.value)}` +
					(first === last ? '。' : `，${first.year} 年为 ${full(first.value)}。`),
				en:
					`${last.unit}: ${full(last.value)} in ${last.year}` +
					(first === last ? '.' : `, ${full(first.value)} in ${first.year}.`)
			}[locale];
		},

		option(rows, view) {
			const { locale, theme } = view;
			const { accent, ink, pale } = palettes[theme];
			const { short, full, span } = read(rows, compared, locale);
			const { min, max } = span(rows.filter(hasValue).map(({ value }) => value));
			const isOdd = oddAmong(rows.filter(({ value }) => value !== null));
			const shown = units.filter((id) => rows.some(({ unit_id }) => unit_id === id));
			const frame = { n: shown.length, from, to, min, max };
			const at = (id: string, year: number) =>
				rows.find((row) => row.unit_id === id && row.year === year);
			const path = (id: string) => years.map((year) => [year, at(id, year)?.value ?? '-']);

			const panels = shown.map((id, i) => {
				const own = years.flatMap((year) => at(id, year) ?? []);
				const [start, end] = [own.find(hasValue), own.findLast(hasValue)];
				const name = { text: own[0]?.unit ?? id, bold: id === compared.base };
				return {
					...panel(i, name, frame, view),
					series: [
						...shown
							.filter((other) => other !== id)
							.map((other) => ({
								type: 'line' as const,
								xAxisIndex: i,
								yAxisIndex: i,
								silent: true,
								symbol: 'none',
								z: 1,
								lineStyle: { color: pale, width: 1, opacity: 0.55 },
								data: path(other)
							})),
						{
							type: 'line' as const,
							xAxisIndex: i,
							yAxisIndex: i,
							z: 3,
							symbolSize: 7,
							showSymbol: true,
							clip: false,
							lineStyle: { color: accent, width: 2 },
							itemStyle: { color: accent },
							data: years.map((year) => {
								const row = at(id, year);
								return {
									name: id,
									value: [year, row?.value ?? '-'],
									symbol: row && isOdd(row) ? 'emptyCircle' : 'circle',
									label: {
										show: row !== undefined && (row === start || row === end),
										position: 'top',
										align: start === end ? 'center' : row === start ? 'left' : 'right',
										offset: start === end ? [0, 0] : [row === start ? -6 : 6, 0],
										distance: 4,
										color: ink,
										fontSize: 11,
										formatter: () => (row && hasValue(row) ? short(row.value) : '')
									}
								};
							})
						}
					]
				};
			});

			return {
				title: panels.map(({ title }) => title),
				grid: panels.map(({ grid }) => grid),
				xAxis: panels.map(({ xAxis }) => xAxis),
				yAxis: panels.map(({ yAxis }) => yAxis),
				series: panels.flatMap(({ series }) => series),
				tooltip: {
					...tooltip(theme),
					formatter: ({ name, dataIndex }: { name: string; dataIndex: number }) => {
						const row = at(name, years[dataIndex] ?? 0);
						return row ? lines(row.unit, `${row.year}`, full(row.value), `n = ${row.reports}`) : '';
					}
				}
			};
		},

		table(rows, locale) {
			const { head, cell } = read(rows, compared, locale);
			return {
				head: {
					'zh-CN': ['单位', '年度', head, '月数', '报告数'],
					en: ['Unit', 'Year', head, 'Months', 'Reports']
				}[locale],
				rows: rows.map(({ unit, year, value, months, reports, report_id }) => ({
					report_id,
					cells: [unit, `${year}`, cell(value), months === null ? '—' : `${months}`, `${reports}`]
				}))
			};
		}
	});
};

const hasValue = (row: Row): row is Row & { value: number } => row.value !== null;

const read = (rows: readonly Row[], compared: Compared, locale: Locale) =>
	reading(
		compared,
		locale,
		rows.map(({ value }) => value)
	);

/** Whether a row's report is of another kind or period than most, or contradicts itself. */
function oddAmong(rows: readonly Row[]) {
	const key = ({ kind, months }: Row) => `${kind} ${months}`;
	const groups = [...Map.groupBy(rows, key)].toSorted(([, a], [, b]) => b.length - a.length);
	const usual = groups[0]?.[0];
	return (row: Row) => row.conflicts > 0 || key(row) !== usual;
}
