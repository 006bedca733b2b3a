import type { Disclosure } from '#model/disclosure.ts';
import type { Kind } from '#model/report.ts';
import type { Text } from '#model/text.ts';

/** What pages say of what is public, where it comes from, and how to put it right. */
export const words = {
	title: { 'zh-CN': '该公开的，公开了吗？', en: 'Is public what ought to be?' },
	checklist: { 'zh-CN': '公开情况对照', en: 'What ought to be public' },
	means: {
		'zh-CN': '“有”可点到报告中的原处；“未见”是在本站收到的、已公布的报告里没有找到。',
		en: '“Found” leads to the place in the report; “not found” means not in the published reports that this site has.'
	},
	unseen: {
		'zh-CN':
			'没有找到，不等于没有公开，更不等于违反规定：有的内容在部门预算、决算里另行公开，有的报告本站没有收到。',
		en: 'What is not found may still be public, and breaks no rule for that: some of it is published with budgets and accounts, and some reports did not reach this site.'
	},
	item: { 'zh-CN': '内容', en: 'What' },
	asked: {
		law: {
			'zh-CN': '法律法规要求开展和公开的',
			en: 'What laws ask to be done and shown'
		},
		report: { 'zh-CN': '自评报告按规定应写明的', en: 'What a self-evaluation is to tell' }
	},
	basis: { 'zh-CN': '依据', en: 'Basis' },
	bases: { 'zh-CN': '依据的条文', en: 'The articles that this rests on' },
	found: { 'zh-CN': '有', en: 'Found' },
	unreadable: { 'zh-CN': '有，无法辨认', en: 'There, not legible' },
	absent: { 'zh-CN': '未见', en: 'Not found' },
	absentLong: {
		'zh-CN': '在已公布的报告中没有找到',
		en: 'not found in the published report'
	},
	unasked: { 'zh-CN': '不要求', en: 'Not asked' },
	unshown: { 'zh-CN': '本站不显示', en: 'Not shown here' },
	noReport: { 'zh-CN': '本站没有这一年的报告', en: 'This site has no report of the year' },
	none: { 'zh-CN': '无报告', en: 'No report' },
	part: {
		whole: { 'zh-CN': '有', en: 'Found' },
		project: { 'zh-CN': '仅项目', en: 'Project only' },
		monitoring: { 'zh-CN': '仅年中', en: 'Mid-year only' }
	} satisfies Record<Kind, Text>,

	sources: { 'zh-CN': '报告与原文', en: 'Reports and originals' },
	report: { 'zh-CN': '报告标题', en: 'Title of the report' },
	issuer: { 'zh-CN': '发布单位', en: 'Issuer' },
	dated: { 'zh-CN': '报告日期', en: 'Dated' },
	original: { 'zh-CN': '原文', en: 'Original' },
	toOriginal: { 'zh-CN': '原始发布处', en: 'Original publication' },
	noSource: { 'zh-CN': '没有记下发布处', en: 'Place of publication not recorded' },

	split: { 'zh-CN': '基本支出与项目支出', en: 'Basic and project spending' },
	splitNote: {
		'zh-CN':
			'占比是各自占两者之和的比例；没有写明的不当作 0，也不画出。年中监控的数字只到当月，不与全年相比。',
		en: 'Shares are of both together; what is not stated is no 0 and not drawn. Mid-year figures reach to their month and do not compare with a year.'
	},
	splitNone: {
		'zh-CN': '报告没有写明基本支出和项目支出。',
		en: 'The reports state neither basic nor project spending.'
	},
	share: { 'zh-CN': '占比', en: 'Share' },

	prevails: {
		'zh-CN': '本页数字由程序从公布的报告中读出，可能读错；与原文不一致的，以原文为准。',
		en: 'The figures on this page were read out of published reports by a program and may be misread; where they differ, the original prevails.'
	},
	wrong: { 'zh-CN': '发现有误？', en: 'Something wrong?' },
	tell: { 'zh-CN': '请告诉我们', en: 'Tell us' },
	log: { 'zh-CN': '更正记录', en: 'Corrections made' },
	subject: (title: string): Text => ({
		'zh-CN': `更正：${title}`,
		en: `Correction: ${title}`
	}),

	logTitle: { 'zh-CN': '更正记录', en: 'Corrections made' },
	logSummary: {
		'zh-CN':
			'程序读错、后来由人改正的数字，逐条列出：哪份报告、哪个数字、改前、改后、为什么、哪一天。报告原文不改。',
		en: 'Figures that the program misread and a person put right, one by one: which report, which figure, before, after, why and when. The text of a report is never changed.'
	},
	logEmpty: {
		'zh-CN': '到目前为止没有更正。',
		en: 'Nothing has been corrected so far.'
	},
	figure: { 'zh-CN': '数字', en: 'Figure' },
	before: { 'zh-CN': '改前', en: 'Before' },
	after: { 'zh-CN': '改后', en: 'After' },
	notThis: { 'zh-CN': '不是这一项', en: 'not this figure' },
	reason: { 'zh-CN': '理由', en: 'Why' },
	by: { 'zh-CN': '更正人', en: 'By' },
	date: { 'zh-CN': '日期', en: 'Date' }
} as const;

/** What is said of an item in a word or two. */
export const stateWord = (disclosure: Disclosure): Text =>
	disclosure.state === 'part' ? words.part[disclosure.kind] : words[disclosure.state];
