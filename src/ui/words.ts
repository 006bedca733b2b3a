import { counted, nothing } from '#model/format.ts';
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
	contact: { 'zh-CN': '联系与更正', en: 'Contact and corrections' },
	licence: { 'zh-CN': '数据许可', en: 'Licence of the data' },
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
		'zh-CN': '查询引擎没有启动或已停止，筛选不起作用；图表是生成页面时画好的。重新载入可再试。',
		en: 'The query engine did not start or has stopped, so filters have no effect; the charts are those drawn when the page was made. Load the page again to try once more.'
	},
	failedFiltered: {
		'zh-CN':
			'查询引擎没有启动或已停止，所选条件没有生效：下面的数字和图表仍是默认范围的。重新载入可再试。',
		en: 'The query engine did not start or has stopped, and the choice has no effect: figures and charts below are those of the default choice. Load the page again to try once more.'
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
	rulesElsewhere: {
		'zh-CN': '规则目录：每条规则的公式、容差、依据、阈值和可能误报的情形',
		en: 'The catalogue of rules: formula, tolerance, sources and limits of each, and where it may be wrong'
	},
	reasonGiven: { 'zh-CN': '报告自述：', en: 'The report says:' },
	dueGrade: { 'zh-CN': '按分数应为', en: 'due by the points' },
	answer: { 'zh-CN': '单位说明：', en: 'The unit answers:' },
	findingsOf: (medium: number, low: number, reports: number): Text => ({
		'zh-CN': `在 ${reports} 份报告中；另有中 ${medium}、低 ${low}`,
		en: `in ${counted(reports, 'report')}; medium ${medium}, low ${low}`
	}),
	differentReports: {
		'zh-CN': '写明预算和写明支出的报告份数不同，两个总额不能直接相除。',
		en: 'Budget and spending are stated by different numbers of reports, so the two totals do not divide.'
	},
	howCounted: { 'zh-CN': '这些数字怎样计算', en: 'How these figures are counted' },

	charts: { 'zh-CN': '图表', en: 'Charts' },
	asTable: { 'zh-CN': '看数据表', en: 'As a table' },

	whichProvinces: { 'zh-CN': '哪些省份执行得怎样？', en: 'How do the provinces do?' },
	colouredBy: { 'zh-CN': '着色按', en: 'Coloured by' },
	flaggedShare: { 'zh-CN': '有高风险问题的报告占比', en: 'Share of reports with a high finding' },
	tilesNote: (n: number): Text => ({
		'zh-CN': `n = ${n} 个省份；灰色没有报告。方格只表示大致方位，不是地图。`,
		en: `n = ${counted(n, 'province')}; grey ones have no report. The squares lie about as the provinces do; this is no map.`
	}),
	changesHead: { 'zh-CN': '比上年有什么变化？', en: 'What changed since the year before?' },
	nothingToCompare: {
		'zh-CN': '没有单位在相邻两年都写明了全年预算和支出，无法比较。',
		en: 'No unit states budget and spending in two years running, so there is nothing to compare.'
	},
	changed: (of: {
		year: number;
		units: number;
		rate: string;
		points: string;
		spent: string;
		before: string;
		fell: number;
		rose: number;
	}): Text => ({
		'zh-CN': `${of.year} 年与上年口径相同的 ${of.units} 个单位：执行率（占全年预算）${of.rate}，比上年 ${of.points} 个百分点；支出 ${of.spent}（上年 ${of.before}）。${of.fell} 个单位下降，${of.rose} 个上升；下面是升降最大的。`,
		en: `${counted(of.units, 'unit')} stated alike in ${of.year} and the year before: execution rate (of full-year budget) ${of.rate}, ${of.points} points; spent ${of.spent} (${of.before} before). ${of.fell} fell, ${of.rose} rose; the largest moves are below.`
	}),
	inPoints: { 'zh-CN': '百分点', en: 'Points' },

	printed: (day: string): Text => ({
		'zh-CN': day && `打印于 ${day}`,
		en: day && `Printed on ${day}`
	}),
	sourcesAndNotes: {
		'zh-CN':
			'来源：各单位公布的预算绩效自评报告，由绩鉴读取、核对；执行率注明基数，合计之比不是比的平均；未写明的不计为 0。各图下的 n 是所依据的份数。',
		en: 'Source: self-evaluation reports as published by the units, read and checked by Jijian. Rates name their base; ratios are of totals, not means of ratios; what is not stated is no 0. The n below each picture says how many reports it rests on.'
	},

	pointByPoint: (n: number): Text => ({
		'zh-CN': `（图中 ${n} 个点，用方向键逐个查看）`,
		en: `(${counted(n, 'point')}; arrow keys go through them)`
	}),
	enterOpens: { 'zh-CN': '按回车打开。', en: 'Enter opens it.' },

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
	report: { 'zh-CN': '报告', en: 'Report' },
	loadingReport: { 'zh-CN': '正在载入这份报告……', en: 'Loading the report…' },
	reportFailed: {
		'zh-CN': '没有载入这份报告的数据，请稍后重新打开本页。',
		en: 'The data of the report did not come; open this page again later.'
	},
	shellNeedsScript: {
		'zh-CN':
			'报告太多，没有为这一份单独生成页面，需要运行脚本才能显示；数据文件在 data/detail 中。',
		en: 'There are too many reports for each to have a page made beforehand; this one needs scripts. Its data are in data/detail.'
	},
	searchUnits: {
		'zh-CN': '按名称、地区或类型查找单位',
		en: 'Find units by name, region or type'
	},
	moreUnits: { 'zh-CN': '再列出一些单位', en: 'List more units' },
	unitsElsewhere: {
		'zh-CN': '这里只列出前面的单位；其余单位见各地区的页面。',
		en: 'Only the first units are listed here; the others are on the pages of their regions.'
	},
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

	overviewTitle: { 'zh-CN': '预算花得怎样', en: 'How budgets are spent' },
	overviewSummary: {
		'zh-CN':
			'各单位每年公布的预算绩效自评报告，在这里变成可以比较的数字；每个数字都能追到它的原句。',
		en: 'The budget self-evaluations that public units publish each year, made comparable; every figure leads to the sentence it came from.'
	},

	regionSummary: (name: string): Text => ({
		'zh-CN': `${name}各单位的预算绩效自评：执行率、支出结构、指标完成、自评得分与问题。`,
		en: `Budget self-evaluations of the units of ${name}: execution, spending, indicators, scores and findings.`
	}),
	code: { 'zh-CN': '行政区划代码', en: 'Code' },
	regionsWithin: { 'zh-CN': '下级地区', en: 'Regions within' },

	unitSummary: (name: string): Text => ({
		'zh-CN': `${name}历年预算绩效自评报告：预算、支出、执行率、得分与问题。`,
		en: `Budget self-evaluations of ${name} by year: budget, spending, execution, scores and findings.`
	}),
	reportsCount: (n: number): Text => ({ 'zh-CN': `${n} 份报告`, en: counted(n, 'report') }),
	noReports: { 'zh-CN': '没有这个单位的报告。', en: 'There are no reports of this unit.' },
	metOfJudged: {
		'zh-CN': '达标指标数 / 可判断指标数',
		en: 'Indicators met / that can be judged'
	},
	monthsOf: (year: number, months: number): Text => ({
		'zh-CN': `${year}（${months} 个月）`,
		en: `${year} (${months} months)`
	}),

	reportSummary: (title: string): Text => ({
		'zh-CN': `《${title}》中的数字、指标、查出的问题，以及它们在原文中的位置。`,
		en: `The figures, indicators and findings of “${title}”, and where they stand in its text.`
	}),
	period: { 'zh-CN': '期间', en: 'Period' },
	dated: { 'zh-CN': '报告日期', en: 'Dated' },
	source: { 'zh-CN': '来源', en: 'Source' },
	file: { 'zh-CN': '文件', en: 'File' },
	whatRulesFound: { 'zh-CN': '查出的问题', en: 'What the rules found' },
	noFindings: {
		'zh-CN': '没有查出问题。报告没有写的，规则不作判断。',
		en: 'No findings. What a report does not say, the rules do not judge.'
	},
	ratesHead: { 'zh-CN': '比率：重算与报告', en: 'Rates: recomputed and reported' },
	rate: { 'zh-CN': '比率', en: 'Rate' },
	recomputed: { 'zh-CN': '重算', en: 'Recomputed' },
	asReported: { 'zh-CN': '报告', en: 'As reported' },
	difference: { 'zh-CN': '相差（百分点）', en: 'Difference (points)' },
	notStated: nothing,
	scoresHead: { 'zh-CN': '自评得分', en: 'Self-score' },
	grade: { 'zh-CN': '自评等级', en: 'Grade' },
	scoreItem: { 'zh-CN': '评分项', en: 'Part of the score' },
	weight: { 'zh-CN': '分值', en: 'Weight' },
	points: { 'zh-CN': '得分', en: 'Points' },
	pointsOfIndicators: { 'zh-CN': '各项指标得分之和', en: 'Points of the indicators' },
	sumOfParts: { 'zh-CN': '各项之和（重算）', en: 'Sum of the parts (recomputed)' },
	figuresHead: { 'zh-CN': '报告写明的数字', en: 'Figures stated' },
	noFigures: {
		'zh-CN': '没有认出报告中的数字。',
		en: 'No figures were recognised in this report.'
	},
	wholeUnit: { 'zh-CN': '单位整体', en: 'The unit as a whole' },
	measure: { 'zh-CN': '项目', en: 'Measure' },
	value: { 'zh-CN': '数值', en: 'Value' },
	asWritten: { 'zh-CN': '原文', en: 'As written' },
	place: { 'zh-CN': '出处', en: 'Place' },
	conflicting: { 'zh-CN': '前后不一', en: 'Stated twice differently' },
	used: { 'zh-CN': '采用', en: 'used' },
	approximate: { 'zh-CN': '约数', en: 'approximate' },
	corrected: { 'zh-CN': '已更正', en: 'corrected' },
	unreadable: { 'zh-CN': '无法辨认', en: 'unreadable' },
	corrections: { 'zh-CN': '更正', en: 'Corrections' },
	indicators: { 'zh-CN': '绩效指标', en: 'Indicators' },
	noIndicators: { 'zh-CN': '报告没有列出绩效指标。', en: 'The report lists no indicators.' },
	indicator: { 'zh-CN': '指标', en: 'Indicator' },
	target: { 'zh-CN': '指标值', en: 'Target' },
	actual: { 'zh-CN': '完成值', en: 'Actual' },
	outcome: { 'zh-CN': '判断', en: 'Outcome' },
	met: { 'zh-CN': '达标', en: 'Met' },
	notMet: { 'zh-CN': '未达标', en: 'Not met' },
	notJudged: { 'zh-CN': '无法判断', en: 'Not judged' },
	scoreOfWeight: { 'zh-CN': '得分 / 分值', en: 'Score / weight' },
	outline: { 'zh-CN': '章节', en: 'Sections' },
	noSections: { 'zh-CN': '报告没有可辨认的标题。', en: 'The report has no recognisable headings.' },
	fullText: { 'zh-CN': '报告全文', en: 'Text of the report' },
	textLegend: {
		'zh-CN': '底色为取用的数字，下划线为问题所引的原句，虚线为没有归类的数字；个人信息已遮盖。',
		en: 'Shaded: figures taken. Underlined: passages that a finding quotes. Dotted: numbers not classified. Personal data are masked.'
	},
	textLegendPlain: {
		'zh-CN': '底色为取用的数字，虚线为没有归类的数字；个人信息已遮盖。',
		en: 'Shaded: figures taken. Dotted: numbers not classified. Personal data are masked.'
	},
	tableOfReport: { 'zh-CN': '报告中的表', en: 'A table of the report' },

	aboutSummary: {
		'zh-CN': '每个数字怎样得来，每条规则查什么、依据什么，数据表里有哪些列。',
		en: 'How each figure is made, what each rule checks and rests on, and what the tables hold.'
	},
	principles: { 'zh-CN': '原则', en: 'Principles' },
	principleList: [
		{
			'zh-CN': '每个数字都知道它来自报告的哪一句；点开就能看到。',
			en: 'Every figure knows the sentence it came from, one click away.'
		},
		{
			'zh-CN': '没有写明、无法辨认、前后不一，各是一种结果，从不当作 0。',
			en: 'Not stated, unreadable and stated twice differently are results of their own, never 0.'
		},
		{
			'zh-CN':
				'前后不一的数字，几处都保留；采用哪一处有固定次序：确数先于约数，表先于文字，有标签的先于推断的，再按先后。',
			en: 'Of conflicting statements all are kept; the one used follows a fixed order: exact before approximate, table before text, labelled before inferred, then the first.'
		},
		{
			'zh-CN':
				'执行率有三种基数：全年预算、年初预算、到位资金，并列给出，从不混用。多个单位合计时用总额相除，不取比率的平均。',
			en: 'Execution rates stand on three bases, full-year budget, initial budget and money disbursed, side by side and never mixed. Over several units they are ratios of sums, never means of ratios.'
		},
		{
			'zh-CN': '金额以分为单位存为整数，只在显示时换算成万元或亿元。',
			en: 'Money is kept as an integer number of fen and turned into larger units only to be shown.'
		},
		{
			'zh-CN': '报告没有写的，规则不作判断。',
			en: 'What a report does not say, the rules do not judge.'
		}
	],
	measures: { 'zh-CN': '汇总数字的口径', en: 'Figures over several reports' },
	rules: { 'zh-CN': '审核规则', en: 'Rules' },
	dictionary: { 'zh-CN': '数据表', en: 'Tables' },
	column: { 'zh-CN': '列', en: 'Column' },
	meaning: { 'zh-CN': '含义', en: 'Meaning' },
	type: { 'zh-CN': '类型', en: 'Type' },
	values: { 'zh-CN': '取值', en: 'Values' },
	orNothing: { 'zh-CN': '，可空', en: ', may be empty' },

	notFound: { 'zh-CN': '没有这个页面', en: 'No such page' },
	notFoundHelp: {
		'zh-CN': '地址可能写错了，或者这份报告已经移走。',
		en: 'The address may be wrong, or the report may have moved.'
	},
	wentWrong: { 'zh-CN': '这个页面出了问题', en: 'Something went wrong here' },
	toOverview: { 'zh-CN': '回到总览', en: 'To the overview' },

	demo: { 'zh-CN': '演示数据', en: 'Demonstration data' },
	demoHere: (n: number): Text => ({
		'zh-CN': `本页有 ${n} 份报告由本项目撰写，单位和数字均为虚构，仅用于演示。`,
		en: `${n} of the reports on this page ${n === 1 ? 'was' : 'were'} written by this project; their units and figures are invented.`
	})
} as const;
