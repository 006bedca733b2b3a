import { chart } from '#chart/chart.ts';
import { palettes, tooltip } from '#chart/theme.ts';
import { lines, say } from '#chart/words.ts';
import { moneyByYear, years } from '#chart/years.ts';
import { count, counted, money, moneyCell, moneyUnit, percent, scaleFor } from '#model/format.ts';
import type { Locale } from '#model/text.ts';
import { added, groups, rate } from '#query/cube.ts';
import { measures } from '#query/measures.ts';
import { sql } from '#query/sql.ts';

const { basicSpent, projectSpent, basicShare } = measures;

/** Basic spending, basic and project spending, and the reports that state both. */
const { part, whole, n } = added('basicShare');

/** A part smaller than this of the tallest column has no room for its share. */
const ROOM = 0.09;

type Row = {
	year: number;
	basic: number;
	project: number;
	share: number | null;
	n: number;
	reports: number;
};

export default chart({
	id: 'mix-by-year',
	title: {
		'zh-CN': '钱用在基本支出还是项目支出？',
		en: 'Does the money go to basic spending or to projects?'
	},
	empty: {
		'zh-CN': '所选报告都没有同时写明基本支出和项目支出。',
		en: 'None of these reports states both basic and project spending.'
	},
	height: 340,
	held: true,

	query: (filter) => sql<Row>`
		WITH sums AS (${groups('sums', filter)})
		SELECT year, ${part}::DOUBLE AS basic, (${whole} - ${part})::DOUBLE AS project,
			${rate('basicShare')} AS share, ${n} AS n,
			(SELECT sum(reports)::INTEGER FROM sums) AS reports
		FROM sums
		GROUP BY year
		HAVING ${n} > 0
		ORDER BY year`,

	note(rows, locale) {
		const n = rows.reduce((sum, row) => sum + row.n, 0);
		const silent = rows[0].reports - n;
		const { unit } = scaleFor(tallest(rows), locale);
		return say(locale, {
			'zh-CN': [
				`支出（${unit}），柱内为基本支出占比；n = ${count(n, locale)} 份报告，各年份数见年份下，份数不同的年份不宜比总额。`,
				silent > 0 && `${count(silent, locale)} 份报告没有同时写明两者，不计入。`
			],
			en: [
				`Spending (${unit}), with the share of basic spending; n = ${counted(n, 'report')}, by year below the year: do not compare totals of years with other numbers of reports.`,
				silent > 0 && `${counted(silent, 'report')} without both figures left out.`
			]
		});
	},

	summary(rows, locale) {
		const [first] = rows;
		const last = rows.at(-1) ?? first;
		const [before, now] = [first, last].map(({ share }) => percent(share, locale));
		return {
			'zh-CN': `${last.year} 年基本支出占 ${now}${first === last ? '。' : `，${first.year} 年为 ${before}。`}`,
			en: `Basic spending was ${now} in ${last.year}${first === last ? '.' : `, ${before} in ${first.year}.`}`
		}[locale];
	},

	option(rows, { locale, theme, narrow }) {
		const { accent, pale, paper } = palettes[theme];
		const shown = years(rows);
		const room = shown.length <= (narrow ? 7 : 14);
		const part = (of: 'basic' | 'project', color: string) => ({
			type: 'bar',
			stack: 'spending',
			barMaxWidth: 44,
			name: (of === 'basic' ? basicSpent : projectSpent).label[locale],
			itemStyle: { color, borderColor: accent, borderWidth: 1 },
			data: shown.map(({ row }) => ({
				value: row?.[of],
				label: {
					show: of === 'basic' && room && !!row && row.basic > tallest(rows) * ROOM,
					color: paper,
					formatter: `${Math.round((row?.share ?? 0) * 100)}%`
				}
			}))
		});
		return {
			...moneyByYear(
				theme,
				locale,
				scaleFor(tallest(rows), locale),
				shown.map(({ year, row }) => `${year}\n${row ? `n=${count(row.n, locale)}` : '—'}`)
			),
			tooltip: {
				...tooltip(theme),
				formatter: ({ dataIndex }: { dataIndex: number }) => {
					const row = shown[dataIndex]?.row;
					return row ? described(row, locale) : '';
				}
			},
			series: [part('basic', accent), part('project', pale)]
		};
	},

	table: (rows, locale) => ({
		head: {
			'zh-CN': [
				'年度',
				`基本支出（${moneyUnit['zh-CN']}）`,
				`项目支出（${moneyUnit['zh-CN']}）`,
				'基本支出占比',
				'报告数'
			],
			en: ['Year', `Basic (${moneyUnit.en})`, `Project (${moneyUnit.en})`, 'Basic share', 'Reports']
		}[locale],
		rows: rows.map(({ year, basic, project, share, n }) => ({
			cells: [
				`${year}`,
				moneyCell(basic, locale),
				moneyCell(project, locale),
				percent(share, locale),
				count(n, locale)
			]
		}))
	})
});

const tallest = (rows: readonly Row[]) =>
	Math.max(...rows.map(({ basic, project }) => basic + project));

const described = ({ year, basic, project, share, n }: Row, locale: Locale) =>
	lines(
		`${year}`,
		`${basicSpent.label[locale]} ${money(basic, locale)}`,
		`${projectSpent.label[locale]} ${money(project, locale)}`,
		`${basicShare.label[locale]} ${percent(share, locale)}`,
		`n = ${n}`
	);
