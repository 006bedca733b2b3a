import { describe, expect, test } from 'vitest';
import rule from '#audit/rules/score-sum.ts';
import { offences, subject } from '../../report.ts';

type Parts = [string, number | null, number | null][];

const items = (execution: number): Parts => [
	['执行率', 10, execution],
	['产出指标', 50, 50],
	['效益指标', 30, 28.5],
	['满意度指标', 10, 10]
];

const scored = (score_items: Parts, ...self_scores: number[]) =>
	offences(rule, { score_items, self_scores });

test('a total that its items do not give is a finding with every score', () => {
	const parts: Parts = [
		['执行率', 10, 9],
		['产出指标', 30, 30],
		['效益指标', 40, 40],
		['满意度指标', 10, 10]
	];
	const [found, ...others] = scored(parts, 99);
	expect(others).toEqual([]);
	expect(found?.severity).toBe('high');
	expect(found?.quotes).toEqual([
		'99分',
		'执行率（10分）得9分',
		'产出指标（30分）得30分',
		'效益指标（40分）得40分',
		'满意度指标（10分）得10分'
	]);
	expect(found?.parameters).toEqual({ reported: 99, recomputed: 89, points: 10 });
	expect(found?.message['zh-CN']).toBe('各项得分9＋30＋40＋10＝89分，自评总分写作99分，相差10分。');
	expect(scored(parts, 89)).toEqual([]);
});

test('decimals are added to 0.05', () => {
	expect(scored(items(8.97), 97.47)).toEqual([]);
	expect(scored(items(8.97), 97.52)).toEqual([]);
	expect(scored(items(8.97), 97.53)).toHaveLength(1);
});

test('a total or a part that was rounded to whole points leaves half a point', () => {
	expect(scored(items(8.97), 97)).toEqual([]);
	expect(scored(items(8.4), 98)).toHaveLength(1);
	expect(scored(items(9), 97.1)).toEqual([]);
	expect(scored(items(9), 96.9)).toHaveLength(1);
	expect(scored(items(10), 98.9)).toHaveLength(1);
});

test('one right statement of the total is enough', () => {
	expect(scored(items(8.97), 99, 97.47)).toEqual([]);
});

test('silent without total, without one of the scores, with bonus points', () => {
	expect(scored(items(8.97))).toEqual([]);
	expect(scored([['满意度指标', 10, null], ...items(8.97)], 90)).toEqual([]);
	expect(scored([['产出指标', 50, 48]], 90)).toEqual([]);
	expect(scored([['加分项', null, 2], ...items(8.97)], 90)).toEqual([]);
});

describe('an execution rate that is not among the items', () => {
	const rest = items(9).slice(1);

	test('may bring the weight that is missing', () => {
		expect(scored(rest, 97.5)).toEqual([]);
		expect(scored(rest, 98.5)).toEqual([]);
		expect(scored(rest, 99.5)).toHaveLength(1);
		expect(scored(rest, 80)).toHaveLength(1);
	});

	test('may bring ten points where no weights are stated', () => {
		const bare = rest.map(([name, , score]): Parts[number] => [name, null, score]);
		expect(scored(bare, 98)).toEqual([]);
		expect(scored(bare, 99.5)).toHaveLength(1);
	});
});

describe('single indicators', () => {
	const indicators: Parts = [
		['培训场次', 50, 50],
		['群众知晓率', 30, 28.5],
		['满意度', 10, 10]
	];
	const execution: Parts = [['预算执行率', 10, 9.2]];

	test('are added up with the execution score', () => {
		const found = (total: number) =>
			offences(rule, { score_items: execution, indicators, self_scores: [total] });
		expect(found(97.7)).toEqual([]);
		expect(found(95.2)).toMatchObject([{ severity: 'high', parameters: { recomputed: 97.7 } }]);
	});

	test('that are too few to make a hundred explain a gap', () => {
		const found = (total: number) =>
			offences(rule, {
				score_items: execution,
				indicators: indicators.slice(1),
				self_scores: [total]
			});
		expect(found(97.7)).toMatchObject([{ severity: 'low' }]);
		expect(found(99.7)).toMatchObject([{ severity: 'high' }]);
		expect(found(40.2)).toMatchObject([{ severity: 'high' }]);
	});

	test('give way to first-level items that have all their scores', () => {
		expect(offences(rule, { score_items: items(8.97), indicators, self_scores: [97.47] })).toEqual(
			[]
		);
	});
});

const form = (...scores: number[]) =>
	scores.map((score, i) => [`指标${i + 1}`, 30, score] as const);

test('of several forms in a report the first makes the total', () => {
	const given = {
		score_items: [['执行率', 10, 9]] as const,
		indicators: [...form(30, 28, 27), ...form(20, 20, 20)]
	};
	expect(offences(rule, { ...given, self_scores: [94] })).toEqual([]);
	expect(offences(rule, { ...given, self_scores: [97] })).toMatchObject([
		{ severity: 'high', parameters: { recomputed: 94, points: 3 } }
	]);
});

test('two items without weights are not all there is', () => {
	const items = [
		['执行率', null, 19.5],
		['产出', null, 59.7]
	] as const;
	expect(offences(rule, { score_items: items, self_scores: [99] })).toEqual([]);
	expect(
		offences(rule, { score_items: [...items, ['效益', null, 10]], self_scores: [99] })
	).toHaveLength(1);
});

test('what stands behind the total belongs to another form where the hundred is full ahead of it', () => {
	const one = subject({ score_items: [...items(9), ['执行率', 10, 9.6]], self_scores: [97.5] });
	const [total] = one.report.self_scores;
	const behind = (start: number) => ({
		...one,
		report: {
			...one.report,
			score_items: one.report.score_items.map((item, i) => (i === 4 ? { ...item, start } : item)),
			self_scores: total ? [total] : []
		}
	});
	expect(rule.check(behind((total?.start ?? 0) + 1))).toEqual([]);
	expect(rule.check(behind(0))).toHaveLength(1);
});

test('a part whose points were read as none of the items leaves nothing to add up', () => {
	const parts: Parts = [
		['目标管理', 20, 19],
		['预算执行', 20, 18.8],
		['绩效结果应用', 10, 9]
	];
	expect(scored(parts, 84.8)).toHaveLength(1);
	const whole = subject({ score_items: parts, self_scores: [84.8] });
	const [first, second] = whole.report.score_items;
	if (!first || !second) throw new Error('the items are not there');
	const unread = { ...whole.report, score_items: [first, ...whole.report.score_items.slice(2)] };
	expect(rule.check({ ...whole, report: unread })).toEqual([]);
});
