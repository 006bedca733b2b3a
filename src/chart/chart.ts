import type { EChartsCoreOption } from 'echarts/core';
import type { Locale, Text } from '#model/text.ts';
import type { Filter } from '#query/filter.ts';
import type { Sql } from '#query/sql.ts';
import { base, palettes, type Theme } from './theme.ts';

/** Who looks at the picture, and on what. A narrow picture is read at 360 px, a wide one at 720 px. */
export type View = Readonly<{ locale: Locale; theme: Theme; narrow: boolean }>;

/** The picture as a table: the same answer in words and numbers. A row may lead to the unit or report it is about. */
export type Twin = Readonly<{
	head: readonly string[];
	rows: readonly Readonly<{ cells: readonly string[]; unit_id?: string; report_id?: string }>[];
}>;

type Words = Readonly<{
	id: string;
	/** A question. */
	title: Text;
	/** What is said where the reports chosen do not answer it. */
	empty: Text;
	/** In pixels; the width is the page's. */
	height: number;
	/** Whether the engine has counted beforehand what is asked, and answers at once: drawn first, it is no wait for those that count. */
	held?: boolean;
}>;

/** The rows of an answer: at least one. */
type Answer<Row> = readonly [Row, ...Row[]];

/** What ECharts draws, and the words for those who do not see it. */
export type Picture = EChartsCoreOption & Readonly<{ aria: { label: { description: string } } }>;

type Pictures<Rows, Drawn> = Readonly<{
	/** Units, base, `n = …`, and what was left out. */
	note: (rows: Rows, locale: Locale) => string;
	/** The answer in one sentence. */
	summary: (rows: Rows, locale: Locale) => string;
	option: (rows: Rows, view: View) => Drawn;
	table: (rows: Rows, locale: Locale) => Twin;
}>;

/** A question and the picture of its answer, both pure, as the pages know them: what the rows hold is the chart's own affair. */
export type Chart<Subject = Filter> = Words &
	Pictures<readonly unknown[], Picture> &
	Readonly<{ query: (subject: Subject) => Sql }>;

/** A chart out of a query and its pictures. Where the query gives no row, the words of `empty` stand in their place. */
export function chart<Row, Subject = Filter>(
	drawn: Words &
		Readonly<{ query: (subject: Subject) => Sql<Row> }> &
		Pictures<Answer<Row>, EChartsCoreOption>
): Chart<Subject> {
	const { id, title, empty, height, held = false, query } = drawn;
	const answer = (rows: readonly unknown[]) =>
		rows.length > 0 ? (rows as Answer<Row>) : undefined;

	const summary: Chart['summary'] = (rows, locale) => {
		const found = answer(rows);
		return found ? drawn.summary(found, locale) : empty[locale];
	};

	return {
		id,
		title,
		empty,
		height,
		held,
		query,
		summary,
		note(rows, locale) {
			const found = answer(rows);
			return found ? drawn.note(found, locale) : 'n = 0';
		},
		option(rows, view) {
			const found = answer(rows);
			const description = `${title[view.locale]} ${summary(rows, view.locale)}`;
			return {
				...base(view.theme),
				...(found ? drawn.option(found, view) : nothing(empty, view)),
				aria: { enabled: true, label: { description } }
			};
		},
		table(rows, locale) {
			const found = answer(rows);
			return found ? drawn.table(found, locale) : { head: [], rows: [] };
		}
	};
}

/** The picture of no answer: the words that say why. */
const nothing = (empty: Text, { locale, theme, narrow }: View): EChartsCoreOption => ({
	title: {
		text: empty[locale],
		left: 'center',
		top: 'middle',
		textStyle: {
			color: palettes[theme].quiet,
			fontSize: 14,
			fontWeight: 'normal',
			width: narrow ? 300 : 560,
			overflow: 'break'
		}
	}
});
