import { counted } from '#model/format.ts';
import type { Text } from '#model/text.ts';

/** The words of the page that checks drafts. */
export const words = {
	title: { 'zh-CN': '核对草稿', en: 'Check a draft' },
	summary: {
		'zh-CN':
			'报送之前，先看规则会说什么：放入自评报告的草稿，认出的数字、查出的问题和改法当场列出，每一条都对着原句。',
		en: 'See what the rules will say before a report is submitted: drop a draft, and its figures, what the rules find and how to mend it are shown beside its own sentences.'
	},
	stays: {
		'zh-CN': '文件不离开这台电脑：读取和核对都在浏览器里进行，不上传，也不保存。',
		en: 'The file does not leave this computer: it is read and checked inside the browser, neither uploaded nor kept.'
	},
	needsScript: {
		'zh-CN':
			'核对草稿需要浏览器运行脚本，现在脚本没有运行。也可以在命令行核对：jijian audit 报告文件。',
		en: 'Checking a draft needs scripts, and they are off. A shell does the same: jijian audit FILE.'
	},
	choose: { 'zh-CN': '选择文件', en: 'Choose files' },
	drop: {
		'zh-CN': '也可以把文件拖到这里。.docx .doc .wps .pdf .txt .html .xlsx，或装着它们的 .zip。',
		en: 'Or drop them here: .docx .doc .wps .pdf .txt .html .xlsx, or a .zip of them.'
	},
	paste: { 'zh-CN': '或粘贴报告正文', en: 'Or paste the text of a report' },
	checkText: { 'zh-CN': '核对粘贴的正文', en: 'Check the pasted text' },
	pasted: { 'zh-CN': '粘贴的正文.txt', en: 'pasted-text.txt' },
	cancel: { 'zh-CN': '停止', en: 'Cancel' },
	working: (name: string, nth: number, of: number, seconds: number): Text => ({
		'zh-CN': `正在核对 ${name}${of > 1 ? `（第 ${nth} 份，共 ${of} 份）` : ''}${seconds > 1 ? `，已 ${seconds} 秒` : ''}……`,
		en: `Checking ${name}${of > 1 ? ` (${nth} of ${of})` : ''}${seconds > 1 ? `, ${seconds} s` : ''}…`
	}),
	done: { 'zh-CN': '核对完毕。', en: 'Done.' },
	cancelled: { 'zh-CN': '已停止。', en: 'Cancelled.' },
	tooLong: {
		'zh-CN': '文件超过 100 MB，没有读取；一份报告没有这样大，请去掉其中的图片，或拆开后再试',
		en: 'is larger than 100 MB and was not read; no report is: leave out its pictures or split it, and try again'
	},
	broken: {
		'zh-CN':
			'浏览器没能完成核对（可能内存不足）；请关闭其他页面再试，或在命令行用 jijian audit 核对',
		en: 'the browser could not finish (perhaps for want of memory); close other pages and try again, or use jijian audit in a shell'
	},
	drafts: { 'zh-CN': '核对了哪些文件', en: 'Files checked' },
	findings: (n: number): Text => ({
		'zh-CN': n === 0 ? '没有查出问题' : `查出 ${n} 条`,
		en: n === 0 ? 'no findings' : counted(n, 'finding')
	}),
	print: { 'zh-CN': '打印', en: 'Print' },
	save: { 'zh-CN': '保存结果（JSON）', en: 'Save the result (JSON)' },
	recognised: { 'zh-CN': '认出的报告信息', en: 'What this draft is' },
	reportTitle: { 'zh-CN': '标题', en: 'Title' },
	project: { 'zh-CN': '项目', en: 'Project' },
	missing: { 'zh-CN': '没有认出', en: 'not recognised' },
	incomplete: {
		'zh-CN':
			'没有认出的项请在标题或正文开头写明：报送后缺少地区、单位、年度或报告类型的报告不能收录。',
		en: 'State in the title or at the beginning what was not recognised: a report without region, unit, year or kind has no place in the tables.'
	},
	earlier: { 'zh-CN': '与往年比', en: 'Against earlier years' },
	compare: {
		'zh-CN': '列出本站收录的往年报告',
		en: 'List the reports of earlier years on this site'
	},
	ofSite: { 'zh-CN': '这个单位的页面', en: 'The page of this unit' },
	unknownUnit: {
		'zh-CN': '本站没有收录这个单位的同类报告。',
		en: 'This site has no report of this kind by this unit.'
	},
	among: { 'zh-CN': '与同类单位比', en: 'Against units of the same type' },
	comparePeers: {
		'zh-CN': '看看在本站同类单位中的位置',
		en: 'See the place among units of this type on this site'
	},
	peersAre: (type: string, year: number): Text => ({
		'zh-CN': `与本站 ${year} 年度“${type}”类单位的同类报告比（不含本单位）。执行率为支出 ÷ 全年预算。位置是低于本报告的报告所占比例，相等的各算一半；不足 5 份不判断。`,
		en: `Against reports of the same kind for ${year} by other units of the type “${type}”. The execution rate is spending ÷ full-year budget. The place is the share of reports below this one, equal ones counted half; fewer than 5 tell none.`
	}),
	demoPeers: {
		'zh-CN': '这些是示例报告，不是真实数据。',
		en: 'These are demo reports, not real data.'
	},
	noPeers: (type: string): Text => ({
		'zh-CN': `本站没有哪一年度有 5 份以上“${type}”类单位的同类报告，不作比较。`,
		en: `In no year has this site five reports of this kind by other units of the type “${type}”: nothing is compared.`
	}),
	compared: { 'zh-CN': '比什么', en: 'Compared' },
	execution: { 'zh-CN': '预算执行率', en: 'Execution rate' },
	project_share: { 'zh-CN': '项目支出占比', en: 'Project share of spending' },
	met: { 'zh-CN': '指标达标率', en: 'Indicators met' },
	score: { 'zh-CN': '自评得分', en: 'Self score' },
	ownValue: { 'zh-CN': '本报告', en: 'This draft' },
	lowerQuartile: { 'zh-CN': '下四分位', en: 'Lower quartile' },
	median: { 'zh-CN': '中位数', en: 'Median' },
	upperQuartile: { 'zh-CN': '上四分位', en: 'Upper quartile' },
	place: { 'zh-CN': '低于本报告的', en: 'Below this draft' },
	noPlace: { 'zh-CN': '不判断', en: 'not told' },
	template: { 'zh-CN': '对照模板还缺什么', en: 'Missing against the template' },
	howToMend: { 'zh-CN': '怎样改', en: 'How to mend it' },
	holds: { 'zh-CN': '应当是', en: 'What should hold' },
	arithmetic: { 'zh-CN': '怎样算', en: 'The arithmetic' },
	doubts: { 'zh-CN': '可能误报', en: 'May be wrong' },
	basis: { 'zh-CN': '依据', en: 'Sources' },
	unclassified: { 'zh-CN': '没有归类的数字', en: 'Numbers not classified' },
	unclassifiedLead: {
		'zh-CN': '这些金额和比率没有归入任何指标，规则也就没有核对；写清楚是什么数，就能归类。',
		en: 'These amounts and rates became no figure, so no rule has checked them; say what they are, and they will.'
	},
	allClassified: {
		'zh-CN': '所有金额和比率都已归类。',
		en: 'Every amount and rate was classified.'
	},
	legend: {
		'zh-CN': '底色为取用的数字，下划线为问题所引的原句，虚线为没有归类的数字。',
		en: 'Shaded: figures taken. Underlined: passages that a finding quotes. Dotted: numbers not classified.'
	}
} as const;
