import { expect, test } from 'vitest';
import rule from '#audit/rules/weight-sum.ts';
import { offences } from '../../report.ts';

type Parts = [string, number | null, number | null][];

const names = ['执行率', '产出指标', '效益指标', '满意度指标'];
const of = (weights: (number | null)[], from = 0): Parts =>
	weights.map((weight, i) => [names[from + i] ?? '其他指标', weight, null]);

const weighted = (...weights: (number | null)[]) => offences(rule, { score_items: of(weights) });

test('weights that miss the hundred are a finding with every weight', () => {
	const [found, ...others] = weighted(10, 30, 40, 10);
	expect(others).toEqual([]);
	expect(found?.severity).toBe('high');
	expect(found?.quotes).toEqual([
		'执行率（10分）得分',
		'产出指标（30分）得分',
		'效益指标（40分）得分',
		'满意度指标（10分）得分'
	]);
	expect(found?.parameters).toEqual({ reported: 90, recomputed: 100, points: -10 });
	expect(found?.message['zh-CN']).toBe('各项分值10＋30＋40＋10＝90分，应为100分，少10分。');
});

test('too many points are a finding as well', () => {
	expect(weighted(10, 50, 40, 10)[0]?.message.en).toBe(
		'The weights are 10 + 50 + 40 + 10 = 110 where 100 is due: 10 points too many.'
	);
});

test('every structure that makes a hundred passes', () => {
	expect(weighted(10, 50, 30, 10)).toEqual([]);
	expect(weighted(20, 80)).toEqual([]);
	expect(weighted(10, 25, 30, 35)).toEqual([]);
});

test('without the execution rate ninety will do', () => {
	expect(offences(rule, { score_items: of([50, 30, 10], 1) })).toEqual([]);
	expect(offences(rule, { score_items: of([50, 25, 10], 1) })).toHaveLength(1);
});

test('weights with decimals may be rounded, whole ones may not', () => {
	expect(weighted(33.3, 33.3, 33.3)).toEqual([]);
	expect(weighted(33.2, 33.3, 33.3)).toHaveLength(1);
	expect(weighted(33, 33, 33)).toHaveLength(1);
});

test('silent where a weight is missing, on a shortfall of two items, with bonus points', () => {
	expect(weighted(10, 30, null, 10)).toEqual([]);
	expect(weighted(10, 50)).toEqual([]);
	expect(weighted()).toEqual([]);
	expect(offences(rule, { score_items: [['加分项', 5, null], ...of([10, 30, 40, 10])] })).toEqual(
		[]
	);
});

test('indicators that fall short may not all be listed; more than a hundred is too much', () => {
	const indicators = (...weights: number[]) =>
		offences(rule, {
			score_items: [['预算执行率', 10, null]],
			indicators: weights.map((weight, i): Parts[number] => [`指标${i}`, weight, null])
		});
	expect(indicators(50, 30, 10)).toEqual([]);
	expect(indicators(50, 20, 10)).toMatchObject([{ severity: 'low' }]);
	expect(indicators(50, 40, 10)).toMatchObject([{ severity: 'high' }]);
});

test('an execution rate among the indicators is not added a second time', () => {
	expect(
		offences(rule, {
			score_items: [['预算执行率', 10, null]],
			indicators: [
				['预算执行率', 10, null],
				['培训场次', 60, null],
				['满意度', 30, null]
			]
		})
	).toEqual([]);
});

test('of several forms in a report the first has to make a hundred', () => {
	const form = (last: number) => [
		['甲', 30, 30] as const,
		['乙', 30, 30] as const,
		['丙', last, last] as const
	];
	const given = (last: number) => ({
		score_items: [['执行率', 10, 9]] as const,
		indicators: [...form(last), ...form(30)]
	});
	expect(offences(rule, given(30))).toEqual([]);
	expect(offences(rule, given(35))).toHaveLength(1);
});
