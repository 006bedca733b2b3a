import type { Kind, Level } from './report.ts';
import type { Column, TableName } from './tables.ts';
import type { Text } from './text.ts';

/** What the kinds of report are called. */
export const kindNames: Record<Kind, Text> = {
	whole: { 'zh-CN': '整体支出自评', en: 'Whole unit' },
	project: { 'zh-CN': '项目支出自评', en: 'Project' },
	monitoring: { 'zh-CN': '绩效运行监控', en: 'Mid-year monitoring' }
};

/** What the levels of administration are called. */
export const levelNames: Record<Level, Text> = {
	province: { 'zh-CN': '省级', en: 'Province' },
	city: { 'zh-CN': '地级', en: 'Prefecture' },
	county: { 'zh-CN': '县级', en: 'County' },
	township: { 'zh-CN': '乡级', en: 'Township' }
};

/** What the tables are called. */
export const tableNames: Record<TableName, Text> = {
	region: { 'zh-CN': '行政区划', en: 'Regions' },
	unit: { 'zh-CN': '预算单位', en: 'Budget units' },
	report: { 'zh-CN': '报告', en: 'Reports' },
	section: { 'zh-CN': '章节', en: 'Sections' },
	fact: { 'zh-CN': '写明的数字', en: 'Figures stated' },
	indicator: { 'zh-CN': '绩效指标', en: 'Indicators' },
	score_item: { 'zh-CN': '评分项', en: 'Parts of the score' },
	finding: { 'zh-CN': '查出的问题', en: 'Findings' },
	alarm: { 'zh-CN': '预警', en: 'Alarms' },
	problem: { 'zh-CN': '自述问题与措施', en: 'Problems and measures stated' },
	unclassified: { 'zh-CN': '没有归类的数字', en: 'Numbers not classified' },
	correction: { 'zh-CN': '更正', en: 'Corrections' },
	response: { 'zh-CN': '单位说明', en: 'Answers of units' },
	evaluation: { 'zh-CN': '汇总宽表（每份报告一行）', en: 'Wide table, one row a report' }
};

/** What the columns hold. */
export const columnTypes: Record<Column['type'], Text> = {
	text: { 'zh-CN': '文字', en: 'text' },
	integer: { 'zh-CN': '整数', en: 'integer' },
	fen: { 'zh-CN': '金额（分，整数）', en: 'money (fen, integer)' },
	number: { 'zh-CN': '数', en: 'number' },
	boolean: { 'zh-CN': '是否', en: 'true or false' },
	date: { 'zh-CN': '日期', en: 'date' },
	json: { 'zh-CN': 'JSON', en: 'JSON' }
};
