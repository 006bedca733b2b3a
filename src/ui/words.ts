import { counted } from '#model/format.ts';
import type { Kind, Level, Origin, Place, RateBase } from '#model/report.ts';
import type { Severity } from '#model/finding.ts';
import type { Text } from '#model/text.ts';

/** The page's own words; what belongs to a measure, a rule or a chart stands with it. */
export const words = {
	name: { 'zh-CN': '绩鉴', en: 'Jijian' },
	tagline: { 'zh-CN': '预算绩效自评报告比对', en: 'Budget self-evaluations compared' },
	skip: { 'zh-CN': '跳到正文', en: 'Skip to content' },
	pages: { 'zh-CN': '页面', en: 'Pages' },
	path: { 'zh-CN': '所在位置', en: 'You are here' },
	overview: { 'zh-CN': '总览', en: 'Overview' },
	about: { 'zh-CN': '口径与规则', en: 'Definitions' },
	originalPrevails: {
		'zh-CN': '数字均取自各单位公布的报告，以原件为准。',
		en: 'All figures are taken from published reports; the original prevails.'
	},
	whatFiguresMean: { 'zh-CN': '这些数字是什么意思', en: 'What the figures mean' },

	filter: { 'zh-CN': '筛选', en: 'Filter' },
	all: { 'zh-CN': '全部', en: 'All' },
	wholeOf: (province: string): Text => ({
		'zh-CN': `${province}（全部）`,
		en: `${province} (all)`
	}),
	region: { 'zh-CN': '地区', en: 'Region' },
	year: { 'zh-CN': '年度', en: 'Year' },
	years: { 'zh-CN': '年度', en: 'Years' },
	unitType: { 'zh-CN': '单位类型', en: 'Type of unit' },
	kind: { 'zh-CN': '报告类型', en: 'Kind of report' },
	apply: { 'zh-CN': '查看', en: 'Show' },
	filterNeedsScript: {
		'zh-CN':
			'浏览器没有运行脚本，筛选不起作用：本页是全部地区、全部年度的整体支出自评。各地区、各单位另有单独的页面，见下方列表。',
		en: 'Scripts are off, so filters have no effect: this page shows whole-unit reports of all regions and years. Regions and units have pages of their own, listed below.'
	},
	loading: {
		'zh-CN': '正在载入查询引擎，就绪后图表随筛选更新。',
		en: 'Loading the query engine; charts follow the filter once it is ready.'
	},
	failed: {
		'zh-CN': '查询引擎没有启动，筛选不起作用；图表是生成页面时画好的。',
		en: 'The query engine did not start, so filters have no effect; the charts are those drawn when the page was made.'
	},
	failedFiltered: {
		'zh-CN': '查询引擎没有启动，所选条件没有生效：下面的数字和图表仍是默认范围的。',
		en: 'The query engine did not start and the choice has no effect: figures and charts below are those of the default choice.'
	},
	dropped: (choices: readonly string[]): Text => ({
		'zh-CN': `数据中没有这些条件，已忽略：${choices.join('、')}。`,
		en: `The data have no such values; ignored: ${choices.join(', ')}.`
	}),
	computing: { 'zh-CN': '正在按所选条件计算……', en: 'Working out what was chosen…' },

	figures: { 'zh-CN': '主要数字', en: 'Key figures' },
	unitsInRegions: (units: number, regions: number): Text => ({
		'zh-CN': `${units} 个单位，${regions} 个地区`,
		en: `${counted(units, 'unit')}, ${counted(regions, 'region')}`
	}),
	executionRate: { 'zh-CN': '预算执行率', en: 'Execution rate' },
	ofAdjusted: { 'zh-CN': '支出 ÷ 全年预算', en: 'spent ÷ full-year budget' },
	ofInitial: { 'zh-CN': '支出 ÷ 年初预算', en: 'spent ÷ initial budget' },
	ofDisbursed: { 'zh-CN': '支出 ÷ 到位资金', en: 'spent ÷ disbursed' },
	findings: { 'zh-CN': '高风险问题', en: 'High findings' },
	findingsOf: (medium: number, low: number, reports: number): Text => ({
		'zh-CN': `在 ${reports} 份报告中；另有中 ${medium}、低 ${low}`,
		en: `in ${counted(reports, 'report')}; medium ${medium}, low ${low}`
	}),
	howCounted: { 'zh-CN': '这些数字怎样计算', en: 'How these figures are counted' },

	charts: { 'zh-CN': '图表', en: 'Charts' },
	asTable: { 'zh-CN': '看数据表', en: 'As a table' },

	attention: { 'zh-CN': '需要复核', en: 'Needs attention' },
	findingsCount: (n: number): Text => ({
		'zh-CN': `高风险问题 ${n} 条`,
		en: counted(n, 'high finding')
	}),
	nothingGrave: {
		'zh-CN': '所选报告中没有查出高风险问题。',
		en: 'No high findings in the reports chosen.'
	},
	others: (n: number): Text => ({ 'zh-CN': `其余 ${n} 条`, en: `${n} more` }),

	unit: { 'zh-CN': '单位', en: 'Unit' },
	units: { 'zh-CN': '各单位', en: 'Units' },
	noUnits: { 'zh-CN': '没有符合条件的单位。', en: 'No unit fits the choice.' },
	moneyIn: (unit: Text): Text => ({
		'zh-CN': `金额单位：${unit['zh-CN']}`,
		en: `Money in ${unit.en}`
	}),
	reports: { 'zh-CN': '报告', en: 'Reports' },
	budget: { 'zh-CN': '全年预算', en: 'Budget' },
	spent: { 'zh-CN': '支出', en: 'Spent' },
	score: { 'zh-CN': '自评得分', en: 'Self-score' },
	grave: { 'zh-CN': '高风险', en: 'High' },

	demo: { 'zh-CN': '演示数据', en: 'Demonstration data' },
	demoHere: (n: number): Text => ({
		'zh-CN': `本页有 ${n} 份报告由本项目撰写，单位和数字均为虚构，仅用于演示。`,
		en: `${n} of the reports on this page ${n === 1 ? 'was' : 'were'} written by this project; their units and figures are invented.`
	})
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const origins: Record<Origin, Text> = {
	published: { 'zh-CN': '公开发布', en: 'Published' },
	demo: { 'zh-CN': '演示', en: 'Demo' }
};

export const kinds: Record<Kind, Text> = {
	whole: { 'zh-CN': '整体支出自评', en: 'Whole unit' },
	project: { 'zh-CN': '项目支出自评', en: 'Project' },
	monitoring: { 'zh-CN': '绩效运行监控', en: 'Mid-year monitoring' }
};

export const levels: Record<Level, Text> = {
	province: { 'zh-CN': '省级', en: 'Province' },
	city: { 'zh-CN': '地级', en: 'Prefecture' },
	county: { 'zh-CN': '县级', en: 'County' },
	township: { 'zh-CN': '乡级', en: 'Township' }
};

export const severities: Record<Severity, Text> = {
	high: { 'zh-CN': '高', en: 'High' },
	medium: { 'zh-CN': '中', en: 'Medium' },
	low: { 'zh-CN': '低', en: 'Low' },
	info: { 'zh-CN': '提示', en: 'Note' }
};

export const places: Record<Place, Text> = {
	table: { 'zh-CN': '表', en: 'Table' },
	narrative: { 'zh-CN': '文字', en: 'Text' }
};

export const bases: Record<RateBase, Text> = {
	initial: { 'zh-CN': '占年初预算', en: 'of initial budget' },
	adjusted: { 'zh-CN': '占全年预算', en: 'of full-year budget' },
	budget: { 'zh-CN': '占预算（未说明哪一种）', en: 'of a budget, not said which' },
	disbursed: { 'zh-CN': '占到位资金', en: 'of money disbursed' },
	unnamed: { 'zh-CN': '未说明基数', en: 'base not named' }
};
