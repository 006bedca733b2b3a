import { counted } from '#model/format.ts';
import type { Text } from '#model/text.ts';
import type { Grouping } from '#query/findings.ts';

/** The words of the page of the rules. */
export const words = {
	title: { 'zh-CN': '规则核对', en: 'Audit' },
	summary: {
		'zh-CN':
			'公开的规则逐份核对报告的算术、逻辑和完整性；每个问题都能点到原文句子。问题是待核实的线索，不是结论。',
		en: 'Open rules check the arithmetic, logic and completeness of every report; each finding leads to its sentence. A finding is a lead to look into, not a verdict.'
	},
	filter: { 'zh-CN': '筛选问题', en: 'Filter findings' },
	severity: { 'zh-CN': '程度', en: 'Severity' },
	rule: { 'zh-CN': '规则', en: 'Rule' },
	status: { 'zh-CN': '状态', en: 'Status' },
	standing: { 'zh-CN': '现存（不含已更正、误报）', en: 'Standing (not corrected or mistaken)' },
	figures: { 'zh-CN': '核对结果', en: 'What was found' },
	checked: { 'zh-CN': '核对的报告', en: 'Reports checked' },
	clean: { 'zh-CN': '没有查出问题', en: 'Without a finding' },
	answeredOnly: {
		'zh-CN': '只列出单位已说明或确认的问题；没有列出的报告不等于没有问题。',
		en: 'Only findings that units explained or confirmed are listed; a report without one is not for that without fault.'
	},
	high: { 'zh-CN': '高', en: 'High' },
	medium: { 'zh-CN': '中', en: 'Medium' },
	low: { 'zh-CN': '低', en: 'Low' },
	info: { 'zh-CN': '提示', en: 'Notes' },
	open: { 'zh-CN': '待核实', en: 'Open' },
	lampsMean: {
		'zh-CN':
			'灯按报告数：指标得分率高出执行率过多，或年中执行率远落后于序时进度，为红灯；大量资金未用、预算为 0，或年中进度偏慢，为黄灯（阈值见 data/thresholds.json）。',
		en: 'Lamps count reports: red where indicator scores exceed the execution rate too far or mid-year spending is far behind; yellow where much is unspent, the budget is 0, or mid-year spending is slow (limits in data/thresholds.json).'
	},
	whichRules: { 'zh-CN': '哪些规则查出的问题最多？', en: 'Which rules find most?' },
	whose: {
		region: { 'zh-CN': '哪些地区问题多？', en: 'In which regions?' },
		unit_type: { 'zh-CN': '哪类单位问题多？', en: 'In which types of unit?' },
		year: { 'zh-CN': '逐年是多了还是少了？', en: 'More or fewer, year by year?' }
	} as const satisfies Record<Grouping, Text>,
	group: {
		region: { 'zh-CN': '地区', en: 'Region' },
		unit_type: { 'zh-CN': '单位类型', en: 'Type of unit' },
		year: { 'zh-CN': '年度', en: 'Year' }
	} as const satisfies Record<Grouping, Text>,
	withFindings: { 'zh-CN': '有问题的报告', en: 'Reports with findings' },
	perReport: { 'zh-CN': '每份高', en: 'High a report' },
	list: { 'zh-CN': '问题逐条', en: 'The findings' },
	none: {
		'zh-CN': '所选范围内没有查出这样的问题。可放宽上面的筛选。',
		en: 'No such finding within the choice. Loosen the filter above.'
	},
	more: (left: number): Text => ({
		'zh-CN': `再显示（还有 ${left} 条）`,
		en: `Show more (${left} left)`
	}),
	firstOf: (shown: number, all: number): Text => ({
		'zh-CN': `浏览器没有运行脚本：这里列出全部 ${all} 条中最重的 ${shown} 条；其余见各单位、各报告页。`,
		en: `Scripts are off: these are the gravest ${shown} of ${all} findings; the others are on the pages of units and reports.`
	}),
	problems: {
		'zh-CN': '报告自己说存在哪些问题？',
		en: 'Which problems do the reports name themselves?'
	},
	catalogue: { 'zh-CN': '规则目录', en: 'The catalogue' },
	catalogueLead: {
		'zh-CN':
			'每条规则的公式、容差、依据和可能误报的情形。阈值可按省、市、县另定（data/thresholds.json）。',
		en: 'Formula, tolerance, sources of each rule, and where it may be wrong. Provinces, cities and counties may set other limits (data/thresholds.json).'
	},
	fires: (findings: number, reports: number): Text => ({
		'zh-CN': findings === 0 ? '没有查出问题' : `${reports} 份报告，${findings} 条`,
		en:
			findings === 0
				? 'finds nothing'
				: `${counted(findings, 'finding')} in ${counted(reports, 'report')}`
	}),
	formula: { 'zh-CN': '公式', en: 'Formula' },
	limits: { 'zh-CN': '阈值（全国默认）', en: 'Limits (national)' },
	doubts: { 'zh-CN': '可能误报', en: 'May be wrong' },
	basis: { 'zh-CN': '依据', en: 'Sources' },
	lighter: { 'zh-CN': '较轻时', en: 'Less grave' },
	showFindings: { 'zh-CN': '看查出的问题', en: 'Show its findings' },
	known: {
		read: { 'zh-CN': '已核对原文', en: 'text read' },
		field: { 'zh-CN': '据业内通行做法，未核对原文', en: 'knowledge of the field, text not at hand' }
	},
	units: {
		percent: { 'zh-CN': '%', en: '%' },
		points: { 'zh-CN': '个百分点（分）', en: ' points' },
		months: { 'zh-CN': '个月', en: ' months' },
		count: { 'zh-CN': '个', en: '' }
	}
} as const;
