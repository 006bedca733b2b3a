import { gradeNotice, localReview, projectEvaluation2020 } from '#audit/basis.ts';
import type { Offence, Rule, Subject } from '#audit/rule.ts';
import { isSum, scoreSum } from '#audit/score.ts';
import { round } from '#audit/tolerance.ts';
import { scorePoints } from '#audit/wording.ts';
import type { Span } from '#model/document.ts';
import { five, four, gradeIn } from '#model/grade.ts';
import type { Grade } from '#model/report.ts';
import type { Text } from '#model/text.ts';

const isDue = (grade: Grade, score: number) =>
	[four, five].some((scale) => gradeIn(scale, score) === grade);

/** The points that a grade takes: from, and below. */
function band(grade: Grade): readonly [from: number, below: number] {
	const scale = grade === '低' ? five : four;
	const i = scale.findIndex(([name]) => name === grade);
	return [scale[i]?.[1] ?? 0, scale[i - 1]?.[1] ?? Infinity];
}

export default {
	id: 'grade-band',
	code: 'R19',
	severity: 'high',
	title: {
		pass: { 'zh-CN': '等级与得分相符', en: 'The grade fits the score' },
		fail: { 'zh-CN': '等级与得分不符', en: 'The grade does not fit the score' }
	},
	why: {
		'zh-CN': '等级与预算安排挂钩；分数够不上而写高一级，会影响下年度预算。',
		en: 'Grades decide on next year’s budget: one that the score does not reach moves money.'
	},
	basis: [gradeNotice, projectEvaluation2020, localReview],
	formula: {
		'zh-CN':
			'优≥90，良≥80，中≥60，差＜60；五级制另以70分为中、60分为低；符合任一制即可，90为优、89.5为良。先看自评总分；各项得分之和与总分不符（R13）时，再看按各项得分应得的等级。没有等级或没有得分的不判断；总分或等级前后不一时，任一组相符即通过。',
		en: '优 from 90, 良 from 80, 中 from 60, 差 below; with five grades 中 from 70 and 低 from 60; either will do; 90 is 优, 89.5 is 良. First on the stated total, then, where the items do not add up to it (R13), on their sum. Silent without grade or score; of several totals or grades any pair that fits passes.'
	},
	doubts: {
		'zh-CN': '地方办法另定等级界线的会误报；请核对当地办法。',
		en: 'Places with other grade limits trip it: check the local rules.'
	},

	check: (subject) => onStatedTotal(subject) ?? onItems(subject) ?? []
} satisfies Rule;

function onStatedTotal({ report: { self_scores, grades } }: Subject): Offence[] | undefined {
	const [grade] = grades;
	const [total] = self_scores;
	if (!grade || !total) return;
	if (grades.some((one) => self_scores.some(({ value }) => isDue(one.value, value)))) return;

	return offence(
		grade.value,
		total.value,
		{ 'zh-CN': `自评总分${total.value}分`, en: `a total score of ${total.value}` },
		[grade, total]
	);
}

function onItems(subject: Subject): Offence[] | undefined {
	const { report } = subject;
	const [grade] = report.grades;
	const sum = scoreSum(subject);
	if (!grade || !sum || sum.open > 0 || (sum.indicators && sum.missing > 0)) return;
	if (report.self_scores.some(({ value }) => isSum(sum, value))) return;
	if (report.grades.some(({ value }) => isDue(value, sum.points))) return;

	return offence(
		grade.value,
		sum.points,
		{ 'zh-CN': `各项得分合计${sum.points}分`, en: `the sum of the item scores, ${sum.points},` },
		[grade, ...sum.parts]
	);
}

function offence(grade: Grade, score: number, on: Text, evidence: readonly Span[]): Offence[] {
	const due = gradeIn(four, score);
	if (!due) return [];

	const [from, below] = band(grade);
	const points = round(score < from ? score - from : score - below);
	const [zh, en] =
		score < from ? [`须${from}分以上`, `from ${from}`] : [`为${below}分以下`, `below ${below}`];
	return [
		{
			severity: 'high',
			message: {
				'zh-CN': `等级写作“${grade}”（${zh}），${on['zh-CN']}应为“${due}”，相差${scorePoints(points)['zh-CN']}。`,
				en: `The grade is given as “${grade}” (${en}), but ${on.en} is due “${due}”: ${scorePoints(points).en} apart.`
			},
			evidence,
			parameters: { grade, due, score, points }
		}
	];
}
