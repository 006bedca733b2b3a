import { projectEvaluation2020, selfEvaluationForm, deviationForm } from '#audit/basis.ts';
import type { Offence, Rule, Subject } from '#audit/rule.ts';
import { executionName } from '#audit/score.ts';
import { round } from '#audit/tolerance.ts';
import { scorePoints } from '#audit/wording.ts';
import { judge } from '#model/judge.ts';
import { quantities } from '#model/quantity.ts';
import type { Indicator } from '#model/report.ts';

/** A tenth of a point may be rounding, whatever the weight. */
const least = 0.1;

/** Why a value is far above its target, or that the target was too low. */
const explained =
	/超额|(?<!不)超(?:出|过)?(?:年初|预期|目标|计划)|(?:目标|指标)值?(?:设定|设置)?(?:偏低|过低|较低|保守)|偏差原因[^,。;]{2}|大幅(?:增|提|高)/g;

type Weighed = Indicator & Readonly<{ weight: number; score: number }>;
type Judged = Weighed & ReturnType<typeof judge>;

export default {
	id: 'indicator-score',
	code: 'R18',
	severity: 'medium',
	lighter: {
		'zh-CN': '得分低于应得、或只是比例不符、或远超目标未说明的为低',
		en: 'low for a score below the due one, another proportion, or a value far above its target'
	},
	title: {
		pass: {
			'zh-CN': '指标得分与完成情况相符',
			en: 'Indicator scores follow from how far targets were met'
		},
		fail: {
			'zh-CN': '指标得分与完成情况不符',
			en: 'An indicator’s score does not follow from how far its target was met'
		}
	},
	why: {
		'zh-CN': '没有完成的指标照给满分，自评就失去意义；完成值远超目标，说明目标定低了。',
		en: 'Full marks for a missed target make a self-evaluation worthless; a value far above it shows a target set too low.'
	},
	basis: [projectEvaluation2020, selfEvaluationForm, deviationForm],
	formula: {
		'zh-CN':
			'达到目标的得满分，未达到的得 分值×完成率（反向指标为目标÷完成）；|得分－应得| ≤ max(0.1分, 分值的5%)。未达到而得满分的为中，其余为低。完成值超过目标130%而全文没有说明的为低。目标或完成值不是可比的数（单位、口径不同，多个数）、缺分值或得分、执行率指标（见R17）的不判断。',
		en: 'Met: full marks; below: weight × completion (reverse indicators target ÷ actual); |score − due| ≤ max(0.1, 5 % of the weight). Medium for full marks on a missed target, else low. Low also where a value exceeds 130 % of its target and nothing is said of it. Silent where target and value are no comparable numbers, without weight or score, and on execution rates (R17).'
	},
	doubts: {
		'zh-CN': '定性指标按三档评分、地方另有扣分办法的会误报。',
		en: 'Qualitative classes and local ways of deducting trip it.'
	},
	explainedBy: ['P02', 'P08', 'P12'],
	limits: ['score_gap', 'far_above_target'],

	check: (subject) => {
		const judged = subject.report.indicators
			.filter(isWeighed)
			.map((one): Judged => ({ ...one, ...judge(one) }));
		const wrong = judged.flatMap((one) => offScore(one, subject));
		const far = judged.filter((one) => isFarAbove(one, subject));
		if (far.length === 0 || subject.sentences.matching(explained).length > 0) return wrong;
		return [...wrong, ...far.map(farAbove)];
	}
} satisfies Rule;

const isWeighed = (one: Indicator): one is Weighed =>
	one.weight !== null &&
	one.score !== null &&
	one.score <= one.weight &&
	!executionName.test(one.name);

function offScore(one: Judged, { thresholds }: Subject): Offence[] {
	const { met, completion } = one;
	if (met === null || completion === null || (!met && completion >= 100)) return [];

	const due = round(met ? one.weight : (one.weight * completion) / 100);
	const points = round(one.score - due);
	const tolerance = Math.max(least, (one.weight * thresholds.score_gap) / 100);
	if (Math.abs(points) <= tolerance + 1e-9) return [];
	if (met && completion > thresholds.far_above_target) return [];

	const full = !met && one.score >= one.weight;
	return [
		{
			severity: full ? 'medium' : 'low',
			message: {
				'zh-CN': `“${one.name}”目标${plain(one.target)}，完成${plain(one.actual)}（${completion}%），分值${one.weight}分应得${due}分，写作${one.score}分，相差${scorePoints(points)['zh-CN']}。`,
				en: `“${one.name}”: target ${plain(one.target)}, actual ${plain(one.actual)} (${completion} %); of a weight of ${one.weight} it is due ${due}, but ${one.score} is stated: ${scorePoints(points).en} apart.`
			},
			evidence: [one],
			parameters: { name: one.name, completion, reported: one.score, recomputed: due, points }
		}
	];
}

/** Only an amount of work can be far above its target: a share, a date or a word cannot. */
function isFarAbove(
	{ target, completion, met, dimension }: Judged,
	{ thresholds }: Subject
): boolean {
	return (
		met === true &&
		(completion ?? 0) > thresholds.far_above_target &&
		dimension !== 'cost' &&
		dimension !== 'satisfaction' &&
		!quantities(target ?? '').some(({ unit, low }) => unit === '%' || low < 1)
	);
}

function farAbove(one: Judged): Offence {
	const completion = one.completion ?? NaN;
	return {
		severity: 'low',
		message: {
			'zh-CN': `“${one.name}”目标${plain(one.target)}，完成${plain(one.actual)}，为目标的${completion}%，未说明原因。`,
			en: `“${one.name}”: target ${plain(one.target)}, actual ${plain(one.actual)}, ${completion} % of it, and no reason is given.`
		},
		evidence: [one],
		parameters: { name: one.name, completion }
	};
}

const plain = (text: string | null) => (text ?? '').normalize('NFKC').replace(/\s/g, '');
