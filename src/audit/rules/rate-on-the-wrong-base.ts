import {
	adjustedBudgetNote,
	monitoring2019,
	projectEvaluation2020,
	selfEvaluationForm
} from '#audit/basis.ts';
import { dueBases, fitsAny, recomputed, statedRates, type StatedRate } from '#audit/rate.ts';
import type { Rule } from '#audit/rule.ts';
import { fits, type Amount } from '#audit/tolerance.ts';
import {
	made,
	whose,
	operand,
	percent,
	quoted,
	ratePoints,
	sentence,
	yuan
} from '#audit/wording.ts';
import type { RateBase } from '#model/report.ts';
import type { Text } from '#model/text.ts';

const names: Readonly<Record<RateBase, Text>> = {
	initial: { 'zh-CN': '称占年初预算', en: 'said to be on the initial budget' },
	adjusted: { 'zh-CN': '称占调整预算', en: 'said to be on the adjusted budget' },
	budget: { 'zh-CN': '称占预算', en: 'said to be on the budget' },
	disbursed: { 'zh-CN': '称占到位资金', en: 'said to be on the money disbursed' },
	unnamed: { 'zh-CN': '未写明基数', en: 'no base named' }
};

export default {
	id: 'rate-on-the-wrong-base',
	code: 'R02',
	severity: 'high',
	lighter: {
		'zh-CN': '相差不超过该阈值的为中；调整预算未列明的为低',
		en: 'medium within that many points; low where the adjusted budget is not stated'
	},
	title: {
		pass: {
			'zh-CN': '执行率的分母就是所称的预算',
			en: 'The execution rate is divided by the budget that it names'
		},
		fail: {
			'zh-CN': '执行率的分母不是所称的预算',
			en: 'The execution rate is not divided by the budget that it names'
		}
	},
	why: {
		'zh-CN': '以到位资金或年初预算代替全年预算作分母，执行率会虚高，进度慢、资金闲置就看不出来。',
		en: 'Dividing by the money disbursed or by the initial budget instead of the full-year budget makes slow spending look fast.'
	},
	basis: [selfEvaluationForm, adjustedBudgetNote, projectEvaluation2020, monitoring2019],
	formula: {
		'zh-CN':
			'所报执行率与支出÷到位资金（或÷年初预算）相符，却称为预算执行率或占调整预算的比例，且与支出÷该预算不符（允许差同R01）。监控报告以年初预算为基数不算错。明说占到位资金的、约数、未列预算的不判断。与应有执行率相差超过5个百分点为高，否则为中；调整预算未列明而到位资金多于年初预算的为低。',
		en: 'The stated rate fits spent ÷ disbursed (or ÷ initial budget) but is called an execution rate or a share of the adjusted budget, and does not fit that (tolerance as R01). The initial budget is no wrong base during the year. Silent where the money disbursed is named, on approximate figures, and without a budget. High above 5 points from the right rate, else medium; low where the adjusted budget is not stated and more than the initial budget was disbursed.'
	},
	doubts: {
		'zh-CN': '全年预算与到位资金另有说明、地方规定以到位资金为基数的，请以规定为准。',
		en: 'Where local rules set another base, the rules prevail.'
	},
	limits: ['base_gap_grave'],

	check: ({ report: { identity }, statements, thresholds }) =>
		statedRates(statements).flatMap((stated) => {
			const { execution, rate, bases } = stated;
			const due = dueBases(stated, identity.kind);
			const [right] = due;
			if (rate.base === 'disbursed' || !right || right.fen <= 0) return [];
			if (fitsAny(stated, [...due, ...bases.income])) return [];

			const used = usedBase(stated);
			if (!used) return [];

			const [part, whole] = used;
			const found = recomputed(rate, part, right);
			const points = ratePoints(found.points);
			const unknown = bases.adjusted.length === 0 && whole.fen > right.fen;
			const name = names[rate.base ?? 'unnamed'];
			return [
				{
					severity: unknown
						? 'low'
						: Math.abs(found.points) > thresholds.base_gap_grave
							? 'high'
							: 'medium',
					message: {
						'zh-CN': `${whose(rate.scope, 'zh-CN')}${execution.name['zh-CN']}${quoted(rate)}（${name['zh-CN']}）实为${operand(part, 'zh-CN')}÷${operand(whole, 'zh-CN')}；按${made(right, 'zh-CN')}计算应为${percent(found.recomputed)}，相差${points['zh-CN']}，折合${yuan(found.difference, 'zh-CN')}。`,
						en: sentence(
							`${whose(rate.scope, 'en')}${execution.name.en} ${quoted(rate)} (${name.en}) is ${operand(part, 'en')} ÷ ${operand(whole, 'en')}; with ${made(right, 'en')} it is ${percent(found.recomputed)}: ${points.en} or ${yuan(found.difference, 'en')} apart.`
						)
					},
					evidence: [rate, ...part.facts, ...whole.facts, ...right.facts],
					parameters: {
						measure: rate.measure,
						scope: rate.scope,
						named: rate.base ?? 'unnamed',
						...found,
						spent: part.fen,
						used: whole.fen,
						budget: right.fen
					}
				}
			];
		})
} satisfies Rule;

/** The spending and the other base that give the stated rate. */
function usedBase({ rate, spent, bases }: StatedRate): [part: Amount, whole: Amount] | undefined {
	for (const part of spent) {
		for (const whole of [...bases.disbursed, ...bases.initial]) {
			if (fits(rate, part, whole)) return [part, whole];
		}
	}
}
