import { chart } from '#chart/chart.ts';
import { categories, palettes, tooltip, values } from '#chart/theme.ts';
import { lines, say } from '#chart/words.ts';
import { count, counted, percent, percentLabel } from '#model/format.ts';
import type { Text } from '#model/text.ts';
import { added, groups, rate } from '#query/cube.ts';
import { measures } from '#query/measures.ts';
import { sql } from '#query/sql.ts';

const { completion, costCompletion, outputCompletion, benefitCompletion, satisfactionCompletion } =
	measures;

type Row = Record<'cost' | 'output' | 'benefit' | 'satisfaction' | 'overall', number | null> &
	Record<`${'cost' | 'output' | 'benefit' | 'satisfaction'}_judged`, number> & {
		judged: number;
		indicators: number;
		n: number;
	};

const judged = (id: Parameters<typeof added>[0]) => sql`${added(id).whole}::INTEGER`;

/** What stands where no indicator of a kind can be judged. */
const unjudged: Text = { 'zh-CN': '无可判断', en: 'none judged' };

const dimensions = (row: Row) =>
	[
		{ label: costCompletion.label, rate: row.cost, judged: row.cost_judged },
		{ label: outputCompletion.label, rate: row.output, judged: row.output_judged },
		{ label: benefitCompletion.label, rate: row.benefit, judged: row.benefit_judged },
		{ label: satisfactionCompletion.label, rate: row.satisfaction, judged: row.satisfaction_judged }
	] as const;

export default chart({
	id: 'completion-by-dimension',
	title: { 'zh-CN': '哪类绩效指标没有完成？', en: 'Which performance indicators are not met?' },
	empty: {
		'zh-CN': '所选报告没有可判断的绩效指标（指标值与完成值可比的）。',
		en: 'These reports have no indicator whose target and actual value can be compared.'
	},
	height: 260,
	held: true,

	query: (filter) => sql<Row>`
		SELECT ${rate('costCompletion')} AS cost, ${rate('outputCompletion')} AS output,
			${rate('benefitCompletion')} AS benefit, ${rate('satisfactionCompletion')} AS satisfaction,
			${rate('completion')} AS overall, ${added('completion').n} AS n,
			${judged('costCompletion')} AS cost_judged, ${judged('outputCompletion')} AS output_judged,
			${judged('benefitCompletion')} AS benefit_judged,
			${judged('satisfactionCompletion')} AS satisfaction_judged,
			${judged('completion')} AS judged, sum(indicators)::INTEGER AS indicators
		FROM (${groups('sums', filter)})
		HAVING judged > 0`,

	note: ([{ judged, indicators, n }], locale) =>
		say(locale, {
			'zh-CN': [
				`达标指标 ÷ 可判断指标（%）；n = ${count(judged, locale)} 个可判断的指标、${count(n, locale)} 份报告。`,
				indicators > judged && `另有 ${count(indicators - judged, locale)} 个指标无法判断，不计入。`
			],
			en: [
				`Indicators met ÷ indicators judged (%); n = ${counted(judged, 'indicator')}, ${counted(n, 'report')}.`,
				indicators > judged &&
					`${counted(indicators - judged, 'indicator')} that cannot be judged left out.`
			]
		}),

	summary([row], locale) {
		const overall = percent(row.overall, locale);
		const lowest = dimensions(row)
			.filter(({ rate }) => rate !== null && rate < 1)
			.toSorted((a, b) => (a.rate ?? 0) - (b.rate ?? 0))[0];
		const worst = lowest?.label[locale];
		return {
			'zh-CN': `可判断的指标 ${overall} 达标${lowest ? `，最低的是${worst}（${percent(lowest.rate, locale)}）。` : '。'}`,
			en: `${overall} of the indicators judged are met${lowest ? `; lowest: ${worst} (${percent(lowest.rate, locale)}).` : '.'}`
		}[locale];
	},

	option([row], { locale, theme, narrow }) {
		const { accent, line, ink } = palettes[theme];
		const shown = dimensions(row);
		const names = { ...categories(theme), inverse: true };
		const part = (color: string, of: (rate: number) => number) => ({
			type: 'bar',
			stack: 'indicators',
			barWidth: 20,
			itemStyle: { color },
			data: shown.map(({ rate }) => (rate === null ? null : of(rate)))
		});
		return {
			grid: {
				left: 84,
				right: locale === 'en' ? 88 : 72,
				top: 8,
				bottom: 28,
				outerBoundsMode: 'none'
			},
			tooltip: {
				...tooltip(theme),
				formatter: ({ dataIndex }: { dataIndex: number }) => {
					const { label, rate, judged } = shown[dataIndex] ?? shown[0];
					return lines(label[locale], percent(rate, locale), `n = ${count(judged, locale)}`);
				}
			},
			xAxis: {
				...values(theme),
				min: 0,
				max: 1,
				interval: narrow ? 0.5 : 0.25,
				axisLabel: {
					...values(theme).axisLabel,
					formatter: (rate: number) => `${rate * 100}%`
				}
			},
			yAxis: [
				{
					...names,
					axisLabel: { color: ink, interval: 0, lineHeight: 16 },
					data: shown.map(({ label, judged }) => `${label[locale]}\nn=${count(judged, locale)}`)
				},
				{
					...names,
					axisLine: { show: false },
					data: shown.map(({ rate }) =>
						rate === null ? unjudged[locale] : percentLabel(rate, locale)
					)
				}
			],
			series: [part(accent, (rate) => rate), part(line, (rate) => 1 - rate)]
		};
	},

	table: ([row], locale) => ({
		head: {
			'zh-CN': ['指标', '达标率', '可判断指标数'],
			en: ['Indicators', 'Met', 'Judged']
		}[locale],
		rows: [
			...dimensions(row),
			{ label: completion.label, rate: row.overall, judged: row.judged }
		].map(({ label, rate, judged }) => ({
			cells: [
				label[locale],
				rate === null ? unjudged[locale] : percent(rate, locale),
				count(judged, locale)
			]
		}))
	})
});
