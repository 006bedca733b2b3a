import { chart } from '#chart/chart.ts';
import { palettes, tooltip } from '#chart/theme.ts';
import { lines, say } from '#chart/words.ts';
import { moneyByYear, years } from '#chart/years.ts';
import {
	counted,
	money,
	moneyCell,
	moneyUnit,
	percent,
	percentLabel,
	scaleFor
} from '#model/format.ts';
import type { Kind } from '#model/report.ts';
import type { Locale, Text } from '#model/text.ts';
import { measures } from '#query/measures.ts';
import { sql } from '#query/sql.ts';

const { initialBudget, adjustedBudget, spent, executionRate, reports, conflicting } = measures;

const kinds: Readonly<Record<Kind, Text>> = {
	whole: { 'zh-CN': '部门整体支出', en: 'whole-unit' },
	project: { 'zh-CN': '项目支出', en: 'project' },
	monitoring: { 'zh-CN': '绩效运行监控', en: 'mid-year monitoring' }
};

type Row = {
	year: number;
	kind: Kind;
	months: number;
	initial: number | null;
	budget: number | null;
	spent: number | null;
	rate: number | null;
	n: number;
	conflicting: number;
};

/** The years of one unit, out of its whole-unit reports; where it has none, out of its project reports, then its monitoring. */
export default chart({
	id: 'unit-years',
	title: {
		'zh-CN': '这个单位历年花了预算的多少？',
		en: 'How much of its budget did the unit spend, by year?'
	},
	empty: {
		'zh-CN': '该单位的报告没有写明全年预算或支出。',
		en: 'The reports of this unit state neither full-year budget nor spending.'
	},
	height: 320,

	query: (unit_id: string) => sql<Row>`
		WITH own AS (SELECT * FROM evaluation WHERE unit_id = ${unit_id}),
		best AS (
			SELECT * FROM own
			QUALIFY rank() OVER (ORDER BY CASE kind WHEN 'whole' THEN 1 WHEN 'project' THEN 2 ELSE 3 END) = 1
				AND months = max(months) OVER (PARTITION BY year, kind)
		)
		SELECT year, any_value(kind) AS kind, any_value(months) AS months,
			${initialBudget.sql} AS initial, ${adjustedBudget.sql} AS budget, ${spent.sql} AS spent,
			${executionRate.sql} AS rate, ${reports.sql} AS n, ${conflicting.sql} AS conflicting
		FROM best
		GROUP BY year
		HAVING budget IS NOT NULL OR spent IS NOT NULL
		ORDER BY year`,

	note(rows, locale) {
		const n = rows.reduce((sum, row) => sum + row.n, 0);
		const { unit } = scaleFor(largest(rows), locale);
		const kind = kinds[rows[0].kind][locale];
		const conflict = rows.some((row) => row.conflicting > 0);
		return say(locale, {
			'zh-CN': [
				`金额（${unit}）；年份下为执行率（支出 ÷ 全年预算）。n = ${n} 份${kind}报告。`,
				conflict && '* 报告数字前后不一。'
			],
			en: [
				`Amounts (${unit}); below the year: spending ÷ full-year budget. n = ${counted(n, `${kind} report`)}.`,
				conflict && '* The report contradicts itself.'
			]
		});
	},

	summary(rows, locale) {
		const last = rows.findLast(({ rate }) => rate !== null) ?? rows[0];
		const [had, gone, rate] = [
			money(last.budget, locale),
			money(last.spent, locale),
			percent(last.rate, locale)
		];
		return {
			'zh-CN': `${last.year} 年全年预算 ${had}，支出 ${gone}，执行率 ${rate}。`,
			en: `${last.year}: full-year budget ${had}, spent ${gone}, execution rate ${rate}.`
		}[locale];
	},

	option(rows, { locale, theme }) {
		const { accent, pale } = palettes[theme];
		const shown = years(rows);
		const bar = (of: 'budget' | 'spent', name: string, color: string) => ({
			type: 'bar',
			name,
			barMaxWidth: 28,
			barGap: '8%',
			itemStyle: { color, borderColor: accent, borderWidth: 1 },
			data: shown.map(({ row }) => row?.[of])
		});
		return {
			...moneyByYear(
				theme,
				locale,
				scaleFor(largest(rows), locale),
				shown.map(({ year, row }) => labelled(year, row, locale))
			),
			tooltip: {
				...tooltip(theme),
				formatter: ({ dataIndex }: { dataIndex: number }) => {
					const row = shown[dataIndex]?.row;
					return row ? described(row, locale) : '';
				}
			},
			series: [
				bar('budget', adjustedBudget.label[locale], pale),
				bar('spent', spent.label[locale], accent)
			]
		};
	},

	table: (rows, locale) => ({
		head: {
			'zh-CN': [
				'年度',
				'月数',
				...['年初预算', '全年预算', '支出'].map((name) => `${name}(${moneyUnit['zh-CN']})`),
				'执行率'
			],
			en: [
				'Year',
				'Months',
				...['Initial budget', 'Full-year budget', 'Spent'].map(
					(name) => `${name} (${moneyUnit.en})`
				),
				'Execution rate'
			]
		}[locale],
		rows: rows.map(({ year, months, initial, budget, spent, rate }) => ({
			cells: [
				`${year}`,
				`${months}`,
				...[initial, budget, spent].map((fen) => moneyCell(fen, locale)),
				percent(rate, locale)
			]
		}))
	})
});

const largest = (rows: readonly Row[]) =>
	Math.max(...rows.flatMap(({ budget, spent }) => [budget ?? 0, spent ?? 0]));

const labelled = (year: number, row: Row | undefined, locale: Locale) => {
	const mark = row && row.conflicting > 0 ? ' *' : '';
	const rate = row && row.rate !== null ? percentLabel(row.rate, locale) : '—';
	return `${year}${mark}\n${rate}`;
};

const described = (row: Row, locale: Locale) =>
	lines(
		`${row.year}`,
		`${adjustedBudget.label[locale]} ${money(row.budget, locale)}`,
		`${spent.label[locale]} ${money(row.spent, locale)}`,
		`${executionRate.label[locale]} ${percent(row.rate, locale)}`
	);
