import { chart } from '#chart/chart.ts';
import { palettes, tooltip, values } from '#chart/theme.ts';
import { lines, say } from '#chart/words.ts';
import { count, counted, percent } from '#model/format.ts';
import type { Text } from '#model/text.ts';
import { groups } from '#query/cube.ts';
import { sql } from '#query/sql.ts';

/** Points of a class. All scores below a pass stand in one class before the others. */
const WIDTH = 2;
const PASS = 60;

/** The four grades and the points that each begins at; 90 is 优, 89.5 is 良. */
const grades: readonly Readonly<{ label: Text; from: number; to: number }>[] = [
	{ label: { 'zh-CN': '差', en: 'Poor' }, from: 0, to: 60 },
	{ label: { 'zh-CN': '中', en: 'Fair' }, from: 60, to: 80 },
	{ label: { 'zh-CN': '良', en: 'Good' }, from: 80, to: 90 },
	{ label: { 'zh-CN': '优', en: 'Excellent' }, from: 90, to: 100 }
];

type Row = {
	/** Whole points, 100 counted with 99. */
	score: number;
	n: number;
	average: number;
	scored: number;
	reports: number;
};

export default chart({
	id: 'score-distribution',
	title: { 'zh-CN': '各单位给自己打了多少分？', en: 'What scores do units give themselves?' },
	empty: {
		'zh-CN': '所选报告都没有写明自评得分。',
		en: 'None of these reports states a self-score.'
	},
	height: 300,
	held: true,

	query: (filter) => sql<Row>`
		SELECT score::INTEGER AS score, sum(n)::INTEGER AS n,
			sum(sum(total)) OVER () / sum(sum(n)) OVER () AS average,
			(sum(sum(n)) OVER ())::INTEGER AS scored,
			(SELECT sum(reports)::INTEGER FROM (${groups('sums', filter)})) AS reports
		FROM (${groups('scores', filter)})
		GROUP BY score
		ORDER BY score`,

	note([{ scored, reports }], locale) {
		const silent = reports - scored;
		return say(locale, {
			'zh-CN': [
				`报告份数，每 ${WIDTH} 分一档，60 分以下合为一档；等级按 90、80、60 分划分。n = ${count(scored, locale)} 份报告。`,
				silent > 0 && `${count(silent, locale)} 份没有写明 0–100 的得分，不计入。`
			],
			en: [
				`Reports by classes of ${WIDTH} points, all below 60 in one; grades begin at 90, 80 and 60. n = ${counted(scored, 'report')}.`,
				silent > 0 && `${counted(silent, 'report')} without a score of 0–100 left out.`
			]
		});
	},

	summary(rows, locale) {
		const [{ average, scored }] = rows;
		const best = percent(within(rows, 90, 100) / scored, locale);
		return {
			'zh-CN': `平均 ${count(average, locale)} 分，${best} 的报告给自己评了“优”的分数（90 分及以上）。`,
			en: `The mean is ${count(average, locale)}; ${best} of the reports score themselves 90 or more.`
		}[locale];
	},

	option(rows, { locale, theme }) {
		const { accent, ink, line, quiet } = palettes[theme];
		const classes = [
			{ from: 0, to: PASS },
			...Array.from({ length: (100 - PASS) / WIDTH }, (_, i) => ({
				from: PASS + i * WIDTH,
				to: PASS + (i + 1) * WIDTH
			}))
		];
		return {
			grid: {
				left: 8,
				right: 16,
				top: 48,
				bottom: 8,
				outerBoundsMode: 'same',
				outerBoundsContain: 'axisLabel'
			},
			tooltip: {
				...tooltip(theme),
				formatter: ({ dataIndex }: { dataIndex: number }) => {
					const { from, to } = classes[dataIndex] ?? { from: 0, to: 0 };
					return lines(`${from}–${to}`, `n = ${count(within(rows, from, to), locale)}`);
				}
			},
			xAxis: {
				...values(theme),
				min: PASS - WIDTH,
				max: 100,
				interval: WIDTH,
				splitLine: { show: false },
				axisLine: { show: true, lineStyle: { color: line } },
				axisLabel: {
					color: quiet,
					customValues: [PASS - WIDTH / 2, 70, 80, 90, 100],
					formatter: (score: number) => (score < PASS ? `<${PASS}` : `${score}`)
				}
			},
			yAxis: { ...values(theme), minInterval: 1, splitNumber: 4 },
			series: {
				type: 'bar',
				barCategoryGap: '8%',
				itemStyle: { color: accent },
				data: classes.map(({ from, to }) => [to - WIDTH / 2, within(rows, from, to)]),
				markArea: {
					silent: true,
					itemStyle: { color: 'transparent', borderColor: line, borderWidth: 1 },
					label: { color: ink, position: 'top', distance: 6, lineHeight: 16 },
					data: grades.map(({ label, from, to }) => [
						{
							name: `${label[locale]}\n${count(within(rows, from, to), locale)}`,
							xAxis: Math.max(from, PASS - WIDTH)
						},
						{ xAxis: to }
					])
				}
			}
		};
	},

	table: (rows, locale) => ({
		head: {
			'zh-CN': ['等级（按得分）', '得分', '报告数', '占比'],
			en: ['Grade by score', 'Score', 'Reports', 'Share']
		}[locale],
		rows: grades.toReversed().map(({ label, from, to }) => ({
			cells: [
				label[locale],
				to === 100 ? `${from}–${to}` : `${from}–<${to}`,
				count(within(rows, from, to), locale),
				percent(within(rows, from, to) / rows[0].scored, locale)
			]
		}))
	})
});

/** Reports with a score from `from` to below `to`; 100 is in the last class. */
const within = (rows: readonly Row[], from: number, to: number) =>
	rows.filter(({ score }) => score >= from && score < to).reduce((sum, { n }) => sum + n, 0);
