import {
	budgetLaw57,
	monitoring2019,
	projectEvaluation2020,
	selfEvaluationForm
} from '#audit/basis.ts';
import { dueBases, fitsAny, recomputed, statedRates } from '#audit/rate.ts';
import type { Rule } from '#audit/rule.ts';
import { isOutOfScale } from '#audit/tolerance.ts';
import { whose, operand, percent, quoted, ratePoints, sentence, yuan } from '#audit/wording.ts';

export default {
	id: 'execution-rate-recomputed',
	code: 'R01',
	severity: 'high',
	lighter: { 'zh-CN': '相差不超过该阈值的为中', en: 'medium within that many points' },
	title: {
		pass: {
			'zh-CN': '执行率与所列金额相符',
			en: 'The execution rate follows from the stated amounts'
		},
		fail: {
			'zh-CN': '执行率与所列金额不符',
			en: 'The execution rate does not follow from the stated amounts'
		}
	},
	why: {
		'zh-CN':
			'执行率是自评的第一项得分，也是考核预算管理的主要数字；算错一个百分点，得分和等级都可能改变。',
		en: 'The execution rate is the first item of the score and the main figure of budget control: a point of error can move score and grade.'
	},
	basis: [budgetLaw57, selfEvaluationForm, projectEvaluation2020, monitoring2019],
	formula: {
		'zh-CN':
			'|报告执行率－支出÷预算×100%| ≤ 报告执行率末位的一半＋0.01个百分点（另加金额小数位的取舍）。支出或基数有多个数时，任一组合相符即通过；与调整预算、年初预算、到位资金、收入之一相符不在此判断（见R02）。约数、读不出的数、只列年初预算而支出已超过它的，部门预算有调整而该部分调整后的数没有列出的，支出为预算100倍以上（单位疑似用错，见R43）的，不判断。相差超过1个百分点为高，否则为中。',
		en: '|stated − spent ÷ budget × 100 %| ≤ half of the last digit of the stated rate + 0.01 point (and the rounding of the decimals of the amounts). Any reading that fits passes; a rate that fits another base is left to R02. Silent on approximate or unreadable figures, where only an initial budget below the spending is stated, where the unit’s budget was changed but not said how much of it is this part’s, and where spending is above 100 times the budget (R43). High above 1 point, else medium.'
	},
	doubts: {
		'zh-CN': '支出或预算只写了其中一部分资金（如只写财政拨款）时会误报；请看执行率所在句的口径。',
		en: 'It errs where the amounts are only a part of the money (such as fiscal funds only): look at what the sentence of the rate speaks of.'
	},
	limits: ['rate_gap_grave'],

	check: ({ report: { identity }, statements, thresholds }) =>
		statedRates(statements).flatMap((stated) => {
			const { execution, rate, bases } = stated;
			const [spent] = stated.spent;
			const [due] = dueBases(stated, identity.kind);
			if (!due || due.fen <= 0) return [];

			const every = [bases.adjusted, bases.initial, bases.disbursed, bases.income].flat();
			if (fitsAny(stated, every)) return [];

			// Spent beyond the initial budget: it was raised by an amount that is not stated.
			const raised = due === bases.initial[0] && spent.fen > due.fen;
			if (raised && rate.base !== 'initial') return [];

			if (isOutOfScale(spent, due)) return [];
			const found = recomputed(rate, spent, due);
			const points = ratePoints(found.points);
			return [
				{
					severity: Math.abs(found.points) > thresholds.rate_gap_grave ? 'high' : 'medium',
					message: {
						'zh-CN': `${whose(rate.scope, 'zh-CN')}${execution.name['zh-CN']}写作${quoted(rate)}；按${operand(spent, 'zh-CN')}÷${operand(due, 'zh-CN')}计算为${percent(found.recomputed)}，相差${points['zh-CN']}，折合${yuan(found.difference, 'zh-CN')}。`,
						en: sentence(
							`${whose(rate.scope, 'en')}${execution.name.en} stated as ${quoted(rate)}; ${operand(spent, 'en')} ÷ ${operand(due, 'en')} gives ${percent(found.recomputed)}: ${points.en} or ${yuan(found.difference, 'en')} apart.`
						)
					},
					evidence: [rate, ...spent.facts, ...due.facts],
					parameters: {
						measure: rate.measure,
						scope: rate.scope,
						...found,
						spent: spent.fen,
						budget: due.fen
					}
				}
			];
		})
} satisfies Rule;
