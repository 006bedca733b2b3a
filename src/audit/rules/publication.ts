import { headOf } from '#audit/head.ts';
import { budgetLaw14, openGovernment, projectEvaluation2020 } from '#audit/basis.ts';
import type { Offence, Rule } from '#audit/rule.ts';

/** Only those inside may see it. */
const inside =
	/(?:在|于|向)?(?:本)?(?:部门|单位|机关|系统|局|院|校|中心|街道|公司)?(?:内部|系统内|单位内|部门内|局内|机关内|(?:单位|部门|系统|机关|本局|全局)范围内)(?:范围)?(?:进行|予以|适当|及时)*(?:公开|公示|通报公开)/g;

/** Nobody may see it yet. */
const hidden =
	/(?:未|尚未|没有|暂不|不)(?:对外|向社会|予以?|进行|在[^。;!?\n,]{0,10}){0,2}(?:公开|公示|公布)(?!范围)/g;

/** Anybody may see it. */
const outside =
	/(?:网站|网上|门户|平台|公众号|政务公开栏|向社会|社会公众|社会公开|公开栏|对外|随(?:部门|同)?决算|依法|主动)[^。;!?\n]{0,20}(?:公开|公示|公布|发布)|(?:公开|公示|公布|发布)[^。;!?\n]{0,12}(?:网站|平台|社会|公众号|门户|公开栏|网上)/;

/** What is published: results and reports, not the affairs of the unit. */
const results = /(?:绩效|自评|评价|报告|预算|决算|结果|资金|信息)/;

/** What the law itself keeps from the public. */
const secret = /秘密|涉密|隐私|敏感/;

const published = /公开|公示|公布/;

/** Reports with fewer headings are forms, which have no place for it. */
const headingsOfANarrative = 4;

export default {
	id: 'publication',
	code: 'R35',
	severity: 'high',
	lighter: { 'zh-CN': '没有写明公开情况的为提示', en: 'info where publication is not mentioned' },
	title: {
		pass: { 'zh-CN': '自评结果向社会公开', en: 'The results are public' },
		fail: { 'zh-CN': '自评结果未向社会公开', en: 'The results are not public, or not said to be' }
	},
	why: {
		'zh-CN': '预算绩效信息应当公开；只在内部公开，等于没有公开。',
		en: 'Performance information is to be public; to show it inside the unit is not to publish it.'
	},
	basis: [budgetLaw14, openGovernment, projectEvaluation2020],
	formula: {
		'zh-CN':
			'写明只在部门（单位）内部公开或没有公开、而全文没有向社会公开的说法，为高；有四个以上标题的年度报告通篇没有提到公开、公示，为提示。运行监控报告、表格不判断。',
		en: 'High where the text says that results are shown inside the unit only, or not published, and nowhere that they are public; info where a yearly narrative of four headings or more never mentions publication. Silent on monitoring reports and forms.'
	},
	doubts: {
		'zh-CN': '随部门决算统一公开的，报告本身可能不写；请到政府网站核对。',
		en: 'Reports published together with the accounts may not say so: look at the government’s website.'
	},

	check: (subject) => {
		const { report, sentences } = subject;
		if (report.identity.kind === 'monitoring') return [];
		const all = sentences.all.filter(({ text }) => published.test(text));
		const isPublic = all.some(({ text }) => outside.test(text.replace(hidden, '')));
		const kept = [...sentences.matching(inside), ...sentences.matching(hidden)].filter(
			({ sentence }) => results.test(sentence.text) && !secret.test(sentence.text)
		);
		const [first] = kept;

		if (first && !isPublic) {
			return [
				offence('high', kept, {
					'zh-CN': `报告写明“${first.match[0]}”，没有向社会公开。`,
					en: `The report says “${first.match[0]}” (not public) and nowhere that it is public.`
				})
			];
		}
		const title = headOf(subject);
		if (all.length > 0 || !title || report.sections.length < headingsOfANarrative) return [];
		return [
			offence('info', [title], {
				'zh-CN': '报告没有说明自评结果是否公开、在哪里公开。',
				en: 'The report does not say whether and where its results are published.'
			})
		];
	}
} satisfies Rule;

const offence = (
	severity: Offence['severity'],
	evidence: Offence['evidence'],
	message: Offence['message']
): Offence => ({ severity, message, evidence, parameters: {} });
