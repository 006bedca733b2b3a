import { count, counted } from '#model/format.ts';
import type { Text } from '#model/text.ts';

/** What the one-pager of a unit and the brief of a region say. */
export const words = {
	unitLink: { 'zh-CN': '一页读懂（A4）', en: 'One page in plain words (A4)' },
	regionLink: { 'zh-CN': '简报（A4）', en: 'Brief (A4)' },
	lead: { 'zh-CN': '本页取自这个单位公布的', en: 'Taken from what this unit has published:' },
	unitTitle: (year: number): Text => ({
		'zh-CN': `${year} 年，钱花得怎样、事办得怎样`,
		en: `${year}: how the money was spent and what came of it`
	}),
	unitSummary: (unit: string): Text => ({
		'zh-CN': `用平常话说明${unit}的预算绩效自评：有多少钱、花在哪里、事情办到没有，每个数字都能查到报告原处。`,
		en: `The self-evaluation of ${unit} in plain words: how much money, where it went, what came of it; every figure leads to its place in the report.`
	}),
	ofProject: (project: string): Text => ({
		'zh-CN': `本站只有这个单位的项目自评，本页说的是项目“${project}”，不是整个单位。`,
		en: `This site has only a report on a project of this unit: the page is about “${project}”, not about the whole unit.`
	}),
	ofMonths: (months: number): Text => ({
		'zh-CN': `本站只有这个单位的年中监控报告，本页的数字只到前 ${months} 个月。`,
		en: `This site has only a mid-year report of this unit: the figures are those of the first ${months} months.`
	}),
	toPrint: {
		'zh-CN': '打印本页即为 A4 一页，名词解释附在末尾。',
		en: 'Printed, this is one sheet of A4 with the terms explained at its end.'
	},
	howMuch: { 'zh-CN': '能花多少钱？', en: 'How much could be spent?' },
	howMuchSpent: { 'zh-CN': '花了多少？', en: 'How much was spent?' },
	whereTo: { 'zh-CN': '花在哪里？', en: 'Where did it go?' },
	achieved: { 'zh-CN': '定下的目标做到了吗？', en: 'Were the targets met?' },
	scored: { 'zh-CN': '给自己打了几分？', en: 'What score does it give itself?' },
	shortcomings: { 'zh-CN': '自己说哪里还不够？', en: 'What does it say went less well?' },
	plans: { 'zh-CN': '打算怎么改？', en: 'What will it do about it?' },
	before: { 'zh-CN': '和前几年比', en: 'The years before' },
	ofWhich: { 'zh-CN': '其中', en: 'of which' },
	otherwise: {
		'zh-CN': '报告在别处写的是另一个数',
		en: 'the report says another figure elsewhere'
	},
	metOf: (met: number, judged: number): Text => ({
		'zh-CN': `${judged} 项中做到 ${met} 项`,
		en: `${met} of ${judged} met`
	}),
	targetsListed: (all: number, judged: number): Text => ({
		'zh-CN': `报告列出 ${all} 项目标，${judged === 0 ? '都没有可以对照的数值' : `其中 ${judged} 项有数值、可以对照`}。`,
		en: `The report lists ${counted(all, 'target')}, ${judged === 0 ? 'none' : count(judged, 'en')} of them with figures that can be held against what was done.`
	}),
	notMet: { 'zh-CN': '没有做到的：', en: 'Not met:' },
	moreMissed: (n: number): Text => ({ 'zh-CN': `另有 ${n} 项`, en: `${n} more` }),
	target: { 'zh-CN': '目标', en: 'target' },
	actual: { 'zh-CN': '实际', en: 'actual' },
	noTargets: {
		'zh-CN': '报告没有列出可以逐项对照的目标。',
		en: 'The report lists no targets that could be checked one by one.'
	},
	noScore: { 'zh-CN': '报告没有写明得分。', en: 'The report states no score.' },
	noneTold: { 'zh-CN': '报告没有写。', en: 'The report does not say.' },
	inReport: { 'zh-CN': '见报告', en: 'See the report' },
	grade: { 'zh-CN': '等级', en: 'grade' },

	regionTitle: { 'zh-CN': '预算绩效自评简报', en: 'Budget performance: a brief' },
	regionSummary: (name: string): Text => ({
		'zh-CN': `${name}预算绩效自评简报：执行、结构、得分、公开情况，A4 一至两页。`,
		en: `Budget performance of ${name} in brief: execution, structure, scores and disclosure on one or two sheets of A4.`
	}),
	scope: (reports: number, units: number, from: number, to: number): Text => ({
		'zh-CN': `${from === to ? from : `${from}—${to}`} 年度 · ${units} 个单位 · ${reports} 份整体支出自评`,
		en: `${from === to ? from : `${from}–${to}`} · ${counted(units, 'unit')} · ${counted(reports, 'whole-unit report')}`
	}),
	noWhole: {
		'zh-CN': '本站没有这个地区的整体支出自评，简报无从汇总；各单位的项目自评和监控报告见地区页面。',
		en: 'This site has no whole-unit report of this region, so there is nothing to sum up; project and mid-year reports are on the page of the region.'
	},
	byYear: { 'zh-CN': '各年合计', en: 'By year' },
	byYearNote: {
		'zh-CN':
			'执行率为支出之和 ÷ 全年预算之和，只计两者都写明的报告；各年报告份数不同，总额不宜直接相比。',
		en: 'Execution is spending ÷ full-year budget, both summed over the reports that state both; years have different numbers of reports, so totals do not compare.'
	},
	unitsIn: (year: number): Text => ({ 'zh-CN': `${year} 年度各单位`, en: `Units in ${year}` }),
	moreUnits: (n: number): Text => ({
		'zh-CN': `另有 ${n} 个单位，见地区页面。`,
		en: `${counted(n, 'more unit')}: see the page of the region.`
	}),
	grave: { 'zh-CN': '需要复核', en: 'To look at again' },
	moreGrave: (n: number): Text => ({ 'zh-CN': `另有 ${n} 条，见地区页面。`, en: `${n} more.` }),
	commonest: { 'zh-CN': '自述最多的问题', en: 'Problems that reports state most' },
	reports: { 'zh-CN': '报告份数', en: 'Reports' },
	disclosed: (year: number): Text => ({
		'zh-CN': `${year} 年度公开情况：几个单位的报告里找得到`,
		en: `Disclosure in ${year}: in how many units’ reports it can be found`
	}),
	sources: {
		'zh-CN':
			'来源：各单位公布的整体支出绩效自评报告。执行率注明基数；合计之比不是比的平均；没有写明的不计为 0。',
		en: 'Source: whole-unit self-evaluation reports as published by the units. Rates name their base; ratios are of totals, not means of ratios; what is not stated is no 0.'
	}
} as const;
