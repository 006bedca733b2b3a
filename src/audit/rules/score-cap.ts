import { localReview, projectEvaluation2020, selfEvaluationForm } from '#audit/basis.ts';
import type { Offence, Rule, Subject } from '#audit/rule.ts';
import type { Part } from '#audit/score.ts';
import { round } from '#audit/tolerance.ts';
import { scorePoints } from '#audit/wording.ts';
import type { Stated } from '#model/report.ts';

/** Points beyond the hundred, or off them. */
const beyond = /加分|附加分|奖励分|额外/g;
const offPoints = /扣分|减分|加分|奖励|附加/;

/** What a score can be at most. */
const full = 100;

export default {
	id: 'score-cap',
	code: 'R16',
	severity: 'high',
	title: {
		pass: { 'zh-CN': '得分不超过分值，不为负', en: 'No score exceeds its weight or is negative' },
		fail: { 'zh-CN': '得分超过分值，或为负', en: 'A score exceeds its weight or is negative' }
	},
	why: {
		'zh-CN': '得分超过满分，总分就虚高，等级也不可信。',
		en: 'A score beyond full marks inflates the total and the grade.'
	},
	basis: [projectEvaluation2020, selfEvaluationForm, localReview],
	formula: {
		'zh-CN':
			'各项得分 ≤ 分值且 ≥ 0；自评总分 ≤ 100（各项分值合计大于100的，以R14为准，不在此判断）。加分、扣分、奖励项不判断；文中说到加分的，总分不判断；缺分值或得分的不判断。',
		en: '0 ≤ each score ≤ its weight; total ≤ 100 (weights beyond 100 are R14’s). Silent on bonus and deduction items, on the total where a bonus is spoken of, and where a weight or score is missing.'
	},
	doubts: {
		'zh-CN': '表格列错位时会误报；请与原表核对。',
		en: 'Columns read one off trip it: compare with the original table.'
	},

	check: ({ report, sentences }) => {
		const own = [...report.score_items, ...report.indicators].flatMap(outOfRange);
		const total = report.self_scores.find(({ value }) => value > full || value < 0);
		if (!total || isBeyond({ report, sentences })) return own;
		return [...own, offTotal(total)];
	}
} satisfies Rule;

/** Whether more than a hundred points can be had. */
const isBeyond = ({ report, sentences }: Pick<Subject, 'report' | 'sentences'>) =>
	[report.score_items, report.indicators].some(
		(parts) => parts.reduce((sum, { weight }) => sum + (weight ?? 0), 0) > full
	) || sentences.matching(beyond).length > 0;

function outOfRange(part: Part): Offence[] {
	const { name, weight, score } = part;
	if (weight === null || score === null || weight <= 0 || offPoints.test(name)) return [];
	if (score >= 0 && score <= weight + 1e-9) return [];

	const points = round(score < 0 ? score : score - weight);
	const [zh, en] = score < 0 ? ['低于0分', 'below 0'] : ['超过分值', 'above its weight'];
	return [
		{
			severity: 'high',
			message: {
				'zh-CN': `“${name}”分值${weight}分，得分${score}分，${zh}，相差${scorePoints(points)['zh-CN']}。`,
				en: `“${name}” has a weight of ${weight} and a score of ${score}, ${en} by ${scorePoints(points).en}.`
			},
			evidence: [part],
			parameters: { name, weight, score, points }
		}
	];
}

function offTotal(total: Stated<number>): Offence {
	const points = round(total.value < 0 ? total.value : total.value - full);
	return {
		severity: 'high',
		message: {
			'zh-CN': `自评总分写作${total.value}分，应在0到100分之间，相差${scorePoints(points)['zh-CN']}。`,
			en: `The total score is given as ${total.value} where 0 to 100 is possible: ${scorePoints(points).en} off.`
		},
		evidence: [total],
		parameters: { reported: total.value, limit: full, points }
	};
}
