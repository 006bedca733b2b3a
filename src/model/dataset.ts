import { columnsShown, type SiteHead } from './site.ts';
import {
	tables,
	type Column,
	type Columns,
	type Rows,
	type TableName,
	type Tables
} from './tables.ts';
import type { Text } from './text.ts';

/** The tables that a site hands out with the columns that it shows, and whose site it is. */
export type Dataset = Readonly<{ site: SiteHead; tables: Tables; shown: readonly Shown[] }>;

/** A table that is handed out, with its columns in their order. */
export type Shown = Readonly<{ name: TableName; columns: Columns }>;

/** The tables that a site shows that shows findings or does not; what most readers want stands first. */
export const tablesShown = (findings: boolean): Shown[] =>
	[...new Set<TableName>(['evaluation', ...(Object.keys(tables) as TableName[])])]
		.map((name) => ({ name, columns: columnsShown(name, findings) }))
		.filter(({ columns }) => Object.keys(columns).length > 0);

/** What tells the rows of a table apart; nothing where rows may be alike. */
export function keyOf(table: TableName): readonly string[] {
	const columns: Columns = tables[table];
	if (columns['ordinal']) return ['report_id', 'ordinal'];
	return (
		{ region: ['code'], unit: ['unit_id'], report: ['report_id'], evaluation: ['report_id'] }[
			table as string
		] ?? []
	);
}

/** The tables that columns of these names point into, each at its key. */
export const pointsTo: Readonly<Record<string, TableName>> = {
	report_id: 'report',
	unit_id: 'unit',
	region_code: 'region'
};

/** Whether a column always holds something: a text without a list of values may be empty. */
export const isFilled = ({ type, values, optional }: Column): boolean =>
	!optional && (type !== 'text' || values !== undefined);

/** The first and the last year of reports; undefined where there are none. */
export function yearsOf(
	reports: readonly Pick<Rows<'report'>, 'year'>[]
): Readonly<{ from: number; to: number }> | undefined {
	const [first, ...others] = reports;
	if (!first) return;
	return others.reduce(
		({ from, to }, { year }) => ({ from: Math.min(from, year), to: Math.max(to, year) }),
		{ from: first.year, to: first.year }
	);
}

/** What the data set is called. */
export const title = ({ name }: SiteHead): Text => ({
	'zh-CN': `${name['zh-CN']}：全部数据`,
	en: `${name.en}: the whole data set`
});

/** What is in it, in a paragraph. */
export function about({ report, unit, fact }: Pick<Tables, 'report' | 'unit' | 'fact'>): Text {
	const years = yearsOf(report);
	if (!years) return nothing;
	const { from, to } = years;
	const when = from === to ? String(from) : `${from}–${to}`;
	const demo = report.filter(({ origin }) => origin === 'demo').length;
	const invented = demo > 0 ? demonstration(demo) : { 'zh-CN': '', en: '' };
	return {
		'zh-CN': `${unit.length} 个预算单位 ${when} 年的 ${report.length} 份预算绩效自评报告，读成规范的表：${fact.length} 个写明的数字，每个都带有原文中的位置；另有绩效指标、评分、章节和每份报告一行的汇总。${invented['zh-CN']}`,
		en: `${report.length} budget performance self-evaluation reports of ${unit.length} public units, ${when}, read into normalised tables: ${fact.length} figures stated, each with its place in the text, indicators, scores, sections, and a summary of one row a report.${invented.en}`
	};
}

const demonstration = (reports: number): Text => ({
	'zh-CN': `其中 ${reports} 份是演示报告（origin 为 demo），单位和数字均为虚构。`,
	en: ` ${reports} of the reports are demonstrations (origin is demo): their units and figures are invented.`
});

const nothing: Text = { 'zh-CN': '还没有报告。', en: 'There are no reports yet.' };

/** How the tables are to be read, a sentence each. */
export const conventions: readonly Text[] = [
	{
		'zh-CN': '金额以分为单位存为整数（100 分 = 1 元）；Excel 文件中换算成元。',
		en: 'Money is an integer number of fen (100 fen are 1 yuan); the Excel file has yuan.'
	},
	{
		'zh-CN': '空格是报告没有写明，不是 0。',
		en: 'An empty cell is what the report does not state, which is not 0.'
	},
	{
		'zh-CN': 'start、end 是原文中的位置（UTF-16 字符，从 0 起，不含 end）；原文见每份报告的 JSON。',
		en: 'start and end are places in the text of the report (UTF-16 characters from 0, end excluded); the text is in the JSON of each report.'
	},
	{
		'zh-CN':
			'CSV 为 UTF-8 带 BOM。以 = + - @ 开头的文字前加了一个撇号，以免表格软件当作公式；读入后去掉即可，其他格式没有。',
		en: 'CSV is UTF-8 with a BOM. A text that begins with = + - @ has an apostrophe before it, so that no spreadsheet takes it for a formula; take it off when reading. Other formats have none.'
	},
	{
		'zh-CN':
			'同一指标写明几次而不一致时，每一次都在 fact 表中；evaluation 表取用其中一次，并计数于 conflicts。',
		en: 'A measure that is stated several times differently is in the table fact each time; the table evaluation takes one of them and counts in conflicts.'
	},
	{
		'zh-CN': '个人信息已遮盖；以原件为准。',
		en: 'Personal data are masked; the original prevails.'
	}
];
