import { reasons, type Reason } from '#model/edition.ts';
import { count, counted } from '#model/format.ts';
import type { Text } from '#model/text.ts';

/** The words of the pages that tell what changed. */
export const words = {
	title: { 'zh-CN': '更新', en: 'Changes' },
	summary: {
		'zh-CN': '每一版发布新收录、更正、重新发布和撤下了哪些报告，哪些数字变了，为什么变。',
		en: 'What each edition added, corrected, published again or withdrew, which figures changed, and why.'
	},
	feed: { 'zh-CN': '订阅更新（Atom）', en: 'Follow the changes (Atom)' },
	pending: { 'zh-CN': '尚未登记为一版的变化', en: 'Not yet recorded as an edition' },
	edition: (date: string): Text => ({ 'zh-CN': `${date} 版`, en: `Edition of ${date}` }),
	none: {
		'zh-CN': '还没有登记过任何一版。登记用 jijian edition，之后的变化都会列在这里。',
		en: 'No edition has been recorded. Record one with jijian edition; what changes after it is listed here.'
	},
	counted: (why: Reason, n: number): Text => ({
		'zh-CN': `${reasons[why]['zh-CN']} ${count(n, 'zh-CN')} 份`,
		en: `${reasons[why].en}: ${counted(n, 'report')}`
	}),
	newReports: (n: number): Text => ({
		'zh-CN': `新收录的 ${count(n, 'zh-CN')} 份报告`,
		en: `The ${counted(n, 'new report')}`
	}),
	tooMany: (most: number): Text => ({
		'zh-CN': `超过 ${count(most, 'zh-CN')} 份，不在这里逐一列出；可从各地区的页面进入。`,
		en: `More than ${count(most, 'en')}: they are not listed here; the pages of the regions lead to them.`
	}),
	report: { 'zh-CN': '报告', en: 'Report' },
	figure: { 'zh-CN': '数字', en: 'Figure' },
	before: { 'zh-CN': '原为', en: 'Was' },
	after: { 'zh-CN': '现为', en: 'Is' },
	why: { 'zh-CN': '原因', en: 'Why' },
	others: { 'zh-CN': '文字、指标或得分有变化', en: 'text, indicators or scores changed' },
	gone: { 'zh-CN': '已撤下', en: 'withdrawn' },
	address: { 'zh-CN': '本版固定地址', en: 'Lasting address of this version' },
	versionOf: (title: string): Text => ({
		'zh-CN': `${title}：一个版本`,
		en: `${title}: a version`
	}),
	versionSummary: {
		'zh-CN': '这个地址以内容的校验值命名，永远指向同一版内容的数字。',
		en: 'This address is named by a hash of the content: it always leads to the figures of one version.'
	},
	isNow: { 'zh-CN': '这是现在的版本。', en: 'This is the present version.' },
	isOld: {
		'zh-CN': '这不是现在的版本，报告后来有变化。',
		en: 'This is not the present version: the report has changed since.'
	},
	toReport: { 'zh-CN': '查看现在的报告页', en: 'The report as it is now' },
	toNow: { 'zh-CN': '现在版本的固定地址', en: 'The lasting address of the present version' },
	version: { 'zh-CN': '版本', en: 'Version' },
	recorded: { 'zh-CN': '登记日期', en: 'Recorded' },
	otherVersions: { 'zh-CN': '其他版本', en: 'Other versions' },
	unrecorded: { 'zh-CN': '尚未登记', en: 'not yet recorded' },
	file: { 'zh-CN': '原文件 SHA-256', en: 'SHA-256 of the file' },
	figures: { 'zh-CN': '这一版的数字', en: 'The figures of this version' },
	value: { 'zh-CN': '数值', en: 'Value' }
} as const;
