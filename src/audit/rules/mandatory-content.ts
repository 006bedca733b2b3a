import { headOf } from '#audit/head.ts';
import { budgetRegulation53, projectEvaluation2020, selfEvaluationForm } from '#audit/basis.ts';
import type { Offence, Rule, Subject } from '#audit/rule.ts';
import type { Severity } from '#model/finding.ts';
import type { MeasureId } from '#model/measures.ts';
import type { Canonical, Kind } from '#model/report.ts';
import type { Text } from '#model/text.ts';

/** Something that a report of some kinds must have, and how grave it is where it has not. */
type Content = Text &
	Readonly<{
		kinds: readonly Kind[];
		severity: Severity;
		has: (subject: Subject) => boolean;
	}>;

const every: readonly Kind[] = ['whole', 'project', 'monitoring'];
const yearly: readonly Kind[] = ['whole', 'project'];

const contents: readonly Content[] = [
	{
		'zh-CN': '预算数',
		en: 'a budget',
		kinds: every,
		severity: 'medium',
		has: states(
			'initial_budget',
			'adjusted_budget',
			'income_total',
			'disbursed',
			'project_budget',
			'basic_budget'
		)
	},
	{
		'zh-CN': '执行数（支出数）或执行率',
		en: 'spending or an execution rate',
		kinds: every,
		severity: 'medium',
		has: states(
			'spent',
			'execution_rate_reported',
			'basic_spent',
			'project_spent',
			'project_execution_rate_reported'
		)
	},
	{
		'zh-CN': '自评得分或等级',
		en: 'a score or grade',
		kinds: yearly,
		severity: 'low',
		has: ({ report }) => report.self_scores.length + report.grades.length > 0
	},
	{
		'zh-CN': '绩效目标完成情况',
		en: 'how far the targets were reached',
		kinds: every,
		severity: 'low',
		has: (subject) =>
			subject.report.indicators.length > 0 ||
			hasSection(subject, 'performance') ||
			hasWords(subject, /(?:目标|指标|任务)[^。;!?\n]{0,12}(?:完成|实现|达成)|完成情况/g)
	},
	{
		'zh-CN': '存在的问题或偏差原因',
		en: 'problems or reasons for deviations',
		kinds: every,
		severity: 'low',
		has: (subject) =>
			isForm(subject) ||
			hasSection(subject, 'problems') ||
			hasWords(subject, /问题|不足|偏差原因|原因分析/g)
	},
	{
		'zh-CN': '改进措施或建议',
		en: 'measures or suggestions',
		kinds: every,
		severity: 'low',
		has: (subject) =>
			isForm(subject) ||
			hasSection(subject, 'measures') ||
			hasWords(subject, /改进|整改|下一步|建议|今后/g)
	}
];

/** A form's prompt that nobody filled in or took out. */
const prompt =
	/[×✕]{2,}(?:年|月|日|万元|元|%|单位|部门|局|项目|个)|(?<![A-Za-z])[xX]{2,}(?:年|月|万元|元|%|单位|部门|局|项目)|_{2,}(?:年|月|日|万元|元|%|分)|[(（](?:请|此处)[^()（）\n]{0,30}(?:填写|填报|说明|描述)[^()（）\n]{0,30}[)）]/g;

/** Reports with fewer headings are forms. */
const headingsOfANarrative = 3;

/** A text with so many amounts that are no facts states money in a way that is not understood: nothing is missing. */
const notUnderstood = 3;

export default {
	id: 'mandatory-content',
	code: 'R33',
	severity: 'medium',
	lighter: {
		'zh-CN': '缺得分、问题、措施等内容的为低',
		en: 'low where scores, problems or measures are missing'
	},
	title: {
		pass: { 'zh-CN': '应有的内容齐全', en: 'Nothing that is due is missing' },
		fail: { 'zh-CN': '缺少应有的内容', en: 'Something that is due is missing' }
	},
	why: {
		'zh-CN': '缺了预算、支出、得分或问题，自评就无从核对，也无法与其他单位比较。',
		en: 'Without budget, spending, score or problems a self-evaluation can neither be checked nor compared.'
	},
	basis: [budgetRegulation53, projectEvaluation2020, selfEvaluationForm],
	formula: {
		'zh-CN':
			'各类报告应有预算数、执行数或执行率（缺为中），目标完成情况（缺为低）；不是表格的还应有问题、措施，年度自评还应有得分或等级（缺为低）。××年、____万元、“（请填写…）”等未填的提示为中。报告类型不明的、有3个以上金额未能识别的，不判断金额。',
		en: 'Every report states a budget, and spending or a rate (medium), and its results (low); if it is not a form also problems and measures, and a yearly one also a score or grade (low). Prompts that were not filled in (××年, ____万元) are medium. Silent on an unknown kind, and on money where three or more amounts were not understood.'
	},
	doubts: {
		'zh-CN': '得分、指标在另附表格中的会误报；请核对附件。',
		en: 'Scores and indicators in a separate attachment trip it: look at the attachments.'
	},

	check: (subject) => [...missing(subject), ...unfilled(subject)]
} satisfies Rule;

function missing(subject: Subject): Offence[] {
	const { kind } = subject.report.identity;
	const head = headOf(subject);
	if (kind === null || !head) return [];

	const unclear = subject.report.unclassified.length >= notUnderstood;
	const absent = contents
		.filter(({ kinds, has }) => kinds.includes(kind) && !has(subject))
		.filter(({ severity }) => severity === 'low' || !unclear);
	if (absent.length === 0) return [];

	return [
		{
			severity: absent.some(({ severity }) => severity === 'medium') ? 'medium' : 'low',
			message: {
				'zh-CN': `报告没有写明${absent.map((content) => content['zh-CN']).join('、')}。`,
				en: `The report does not state ${absent.map(({ en }) => en).join(', ')}.`
			},
			evidence: [head],
			parameters: { missing: absent.length }
		}
	];
}

function unfilled({ sentences }: Subject): Offence[] {
	const prompts = sentences.matching(prompt);
	const [first] = prompts;
	if (!first) return [];
	return [
		{
			severity: 'medium',
			message: {
				'zh-CN': `表样中有${prompts.length}处没有填写，如“${first.match[0]}”。`,
				en: `${prompts.length} of the form’s prompts are not filled in, such as “${first.match[0]}”.`
			},
			evidence: prompts,
			parameters: { unfilled: prompts.length }
		}
	];
}

/** A form has columns for reasons, not chapters on problems and measures. */
const isForm = ({ report }: Subject) => report.sections.length < headingsOfANarrative;

function states(...measures: readonly MeasureId[]) {
	return ({ report }: Subject) => report.facts.some(({ measure }) => measures.includes(measure));
}

const hasSection = ({ report }: Subject, wanted: Canonical) =>
	report.sections.some(({ canonical, also }) => canonical === wanted || also === wanted);

const hasWords = ({ sentences }: Subject, words: RegExp) => sentences.matching(words).length > 0;
