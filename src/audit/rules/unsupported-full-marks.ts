import { localReview, projectEvaluation2020 } from '#audit/basis.ts';
import type { Offence, Rule, Subject } from '#audit/rule.ts';
import { isExact } from '#audit/statements.ts';
import { round } from '#audit/tolerance.ts';
import { percent, quoted, ratePoints } from '#audit/wording.ts';
import { mainScope, numberOf } from '#model/figure.ts';
import { UNIT, type Fact, type Indicator } from '#model/report.ts';
import type { Part } from '#audit/score.ts';

const full = 100;

/** A target for satisfaction in the narrative. */
const target =
	/满意[度率][^,。;\d]{0,8}(?:不低于|达到|≥|>=|高于|不少于|大于等于)(\d{2}(?:\.\d{1,2})?)%/g;

export default {
	id: 'unsupported-full-marks',
	code: 'R21',
	severity: 'medium',
	lighter: { 'zh-CN': '总分满分的为提示', en: 'information where the total is full marks' },
	title: {
		pass: { 'zh-CN': '满分有依据', en: 'Full marks have something to rest on' },
		fail: { 'zh-CN': '满分没有依据', en: 'Full marks rest on nothing' }
	},
	why: {
		'zh-CN': '满意度不高又没有目标值而给满分，或总分满分，是抽查复核首先要看的。',
		en: 'Full marks for a middling satisfaction without a target, or for everything, are what a review looks at first.'
	},
	basis: [projectEvaluation2020, localReview],
	formula: {
		'zh-CN':
			'满意度项得分等于分值，而所报满意度（最低的一个）低于文中的目标值（没有时为85%），且满意度指标没有目标值的为中；指标有目标值的由R18判断。自评总分为100分的为提示。没有满意度数、有约数的不判断。',
		en: 'Medium where satisfaction has full marks though the lowest stated satisfaction is below the target in the narrative (85 % where there is none) and no indicator gives it a target (else R18). Information where the total is 100. Silent without a stated satisfaction and on approximate ones.'
	},
	doubts: {
		'zh-CN': '满意度目标写在附件中、且低于85%的会误报。',
		en: 'It errs where an attachment has a target below 85 %.'
	},
	limits: ['satisfaction_low'],

	check: (subject) => [...satisfaction(subject), ...everything(subject)]
} satisfies Rule;

function satisfaction({ report, statements, sentences, thresholds }: Subject): Offence[] {
	const indicators = report.indicators.filter(isSatisfaction);
	const items = report.score_items.filter(({ name }) => name.includes('满意'));
	const part = [...items, ...indicators].find(isFull);
	if (!part || indicators.some(({ target }) => target !== null)) return [];

	const [lowest] = [mainScope(report.identity), UNIT]
		.flatMap((scope) => statements.of('satisfaction_reported', scope).facts)
		.filter(isExact)
		.toSorted((a, b) => (numberOf(a) ?? 0) - (numberOf(b) ?? 0));
	const stated = lowest && numberOf(lowest);
	const targets = sentences.matching(target).map(({ match }) => Number(match[1]));
	const limit = targets.length > 0 ? Math.min(...targets) : thresholds.satisfaction_low;
	if (!lowest || stated === undefined || stated >= limit) return [];
	return [unsupported(part, lowest, limit)];
}

const isSatisfaction = ({ level1, level2, name }: Indicator) =>
	`${level1 ?? ''}${level2 ?? ''}${name}`.includes('满意');

const isFull = ({ weight, score }: Part) => weight !== null && weight > 0 && score === weight;

function unsupported(part: Part, fact: Fact, limit: number): Offence {
	const points = round(limit - (numberOf(fact) ?? NaN));
	const words = ratePoints(points);
	return {
		severity: 'medium',
		message: {
			'zh-CN': `满意度${quoted(fact)}，比应有的${percent(limit)}低${words['zh-CN']}，“${part.name}”却得满分${part.score}分（分值${part.weight}分）。`,
			en: `A satisfaction of ${quoted(fact)} is ${words.en} below the due ${percent(limit)}, but “${part.name}” has full marks: ${part.score} of ${part.weight}.`
		},
		evidence: [part, fact],
		parameters: { name: part.name, satisfaction: numberOf(fact) ?? NaN, points }
	};
}

function everything({ report: { self_scores } }: Subject): Offence[] {
	const [total] = self_scores;
	if (!total || self_scores.some(({ value }) => value !== full)) return [];
	return [
		{
			severity: 'info',
			message: {
				'zh-CN': '自评总分为满分100分，各项均未扣分。',
				en: 'The total score is 100, with nothing deducted anywhere.'
			},
			evidence: [total],
			parameters: { reported: total.value }
		}
	];
}
