import { projectEvaluation2020, selfEvaluationForm, weightsWithCost2021 } from '#audit/basis.ts';
import type { Rule, Subject } from '#audit/rule.ts';
import { scoring, sumOf, type Part } from '#audit/score.ts';
import { round } from '#audit/tolerance.ts';
import type { Locale } from '#model/text.ts';

/** The first-level parts of a score, the words that name each, in the order of the form. */
const parts = [
	['execution', /执行|资金使用率|支出进度/, { 'zh-CN': '执行率', en: 'execution' }],
	['cost', /成本/, { 'zh-CN': '成本', en: 'cost' }],
	['output', /产出/, { 'zh-CN': '产出', en: 'output' }],
	['benefit', /效益|效果/, { 'zh-CN': '效益', en: 'benefit' }],
	['satisfaction', /满意/, { 'zh-CN': '满意度', en: 'satisfaction' }]
] as const;

type Name = (typeof parts)[number][0];
type Weights = Readonly<Partial<Record<Name, number>>>;

/** The national weights; without satisfaction its points go to benefit. */
const standards: readonly Weights[] = [
	{ execution: 10, output: 50, benefit: 30, satisfaction: 10 },
	{ execution: 10, cost: 20, output: 40, benefit: 20, satisfaction: 10 },
	{ execution: 10, output: 50, benefit: 40 },
	{ execution: 10, cost: 20, output: 40, benefit: 30 }
];

export default {
	id: 'standard-weights',
	code: 'R15',
	severity: 'low',
	lighter: {
		'zh-CN': '合计为100分的（地方变通）为提示',
		en: 'information where the weights add up to 100'
	},
	title: {
		pass: { 'zh-CN': '一级指标分值为通行比例', en: 'The first-level weights are the usual ones' },
		fail: {
			'zh-CN': '一级指标分值与通行比例不同',
			en: 'The first-level weights are not the usual ones'
		}
	},
	why: {
		'zh-CN': '分值结构不同，得分不便与其他项目相比；效益分值过高容易虚高。',
		en: 'With other weights a score cannot be compared with that of other projects.'
	},
	basis: [projectEvaluation2020, selfEvaluationForm, weightsWithCost2021],
	formula: {
		'zh-CN':
			'执行率10、产出50、效益30、满意度10；设成本的为10、20、40、20、10；没有满意度的，其分值并入效益；不列执行率的，其余各项相同即可。只看能归入这五类、且至少有产出和效益的一级项目；分值不全、有其他一级项目（如投入、过程）的不判断。合计100分的为提示，其余为低。',
		en: 'Execution 10, output 50, benefit 30, satisfaction 10; with cost 10/20/40/20/10; without satisfaction its points go to benefit; without execution the others alone. Only where all first-level items are of these five kinds, with output and benefit among them, and have weights. Information where they add up to 100, else low.'
	},
	doubts: {
		'zh-CN': '各省有自定的分值结构，合计为100分即可接受。',
		en: 'Provinces have weights of their own: any that add up to 100 are acceptable.'
	},

	check: (subject) => {
		const listed = firstLevel(subject);
		const stated = listed && weightsOf(listed);
		const sum = listed && sumOf(listed, 'weight');
		if (!listed || !stated || sum === undefined) return [];
		if (standards.some((standard) => isStandard(stated, standard))) return [];

		const due = standards.find((one) => hasCost(one) === hasCost(stated)) ?? stated;
		const points = round(sum - 100);
		return [
			{
				severity: points === 0 ? 'info' : 'low',
				message: {
					'zh-CN': `一级指标分值为${words(stated, 'zh-CN')}，通行比例为${words(due, 'zh-CN')}，未说明理由。`,
					en: `First-level weights are ${words(stated, 'en')} where ${words(due, 'en')} is usual, and no reason is given.`
				},
				evidence: listed,
				parameters: { reported: words(stated, 'zh-CN'), due: words(due, 'zh-CN'), points }
			}
		];
	}
} satisfies Rule;

/** The first-level items with their weights, which have to make up a form of their own. */
function firstLevel({ report, text }: Subject): readonly Part[] | undefined {
	const listed = scoring({ report: { ...report, indicators: [] }, text }, 'weight');
	return listed?.parts;
}

/** The weights by part; undefined where an item is none of them, or two are the same. */
function weightsOf(listed: readonly Part[]): Weights | undefined {
	const weights: Partial<Record<Name, number>> = {};
	for (const { name, weight } of listed) {
		const kind = parts.find(([, pattern]) => pattern.test(name))?.[0];
		if (!kind || weight === null || kind in weights) return;
		weights[kind] = weight;
	}
	return 'output' in weights && 'benefit' in weights ? weights : undefined;
}

const hasCost = (weights: Weights) => 'cost' in weights;

const isStandard = (stated: Weights, standard: Weights) =>
	parts.every(([name]) =>
		name === 'execution' && !(name in stated) ? true : stated[name] === standard[name]
	);

const words = (weights: Weights, locale: Locale) =>
	parts
		.filter(([name]) => name in weights)
		.map(([name, , word]) => `${word[locale]}${locale === 'en' ? ' ' : ''}${weights[name]}`)
		.join(locale === 'en' ? ', ' : '、');
