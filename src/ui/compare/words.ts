import { counted } from '#model/format.ts';
import type { Text } from '#model/text.ts';

/** What the page of comparisons says of itself. */
export const words = {
	title: { 'zh-CN': '单位比较', en: 'Compare units' },
	nav: { 'zh-CN': '比较', en: 'Compare' },
	summary: {
		'zh-CN': '任选单位、年度和指标并排比较，看一个单位在同类单位中的位置；不可比的地方会写明。',
		en: 'Any units, years and measures side by side, and the place of a unit among its peers; what does not compare is said to be so.'
	},
	loading: { 'zh-CN': '正在载入查询引擎，稍候即可选择……', en: 'Loading the query engine…' },
	computing: { 'zh-CN': '正在计算……', en: 'Working it out…' },
	failed: {
		'zh-CN':
			'查询引擎没有启动，现在不能比较。请先刷新本页；仍然不行，请换用新版 Edge、Chrome 或 Firefox，或请管理员确认网站上的 .wasm 文件可以下载。单位页面不需要引擎：',
		en: 'The query engine did not start, so nothing can be compared now. Reload the page; if that does not help, use a recent Edge, Chrome or Firefox, or have the administrator check that the .wasm file of this site can be loaded. The pages of units need no engine:'
	},
	needsScript: {
		'zh-CN':
			'浏览器没有运行脚本，不能在这里选择单位。每个单位的历年数字另有单独的页面，可逐个打开对照：',
		en: 'Scripts are off, so units cannot be chosen here. Each unit has a page of its own with its figures by year:'
	},
	regions: { 'zh-CN': '按地区找单位', en: 'Units by region' },
	unknown: (ids: readonly string[]): Text => ({
		'zh-CN': `数据中没有这些单位，已忽略：${ids.join('、')}。`,
		en: `The data have no such units; ignored: ${ids.join(', ')}.`
	}),
	ignored: (parts: readonly string[]): Text => ({
		'zh-CN': `网址中有看不懂的部分，已忽略：${parts.join('、')}。`,
		en: `Parts of the address mean nothing here and are ignored: ${parts.join(', ')}.`
	}),
	tooMany: (parts: readonly string[]): Text => ({
		'zh-CN': `超出能并排比较的数目，已略去：${parts.join('、')}。`,
		en: `More than can be compared side by side; left out: ${parts.join(', ')}.`
	}),

	choose: { 'zh-CN': '选择要比较的内容', en: 'What to compare' },
	addUnit: { 'zh-CN': '添加单位', en: 'Add a unit' },
	addPeer: { 'zh-CN': '指定同类单位', en: 'Name the peers' },
	search: {
		'zh-CN': '名称、简称、地区或拼音首字母',
		en: 'Name, region or pinyin initials'
	},
	waiting: { 'zh-CN': '正在载入单位名单……', en: 'Loading the list of units…' },
	openList: { 'zh-CN': '展开单位列表', en: 'Show the list of units' },
	noneFound: { 'zh-CN': '没有找到这样的单位。', en: 'No such unit.' },
	more: (n: number): Text => ({
		'zh-CN': `还有 ${n} 个，请再输入几个字。`,
		en: `${n} more; type on to narrow.`
	}),
	enough: (n: number): Text => ({
		'zh-CN': `最多选 ${n} 个，请先移去一个。`,
		en: `At most ${n}; remove one first.`
	}),
	chosen: { 'zh-CN': '已选单位', en: 'Units chosen' },
	remove: (name: string): Text => ({ 'zh-CN': `移去${name}`, en: `Remove ${name}` }),
	base: { 'zh-CN': '基准', en: 'base' },
	makeBase: (name: string): Text => ({
		'zh-CN': `以${name}为基准`,
		en: `Hold the others against ${name}`
	}),
	clear: { 'zh-CN': '全部清除', en: 'Clear all' },

	years: { 'zh-CN': '年度', en: 'Years' },
	yearsHint: { 'zh-CN': '不选即全部年度', en: 'none chosen: all' },
	measures: { 'zh-CN': '指标', en: 'Measures' },
	measuresHint: (n: number): Text => ({ 'zh-CN': `最多 ${n} 项`, en: `at most ${n}` }),
	allYears: { 'zh-CN': '全部', en: 'all' },
	kind: { 'zh-CN': '报告类型', en: 'Kind of report' },
	anyKind: { 'zh-CN': '有什么用什么（会提示）', en: 'Whatever there is (said)' },
	money: { 'zh-CN': '金额', en: 'Money' },
	perUnit: { 'zh-CN': '单位总额', en: 'of the unit' },
	perStaff: { 'zh-CN': '按实有人数平均', en: 'per head of staff' },

	start: { 'zh-CN': '从一个例子开始', en: 'Start from an example' },
	startHelp: {
		'zh-CN': '在上面添加两个以上单位，或者打开一个例子再改。网址记住全部选择，可以收藏、转发。',
		en: 'Add two or more units above, or open an example and change it. The address keeps every choice: bookmark it, send it on.'
	},
	exampleType: (type: string): Text => ({
		'zh-CN': `各地的${type}单位：谁的预算执行得好`,
		en: `Units of the type ${type}: whose budget is executed best`
	}),
	exampleRegion: (region: string): Text => ({
		'zh-CN': `${region}各单位：人均花多少钱`,
		en: `The units of ${region}: spending per head`
	}),
	examplePeers: (unit: string): Text => ({
		'zh-CN': `${unit}：在同类单位中处在哪里`,
		en: `${unit}: its place among its peers`
	}),

	cautions: { 'zh-CN': '比较之前', en: 'Before comparing' },
	noCautions: {
		'zh-CN': '所选报告类型、期间一致，没有发现不可比的地方。',
		en: 'The reports are of one kind and period; nothing was found that does not compare.'
	},
	noReports: {
		'zh-CN': '所选单位没有这类报告。换一种报告类型，或再选别的单位和年度。',
		en: 'The units chosen have no such reports. Choose another kind of report, other units or other years.'
	},

	table: { 'zh-CN': '差在哪里', en: 'Where they differ' },
	against: { 'zh-CN': '差额', en: 'Differences' },
	againstYear: { 'zh-CN': '与前一年度比', en: 'to the year before' },
	againstUnit: { 'zh-CN': '与基准单位同年比', en: 'to the base unit, same year' },
	unit: { 'zh-CN': '单位', en: 'Unit' },
	year: { 'zh-CN': '年度', en: 'Year' },
	difference: { 'zh-CN': '差', en: 'Diff.' },
	points: { 'zh-CN': '百分点', en: 'points' },
	score: { 'zh-CN': '分', en: 'points' },
	caption: (money: Text, perStaff: boolean): Text => ({
		'zh-CN': `金额单位：${money['zh-CN']}${perStaff ? '／人' : ''}；比率之差为百分点；“—”为没有数字，原因见表下。比率按报告自己的支出与预算重算，合计用总额相除。`,
		en: `Money in ${money.en}${perStaff ? ' per head' : ''}; differences of rates in percentage points; “—”: no figure, reasons below. Rates are recomputed from the figures of each report; over several they are ratios of totals.`
	}),
	reasons: { 'zh-CN': '没有数字的原因', en: 'Why there is no figure' },

	pictures: { 'zh-CN': '图', en: 'Pictures' },
	peers: { 'zh-CN': '在同类单位中', en: 'Among its peers' },
	peersOf: (unit: string, year: number): Text => ({
		'zh-CN': `${unit}，${year} 年`,
		en: `${unit}, ${year}`
	}),
	automatic: { 'zh-CN': '自动选取', en: 'Chosen automatically' },
	named: { 'zh-CN': '由你指定', en: 'Named by you' },
	conditions: { 'zh-CN': '条件', en: 'Conditions' },
	always: {
		'zh-CN': '报告类型、年度、期间、来源相同',
		en: 'same kind of report, year, period and origin'
	},
	loosened: (n: number): Text => ({
		'zh-CN': `全部条件下只有 ${n} 个，为凑足 5 个已放宽`,
		en: `Only ${n} meet every condition; given up to reach 5`
	}),
	untold: { 'zh-CN': '该单位没有写明，未用', en: 'Not told by the unit, not asked' },
	untyped: {
		'zh-CN': '该单位没有归类，找不出同类单位；可以自己指定。',
		en: 'The unit has no type, so it has no peers; name them yourself.'
	},
	tooFew: (n: number, least: number): Text => ({
		'zh-CN': `同类单位过少：只有 ${n} 个，至少要 ${least} 个才谈得上位置。可以自己指定，或换一个年度。`,
		en: `Too few peers: ${n}, and ${least} are needed for a place to mean anything. Name them yourself, or choose another year.`
	}),
	peerCount: (n: number): Text => ({
		'zh-CN': `n = ${n} 个同类单位（不含本单位）`,
		en: `n = ${counted(n, 'peer')} besides the unit`
	}),
	backToAutomatic: { 'zh-CN': '改回自动选取', en: 'Back to automatic' },
	ranking: (measure: Text, year: number): Text => ({
		'zh-CN': `${measure['zh-CN']}：${year} 年从高到低排第几？`,
		en: `${measure.en}: which rank in ${year}, highest first?`
	}),
	rankingNote: (n: number, silent: number): Text => ({
		'zh-CN': `n = ${n} 个单位；数值相同名次相同，其后名次空出。${silent > 0 ? `${silent} 个没有写明，不排。` : ''}`,
		en: `n = ${counted(n, 'unit')}; equal values share a rank and the next is left free.${silent > 0 ? ` ${silent} without the figure are not ranked.` : ''}`
	}),
	rank: { 'zh-CN': '名次', en: 'Rank' },
	showAll: (n: number): Text => ({ 'zh-CN': `显示全部 ${n} 个`, en: `Show all ${n}` }),
	showFew: { 'zh-CN': '只显示主要的', en: 'Show the main ones' },
	left: (n: number): Text => ({ 'zh-CN': `略去 ${n} 个`, en: `${n} left out` }),

	withPeers: { 'zh-CN': '与同类比较', en: 'Compare with peers' },
	printed: (date: string): Text => ({
		'zh-CN': `打印于 ${date}。数字取自各单位公布的报告，以原件为准。`,
		en: `Printed ${date}. Figures are taken from published reports; the original prevails.`
	})
} as const;
