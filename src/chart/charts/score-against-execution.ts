import { chart } from '#chart/chart.ts';
import { palettes, tooltip, values } from '#chart/theme.ts';
import { lines, say } from '#chart/words.ts';
import { count, counted, percent } from '#model/format.ts';
import type { Locale } from '#model/text.ts';
import { groups, HIGH, LONGEST, LOW, placed } from '#query/cube.ts';
import { conditions } from '#query/filter.ts';
import { measures } from '#query/measures.ts';
import { sql } from '#query/sql.ts';

const { executionRate, averageScore } = measures;

/** Up to so many reports each has a point of its own; of more, those that are almost the same share one. */
const OWN = 300;

/** Rows in the table beside the picture. */
const LISTED = 60;

/** A point of the picture, as large as its reports are many; it lies where they lie on average. */
type Row = {
	rate: number;
	score: number;
	attention: boolean;
	n: number;
	unit: string;
	first: number;
	last: number;
	unit_id: string;
	report_id: string;
	reports: number;
};

export default chart({
	id: 'score-against-execution',
	title: { 'zh-CN': '自评得分与预算执行相符吗？', en: 'Do self-scores fit the execution?' },
	empty: {
		'zh-CN': '所选报告都没有同时写明自评得分、支出和全年预算。',
		en: 'None of these reports states self-score, spending and full-year budget together.'
	},
	height: 380,

	/** Points are counted by numbers alone, and only then told whose they are, out of the reports of few units. */
	query: (filter) => sql<Row>`
		WITH spots AS (${groups('spots', filter)}),
		few AS (SELECT sum(n) <= ${OWN} AS own FROM spots),
		points AS (
			SELECT attention, x, y, sum(spots.rate) / sum(n) AS rate, sum(score) / sum(n) AS score,
				sum(n)::INTEGER AS n, min(year) AS first, max(year) AS last, min(turn) AS turn
			FROM spots, few
			WHERE NOT own
			GROUP BY attention, x, y
		),
		placed AS NOT MATERIALIZED (${placed(conditions(filter))}),
		told AS (
			SELECT attention, x, y, turn, ${whose}
			FROM placed
			WHERE unit_sort IN (SELECT (turn // 10000)::INTEGER FROM points)
			GROUP BY attention, x, y, turn
		),
		drawn AS (
			SELECT points.* EXCLUDE (x, y, turn), unit, unit_id, report_id
			FROM points JOIN told USING (attention, x, y, turn)
			UNION ALL BY NAME
			SELECT attention, avg(rate) AS rate, avg(self_score) AS score, count(*)::INTEGER AS n,
				min(year) AS first, max(year) AS last, ${whose}
			FROM placed, few
			WHERE own
			GROUP BY attention, x, y, turn
		)
		SELECT *, (SELECT sum(reports)::INTEGER FROM (${groups('sums', filter)})) AS reports
		FROM drawn
		ORDER BY attention DESC, rate, score DESC, report_id`,

	note(rows, locale) {
		const n = sum(rows);
		const silent = rows[0].reports - n;
		return say(locale, {
			'zh-CN': [
				`横轴为占全年预算的执行率；${n > OWN ? '相近的报告合为一点，份数多则点大；' : ''}阴影：得分不低于 ${HIGH} 而执行率低于 80%。n = ${count(n, locale)} 份报告。`,
				silent > 0 && `${count(silent, locale)} 份没有同时写明，不计入。`
			],
			en: [
				`Execution rate of the full-year budget${n > OWN ? '; reports almost the same share a point, larger for more' : ''}; shaded: score of ${HIGH} or more, execution below 80%. n = ${counted(n, 'report')}.`,
				silent > 0 && `${counted(silent, 'report')} without both left out.`
			]
		});
	},

	summary(rows, locale) {
		const odd = sum(rows.filter(({ attention }) => attention));
		return {
			'zh-CN': `${count(sum(rows), locale)} 份报告中，有 ${count(odd, locale)} 份得分不低于 ${HIGH} 而全年执行率低于 80%。`,
			en: `Of ${counted(sum(rows), 'report')}, ${count(odd, locale)} score ${HIGH} or more with a yearly execution below 80%.`
		}[locale];
	},

	option(rows, { locale, theme }) {
		const { accent, alert, ink, paper, quiet } = palettes[theme];
		const bottom = Math.min(60, Math.floor(Math.min(...rows.map(({ score }) => score)) / 10) * 10);
		const right = rows.some(({ rate }) => rate > 1) ? LONGEST : 1;
		const dots = (odd: boolean) => ({
			type: 'scatter',
			symbol: odd ? 'diamond' : 'circle',
			itemStyle: { color: odd ? alert : accent, opacity: 0.75, borderColor: paper, borderWidth: 1 },
			clip: false,
			data: rows
				.filter(({ attention }) => attention === odd)
				.map((row) => ({
					value: [Math.min(row.rate, right), row.score],
					symbolSize: Math.min(26, (odd ? 8 : 6) + 2 * Math.sqrt(row.n)),
					unit_id: row.unit_id,
					tip: described(row, locale)
				}))
		});
		return {
			grid: {
				left: 8,
				right: 20,
				top: 32,
				bottom: 30,
				outerBoundsMode: 'same',
				outerBoundsContain: 'axisLabel'
			},
			tooltip: {
				...tooltip(theme),
				formatter: ({ data }: { data: { tip: string } }) => data.tip
			},
			xAxis: {
				...values(theme),
				name: executionRate.label[locale],
				nameLocation: 'middle',
				nameGap: 28,
				nameTextStyle: { color: quiet },
				min: 0,
				max: right,
				interval: 0.2,
				axisLabel: {
					...values(theme).axisLabel,
					formatter: (rate: number) => `${Math.round(rate * 100)}%`
				}
			},
			yAxis: {
				...values(theme),
				name: { 'zh-CN': '自评得分', en: 'Self-score' }[locale],
				nameTextStyle: { color: quiet, align: 'left' },
				nameGap: 12,
				min: bottom,
				max: 100,
				interval: 10
			},
			series: [
				{
					...dots(false),
					markArea: {
						silent: true,
						itemStyle: { color: alert, opacity: 0.1 },
						label: { position: 'insideTopLeft', color: ink, fontSize: 12 },
						data: [
							[
								{
									name: { 'zh-CN': '得分高、执行低', en: 'high score, low execution' }[locale],
									coord: [0, 100]
								},
								{ coord: [LOW, HIGH] }
							]
						]
					}
				},
				dots(true)
			]
		};
	},

	table: (rows, locale) => ({
		head: {
			'zh-CN': ['单位', '年度', '执行率（占全年预算）', '自评得分', '报告数'],
			en: ['Unit', 'Year', executionRate.label.en, averageScore.label.en, 'Reports']
		}[locale],
		rows: rows.slice(0, LISTED).map((row) => ({
			...(row.n === 1 && { report_id: row.report_id }),
			cells: [
				named(row, locale),
				when(row),
				percent(row.rate, locale),
				count(row.score, locale),
				count(row.n, locale)
			]
		}))
	})
});

/** The first of the reports that a point stands for. */
const whose = sql`arg_min(unit_short, report_id) AS unit, arg_min(unit_id, report_id) AS unit_id,
	min(report_id) AS report_id`;

const sum = (rows: readonly Row[]) => rows.reduce((total, { n }) => total + n, 0);

/** One report goes by its unit; several by one of them. */
const named = ({ unit, n }: Row, locale: Locale) =>
	n === 1 ? unit : { 'zh-CN': `${unit}等`, en: `${unit} and others` }[locale];

const when = ({ first, last }: Row) => (first === last ? `${first}` : `${first}–${last}`);

const described = (row: Row, locale: Locale) =>
	lines(
		named(row, locale),
		when(row),
		`${executionRate.label[locale]} ${percent(row.rate, locale)}`,
		`${{ 'zh-CN': '自评得分', en: 'Self-score' }[locale]} ${count(row.score, locale)}`,
		row.n > 1 && `n = ${row.n}`
	);
