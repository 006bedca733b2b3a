import { chart } from '#chart/chart.ts';
import { categories, palettes, tooltip, values } from '#chart/theme.ts';
import { lines, say } from '#chart/words.ts';
import { count, counted, percent, percentLabel } from '#model/format.ts';
import type { Locale } from '#model/text.ts';
import { added, groups, rate } from '#query/cube.ts';
import { conditions } from '#query/filter.ts';
import { measures } from '#query/measures.ts';
import { sql } from '#query/sql.ts';

const { executionRate, executionRateOfInitial, executionRateOfDisbursed, conflicting } = measures;

/** Units in the picture, and in the table beside it. */
const DRAWN = 12;
const LISTED = 60;

/** A rate beyond this is drawn up to here and written out: one slip of a unit must not flatten all others. */
const LONGEST = 1.5;

/** A yearly rate under this calls for reasons. */
const LOW = 0.8;

type Row = {
	unit_id: string;
	unit: string;
	region: string;
	rate: number;
	of_initial: number | null;
	of_disbursed: number | null;
	n: number;
	conflicting: number;
	units: number;
	low: number;
	overall: number;
	overall_n: number;
	reports: number;
	months: number;
};

export default chart({
	id: 'execution-by-unit',
	title: { 'zh-CN': '哪些单位的预算执行率低？', en: 'Which units execute little of their budget?' },
	empty: {
		'zh-CN': '所选报告都没有同时写明支出和全年预算，无法计算执行率。',
		en: 'None of these reports states both spending and full-year budget, so there is no rate.'
	},
	height: 380,

	/** Units are ranked by the rate alone; only the lowest are asked for the rest, which halves the time at 100,000 reports. */
	query: (filter) => sql<Row>`
		WITH rated AS (
			SELECT unit_id, min(unit_sort) AS sort, ${executionRate.sql} AS rate
			FROM evaluation
			WHERE ${conditions(filter)}
			GROUP BY unit_id
			HAVING rate IS NOT NULL
		),
		lowest AS (SELECT unit_id FROM rated ORDER BY rate, sort, unit_id LIMIT ${LISTED}),
		told AS (
			SELECT count(*)::INTEGER AS units, count(*) FILTER (rate < ${LOW})::INTEGER AS low
			FROM rated
		),
		together AS (
			SELECT ${rate('executionRate')} AS overall, ${added('executionRate').n} AS overall_n,
				sum(reports)::INTEGER AS reports, min(months)::INTEGER AS months
			FROM (${groups('sums', filter)})
		),
		shown AS (
			SELECT unit_id, any_value(unit_short) AS unit, any_value(region) AS region,
				min(unit_sort) AS sort, ${executionRate.sql} AS rate,
				${executionRateOfInitial.sql} AS of_initial,
				${executionRateOfDisbursed.sql} AS of_disbursed,
				${executionRate.n} AS n, ${conflicting.sql} AS conflicting
			FROM evaluation SEMI JOIN lowest USING (unit_id)
			WHERE ${conditions(filter)}
			GROUP BY unit_id
		)
		SELECT shown.* EXCLUDE (sort), told.*, together.*
		FROM shown, told, together
		ORDER BY rate, sort, unit_id`,

	note(rows, locale) {
		const [{ units, overall_n, reports }] = rows;
		const rest = units - DRAWN;
		const silent = reports - overall_n;
		const conflict = rows.some(({ conflicting }) => conflicting > 0);
		return say(locale, {
			'zh-CN': [
				`执行率 = 支出 ÷ 全年预算（%）；n = ${count(units, locale)} 个单位、${count(overall_n, locale)} 份报告。`,
				rest > 0 && `图中为最低的 ${DRAWN} 个，其余 ${count(rest, locale)} 个更高。`,
				silent > 0 && `${count(silent, locale)} 份报告没有同时写明两者，不计入。`,
				conflict && '* 有报告数字前后不一。'
			],
			en: [
				`Execution rate = spending ÷ full-year budget (%); n = ${counted(units, 'unit')}, ${counted(overall_n, 'report')}.`,
				rest > 0 && `Shown: the lowest ${DRAWN}; the other ${count(rest, locale)} are higher.`,
				silent > 0 && `${counted(silent, 'report')} without both figures left out.`,
				conflict && '* A report contradicts itself.'
			]
		});
	},

	summary(rows, locale) {
		const [{ unit, rate, units, overall, low, months }] = rows;
		const yearly = months === 12;
		const [together, least] = [overall, rate].map((value) => percentLabel(value, locale));
		return {
			'zh-CN':
				`${count(units, locale)} 个单位合计执行率 ${together}，最低的是${unit}（${least}）` +
				(yearly ? `，低于 80% 的有 ${count(low, locale)} 个。` : '。'),
			en:
				`${counted(units, 'unit')} together executed ${together}; the lowest is ${unit} (${least})` +
				(yearly ? `; ${count(low, locale)} below 80%.` : '.')
		}[locale];
	},

	option(rows, { locale, theme, narrow }) {
		const { accent, ink, quiet } = palettes[theme];
		const [{ overall }] = rows;
		const drawn = rows.slice(0, DRAWN);
		const end = Math.min(LONGEST, Math.max(1, ...drawn.map(({ rate }) => rate)));
		const names = { ...categories(theme), inverse: true };
		return {
			grid: {
				left: narrow ? 112 : 200,
				right: 60,
				top: 28,
				height: drawn.length * Math.min(48, 320 / drawn.length),
				outerBoundsMode: 'none'
			},
			tooltip: {
				...tooltip(theme),
				formatter: ({ dataIndex }: { dataIndex: number }) =>
					drawn[dataIndex] ? described(drawn[dataIndex], locale) : ''
			},
			xAxis: {
				...values(theme),
				min: 0,
				max: end,
				interval: narrow ? 0.5 : 0.25,
				axisLabel: { color: quiet, formatter: (rate: number) => `${Math.round(rate * 100)}%` }
			},
			yAxis: [
				{
					...names,
					data: drawn.map(({ unit, conflicting }) => (conflicting > 0 ? `${unit} *` : unit)),
					axisLabel: { ...names.axisLabel, width: narrow ? 92 : 180, overflow: 'truncate' }
				},
				{
					...names,
					axisLine: { show: false },
					data: drawn.map(({ rate }) => percentLabel(rate, locale))
				}
			],
			series: {
				type: 'bar',
				barMaxWidth: 18,
				itemStyle: { color: accent },
				data: drawn.map(({ rate, unit_id }) => ({ value: Math.min(rate, end), unit_id })),
				markLine: {
					silent: true,
					symbol: 'none',
					lineStyle: { color: ink, type: 'dashed', width: 1 },
					label: {
						position: 'start',
						color: ink,
						formatter: `${{ 'zh-CN': '合计', en: 'together' }[locale]} ${percentLabel(overall, locale)}`
					},
					data: [{ xAxis: Math.min(overall, end) }]
				}
			}
		};
	},

	table: (rows, locale) => ({
		head: {
			'zh-CN': ['单位', '地区', '占全年预算', '占年初预算', '占到位资金', '报告数'],
			en: ['Unit', 'Region', 'Of full-year budget', 'Of initial budget', 'Of disbursed', 'Reports']
		}[locale],
		rows: rows.map(({ unit_id, unit, region, rate, of_initial, of_disbursed, n }) => ({
			unit_id,
			cells: [
				unit,
				region,
				...[rate, of_initial, of_disbursed].map((r) => percent(r, locale)),
				`${n}`
			]
		}))
	})
});

const described = ({ unit, region, rate, of_initial, of_disbursed, n }: Row, locale: Locale) =>
	lines(
		unit,
		region,
		...(
			[
				[executionRate, rate],
				[executionRateOfInitial, of_initial],
				[executionRateOfDisbursed, of_disbursed]
			] as const
		).map(([{ label }, value]) => `${label[locale]} ${percent(value, locale)}`),
		`n = ${n}`
	);
