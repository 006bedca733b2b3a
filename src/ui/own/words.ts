import { counted } from '#model/format.ts';
import type { Text } from '#model/text.ts';

/** The words of the page of one's own data, and of the line that says that it is seen. */
export const words = {
	title: { 'zh-CN': '自己的数据', en: 'Your own data' },
	summary: {
		'zh-CN':
			'把绩鉴整理好的表放进来，用本站的总览、比较、探索、核对来看。文件只在这个浏览器页面里读取，不上传，也不保存；刷新或关闭页面后就没有了。',
		en: 'Put in tables that Jijian made, and see them in the overview, the comparisons, the exploration and the audit. Files are read within this browser page alone: nothing is uploaded or kept, and reloading or closing the page forgets them.'
	},
	needsScript: {
		'zh-CN': '这一页要运行脚本才能读取文件。',
		en: 'This page needs scripts to read files.'
	},
	drop: { 'zh-CN': '把文件拖到这里，或', en: 'Drop files here, or' },
	choose: { 'zh-CN': '选择文件', en: 'Choose files' },
	accepted: {
		'zh-CN':
			'CSV（UTF-8 或 GBK，每个不超过 64 MB）、.duckdb，或这些文件的 .zip。evaluation.csv、region.csv、unit.csv 三个就够；另有 finding.csv 才能看到查出的问题。',
		en: 'CSV (UTF-8 or GBK, 64 MB each at most), .duckdb, or a .zip of these. evaluation.csv, region.csv and unit.csv suffice; findings are seen with finding.csv.'
	},
	how: { 'zh-CN': '怎样看', en: 'How to look at it' },
	instead: { 'zh-CN': '只看自己的数据', en: 'Instead of the site’s data' },
	together: {
		'zh-CN': '与本站的数据一起看（同一份报告以自己的为准）',
		en: 'Together with the site’s data (of the same report, yours is taken)'
	},
	reading: (file: string, share: number): Text => ({
		'zh-CN': `正在读取 ${file}（${Math.round(share * 100)}%）……`,
		en: `Reading ${file} (${Math.round(share * 100)}%)…`
	}),
	loading: { 'zh-CN': '正在载入查询引擎……', en: 'Loading into the query engine…' },
	cancel: { 'zh-CN': '取消', en: 'Cancel' },
	cancelled: { 'zh-CN': '已取消。', en: 'Cancelled.' },
	wrong: {
		'zh-CN': '没有载入，请改正后再放入：',
		en: 'Nothing was loaded. Put these right and try again:'
	},
	engineFailed: (why: string): Text => ({
		'zh-CN': `没有载入，查询引擎出了问题：${why}。原来的数据仍可查看，可以再试一次。`,
		en: `Nothing was loaded, for the query engine failed: ${why}. What was there before can still be seen; try again.`
	}),
	noFiles: { 'zh-CN': '没有找到可用的表。', en: 'No table was found.' },
	unused: (files: readonly string[]): Text => ({
		'zh-CN': `没有用到的文件（文件名和首行都不是绩鉴的表）：${files.join('、')}`,
		en: `Files not used (neither name nor first row is that of a table): ${files.join(', ')}`
	}),
	row: (row: number): Text => ({ 'zh-CN': `第 ${row} 行`, en: `row ${row}` }),
	column: (column: string): Text => ({ 'zh-CN': `${column} 列`, en: `column ${column}` }),
	loaded: { 'zh-CN': '已载入', en: 'Loaded' },
	loadedIs: (reports: number, units: number, years: string): Text => ({
		'zh-CN': `${reports} 份报告，${units} 个单位，${years}。`,
		en: `${counted(reports, 'report')}, ${counted(units, 'unit')}, ${years}.`
	}),
	table: { 'zh-CN': '表', en: 'Table' },
	rows: { 'zh-CN': '行数', en: 'Rows' },
	see: { 'zh-CN': '去看：', en: 'See it in:' },
	back: { 'zh-CN': '回到本站的数据', en: 'Back to the site’s data' },
	columns: { 'zh-CN': '三张表各有哪些列', en: 'The columns of the three tables' },
	columnsLead: {
		'zh-CN':
			'列的次序不限，多出的列不读；金额一律是以分为单位的整数，没有写明的留空。其余的表见口径页的数据字典。',
		en: 'In any order; further columns are not read. Money is an integer number of fen; what is not stated is left empty. The dictionary of the other tables is with the definitions.'
	},

	region: { 'zh-CN': '所看数据', en: 'Data in view' },
	viewing: (reports: number, units: number): Text => ({
		'zh-CN': `正在看自己的数据（${reports} 份报告，${units} 个单位）。`,
		en: `You are looking at your own data (${counted(reports, 'report')}, ${counted(units, 'unit')}).`
	}),
	viewingTogether: (reports: number, units: number): Text => ({
		'zh-CN': `正在看本站的数据加自己的数据（自己的 ${reports} 份报告，${units} 个单位）。`,
		en: `You are looking at the site’s data together with your own (${counted(reports, 'report')} and ${counted(units, 'unit')} of yours).`
	}),
	notHere: {
		'zh-CN': '这一页的文字和表格仍是本站的内容。',
		en: 'Words and tables on this page are still the site’s own.'
	},
	noFindings: {
		'zh-CN': '没有放入 finding 表：问题一栏为空，不等于没有问题。',
		en: 'The table finding was not brought: an empty list of findings does not mean that there are none.'
	},
	starting: { 'zh-CN': '正在重新载入自己的数据……', en: 'Loading your data again…' },
	lost: {
		'zh-CN': '查询引擎中断了，自己的数据没有载入，页面上是本站的数据。',
		en: 'The query engine stopped, so your data are not loaded and the page shows the site’s.'
	},
	again: { 'zh-CN': '重新载入', en: 'Load again' },
	report: (id: string): Text => ({ 'zh-CN': `报告 ${id}`, en: `Report ${id}` }),
	noReport: (id: string): Text => ({
		'zh-CN': `自己的数据里没有报告 ${id}。`,
		en: `Your data hold no report ${id}.`
	})
};
