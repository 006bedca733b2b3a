import { projectEvaluation2020, selfEvaluationForm } from '#audit/basis.ts';
import type { Rule } from '#audit/rule.ts';
import { addition, scoring, sumOf } from '#audit/score.ts';
import { round } from '#audit/tolerance.ts';
import { scorePoints } from '#audit/wording.ts';

/** What weights add up to, and what they do where the execution rate is scored apart. */
const full = 100;
const withoutExecution = 90;

/** A weight with decimals may be rounded by half of its first one. */
const rounding = 0.05;

export default {
	id: 'weight-sum',
	code: 'R14',
	severity: 'high',
	lighter: { 'zh-CN': '按指标相加而不足的为低', en: 'low for a shortfall of indicators' },
	title: {
		pass: { 'zh-CN': '分值合计为100分', en: 'The weights add up to 100' },
		fail: { 'zh-CN': '分值合计不是100分', en: 'The weights do not add up to 100' }
	},
	why: {
		'zh-CN': '满分不是100分，得分就不能与等级标准、其他单位相比。',
		en: 'Unless full marks are 100, a score can be compared neither with the grades nor with other units.'
	},
	basis: [projectEvaluation2020, selfEvaluationForm],
	formula: {
		'zh-CN':
			'|各项分值之和－100| ≤ 0.05分×有小数的分值个数；没有执行率一项的，合计90分也可。一级项目分值齐全时用一级项目，否则用全部指标分值加执行率分值。分值不全、有加减分项的不判断；只列两项而不足100分的不判断。按指标相加而不足100分的为低（可能有未列出的指标），其余为高。各地分值结构不同，只要合计相符即可。',
		en: '|sum of weights − 100| ≤ 0.05 for each weight with decimals; 90 will do where the execution rate is not among them. First-level items where all have weights, else all indicators and the execution rate. Silent where a weight is missing, with bonus points, and on a shortfall of two items only. Low for a shortfall of indicators (some may not be listed), else high. Any structure that adds up will do.'
	},
	doubts: {
		'zh-CN': '表格被截断、有指标未能读出时会误报；请与原表核对。',
		en: 'A table that was cut or not read in full trips it: compare it with the original.'
	},

	check: (subject) => {
		const listed = scoring(subject, 'weight');
		const sum = listed && sumOf(listed.parts, 'weight');
		if (!listed || sum === undefined) return [];

		const { parts, execution, indicators } = listed;
		const decimals = parts.filter(({ weight }) => !Number.isInteger(weight)).length;
		const is = (target: number) => Math.abs(sum - target) <= decimals * rounding + 1e-9;
		if (is(full) || (!execution && is(withoutExecution))) return [];

		const short = sum < full;
		if (short && parts.length < 3) return [];

		const points = round(sum - full);
		return [
			{
				severity: short && indicators ? 'low' : 'high',
				message: {
					'zh-CN': `各项分值${addition(parts, 'weight', 'zh-CN')}分，应为100分，${short ? '少' : '多'}${scorePoints(points)['zh-CN']}。`,
					en: `The weights are ${addition(parts, 'weight', 'en')} where 100 is due: ${scorePoints(points).en} ${short ? 'missing' : 'too many'}.`
				},
				evidence: parts,
				parameters: { reported: sum, recomputed: full, points }
			}
		];
	}
} satisfies Rule;
