import { localReview, projectEvaluation2020, selfEvaluationForm } from '#audit/basis.ts';
import type { Rule } from '#audit/rule.ts';
import { addition, isSum, scoreSum } from '#audit/score.ts';
import { round } from '#audit/tolerance.ts';
import { scorePoints } from '#audit/wording.ts';

export default {
	id: 'score-sum',
	code: 'R13',
	severity: 'high',
	lighter: {
		'zh-CN': '未列出的指标足以解释差额的为低',
		en: 'low where indicators that are not listed would explain the gap'
	},
	title: {
		pass: { 'zh-CN': '各项得分之和等于自评总分', en: 'The item scores add up to the total score' },
		fail: {
			'zh-CN': '各项得分之和不等于自评总分',
			en: 'The item scores do not add up to the total score'
		}
	},
	why: {
		'zh-CN': '总分应由各项得分相加得出；加不出来，总分和等级就没有依据，复核时按自评失真退回。',
		en: 'The total has to come from its items; where it does not, score and grade rest on nothing and the report is sent back.'
	},
	basis: [projectEvaluation2020, selfEvaluationForm, localReview],
	formula: {
		'zh-CN':
			'|各项得分之和－自评总分| ≤ 0.05分（总分为整数，或有未得满分的整数得分时0.5分）。一级项目得分齐全时用一级项目，否则用全部指标得分加执行率得分。执行率未单列得分的，总分可多出未列的分值（分值不明时10分）；得分不全、有加减分项、没有总分的不判断。按指标相加而少掉的分值足以解释差额的为低，其余为高。',
		en: '|sum of scores − total| ≤ 0.05 (0.5 where the total, or a part below full marks, is a whole number). First-level items where all have scores, else all indicators and the execution score. Where the execution rate is not among them the total may exceed the sum by the weight that is missing (10 where weights are not stated). Silent where a score or the total is missing or there are bonus points. Low where indicators that were not listed would explain the gap; else high.'
	},
	doubts: {
		'zh-CN': '报告只列部分指标得分，或另有加减分而未写明时会误报。',
		en: 'It errs where only some scores are listed or bonus points are not named.'
	},

	check: (subject) => {
		const { report } = subject;
		const sum = scoreSum(subject);
		const [total] = report.self_scores;
		if (!sum || !total || report.self_scores.some(({ value }) => isSum(sum, value))) return [];

		const gap = round(total.value - sum.points);
		const explained = sum.indicators && gap > 0 && gap <= sum.missing;
		return [
			{
				severity: explained ? 'low' : 'high',
				message: {
					'zh-CN': `各项得分${addition(sum.parts, 'score', 'zh-CN')}分，自评总分写作${total.value}分，相差${scorePoints(gap)['zh-CN']}。`,
					en: `The item scores are ${addition(sum.parts, 'score', 'en')}, but the total is given as ${total.value}: ${scorePoints(gap).en} apart.`
				},
				evidence: [total, ...sum.parts],
				parameters: { reported: total.value, recomputed: sum.points, points: gap }
			}
		];
	}
} satisfies Rule;
