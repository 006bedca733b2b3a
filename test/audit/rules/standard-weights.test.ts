import { expect, test } from 'vitest';
import rule from '#audit/rules/standard-weights.ts';
import { offences } from '../../report.ts';

const weighed = (weights: Record<string, number | null>) =>
	offences(rule, {
		score_items: Object.entries(weights).map(([name, weight]) => [name, weight, null] as const)
	});

test('other weights than the usual ones are low where they do not make a hundred', () => {
	const [offence, ...others] = weighed({ 执行率: 10, 产出指标: 30, 效益指标: 40, 满意度指标: 10 });
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('low');
	expect(offence?.quotes).toEqual([
		'执行率（10分）得分',
		'产出指标（30分）得分',
		'效益指标（40分）得分',
		'满意度指标（10分）得分'
	]);
	expect(offence?.parameters).toEqual({
		reported: '执行率10、产出30、效益40、满意度10',
		due: '执行率10、产出50、效益30、满意度10',
		points: -10
	});
	expect(offence?.message['zh-CN']).toBe(
		'一级指标分值为执行率10、产出30、效益40、满意度10，通行比例为执行率10、产出50、效益30、满意度10，未说明理由。'
	);
});

test('the weight of execution has to be the usual one where it is listed', () => {
	expect(weighed({ 执行率: 20, 产出: 50, 效益: 30, 满意度: 10 })).toMatchObject([
		{ severity: 'low', parameters: { points: 10 } }
	]);
});

test('a structure that makes a hundred is information only', () => {
	expect(weighed({ 执行率: 20, 产出: 40, 效益: 30, 满意度: 10 })).toMatchObject([
		{ severity: 'info', parameters: { points: 0 } }
	]);
});

test.each<Record<string, number>>([
	{ 预算执行率: 10, 产出指标: 50, 效益指标: 30, 满意度指标: 10 },
	{ 预算执行率: 10, 成本指标: 20, 产出指标: 40, 效益指标: 20, 满意度指标: 10 },
	{ 预算执行率: 10, 产出指标: 50, 效益指标: 40 },
	{ 产出指标: 50, 效益指标: 30, 满意度指标: 10 }
])('the usual weights pass: %o', (weights) => {
	expect(weighed(weights)).toEqual([]);
});

test('silent on items of another form, and where a weight is missing', () => {
	expect(weighed({ 投入: 14, 过程: 43, 产出: 23, 效果: 20 })).toEqual([]);
	expect(weighed({ 执行率: 10, 产出: 30, 效益: null, 满意度: 10 })).toEqual([]);
	expect(weighed({ 执行率: 40, 满意度: 60 })).toEqual([]);
	expect(weighed({ 执行率: 40, 产出: 60 })).toEqual([]);
});
