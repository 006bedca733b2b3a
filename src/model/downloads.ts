import type { Text } from './text.ts';

/** A file of the data set: what it is called, what it is for, and its media type. */
export type Offer = Readonly<{ file: string; type: string; name: Text; what: Text }>;

/** Where the files of the data set lie. */
export const DOWNLOADS = 'downloads/';

/** The data set as one file. */
export const wholes: readonly Offer[] = [
	{
		file: 'jijian.zip',
		type: 'application/zip',
		name: { 'zh-CN': '全部表（ZIP）', en: 'All tables (ZIP)' },
		what: {
			'zh-CN': '每张表一个 CSV、一个 Parquet，附说明和数据字典',
			en: 'a CSV and a Parquet file for each table, with a README and the dictionary'
		}
	},
	{
		file: 'jijian.xlsx',
		type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		name: { 'zh-CN': 'Excel 文件', en: 'Excel' },
		what: {
			'zh-CN': '每张表一个工作表，金额以元计，前有说明和数据字典',
			en: 'a sheet for each table, money in yuan, notes and the dictionary before them'
		}
	},
	{
		file: 'jijian.duckdb',
		type: 'application/vnd.duckdb',
		name: { 'zh-CN': 'DuckDB 数据库', en: 'DuckDB database' },
		what: {
			'zh-CN': '所有的表在一个文件里，可直接写 SQL；列的含义写在注释里',
			en: 'all tables in one file, ready for SQL; comments say what the columns mean'
		}
	}
];

/** Each table as a file of its own, `<form>/<table>.<form>`. */
export const forms = ['csv', 'parquet'] as const;

/** What the forms of a table are called. */
export const formNames = { csv: 'CSV', parquet: 'Parquet' } as const;

/** The media types of the forms. */
export const formTypes = { csv: 'text/csv', parquet: 'application/vnd.apache.parquet' } as const;

/** The name of a table's file. */
export const fileOf = (table: string, form: (typeof forms)[number]) => `${form}/${table}.${form}`;

/** What describes the tables. */
export const descriptions: readonly Offer[] = [
	{
		file: 'README.md',
		type: 'text/markdown',
		name: { 'zh-CN': '说明', en: 'README' },
		what: {
			'zh-CN': '各表和读法，中英文',
			en: 'the tables and how to read them, in both languages'
		}
	},
	{
		file: 'dictionary.csv',
		type: 'text/csv',
		name: { 'zh-CN': '数据字典', en: 'Dictionary' },
		what: {
			'zh-CN': '每一列的含义、类型和取值',
			en: 'the meaning, type and values of every column'
		}
	},
	{
		file: 'datapackage.json',
		type: 'application/json',
		name: { 'zh-CN': 'datapackage.json', en: 'datapackage.json' },
		what: {
			'zh-CN': '同样的内容，供程序读取（Data Package 2.0）',
			en: 'the same for programs (Data Package 2.0)'
		}
	}
];

/** Addresses below the site's own that stay, of which every report, unit and region has one. */
export const addresses = [
	{
		of: 'report',
		id: '<report_id>',
		'zh-CN': '一份报告：原文（个人信息已遮盖）、数字、指标、章节',
		en: 'a report: its text (personal data masked), figures, indicators, sections'
	},
	{
		of: 'unit',
		id: '<unit_id>',
		'zh-CN': '一个单位：每份报告一行汇总',
		en: 'a unit: a summary of each of its reports'
	},
	{
		of: 'region',
		id: '<code>',
		'zh-CN': '一个地区：下级地区、本级单位和它们的汇总',
		en: 'a region: the regions within, its own units and their summaries'
	}
] as const satisfies readonly (Text & { of: string; id: string })[];

/** The address of one of them. */
export const addressOf = (of: (typeof addresses)[number]['of'], id: string) =>
	`data/${of}/${id}.json`;
