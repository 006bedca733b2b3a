import { expect, test } from 'vitest';
import rule from '#audit/rules/grade-band.ts';
import type { Grade } from '#model/report.ts';
import { offences } from '../../report.ts';

const graded = (score: number, ...grades: Grade[]) =>
	offences(rule, { self_scores: [score], grades });

test.each<[Grade, number, number]>([
	['优', 90, 100],
	['良', 80, 89.99],
	['中', 60, 79.99],
	['低', 60, 69.99],
	['差', 0, 59.99]
])('%s is from %d to %d', (grade, from, to) => {
	expect(graded(from, grade)).toEqual([]);
	expect(graded(to, grade)).toEqual([]);
	expect(graded(to + 0.5, grade)).toHaveLength(grade === '优' ? 0 : 1);
	if (from > 0) expect(graded(from - 0.5, grade)).toHaveLength(1);
});

test('a grade that the score does not reach is a finding with both', () => {
	const [found] = graded(89.5, '优');
	expect(found?.severity).toBe('high');
	expect(found?.quotes).toEqual(['“优”', '89.5分']);
	expect(found?.parameters).toEqual({ grade: '优', due: '良', score: 89.5, points: -0.5 });
	expect(found?.message['zh-CN']).toBe(
		'等级写作“优”（须90分以上），自评总分89.5分应为“良”，相差0.5分。'
	);
});

test('a grade below the score is wrong as well', () => {
	expect(graded(95, '良')[0]?.message['zh-CN']).toBe(
		'等级写作“良”（为90分以下），自评总分95分应为“优”，相差5分。'
	);
});

const items: [string, number, number][] = [
	['执行率', 10, 9],
	['产出指标', 30, 30],
	['效益指标', 40, 40],
	['满意度指标', 10, 10]
];

test('a grade that fits the total but not the sum of the items is a finding', () => {
	const given = { score_items: items, self_scores: [99], grades: ['优'] as const };
	const [found] = offences(rule, given);
	expect(found?.parameters).toEqual({ grade: '优', due: '良', score: 89, points: -1 });
	expect(found?.quotes).toEqual([
		'“优”',
		'执行率（10分）得9分',
		'产出指标（30分）得30分',
		'效益指标（40分）得40分',
		'满意度指标（10分）得10分'
	]);
	expect(found?.message['zh-CN']).toBe(
		'等级写作“优”（须90分以上），各项得分合计89分应为“良”，相差1分。'
	);
});

test('items that give another total but the same grade leave the grade alone', () => {
	const given = { score_items: items, self_scores: [85], grades: ['良'] as const };
	expect(offences(rule, given)).toEqual([]);
});

test('where the items give the total, the total alone decides', () => {
	const rounded: typeof items = [
		['执行率', 10, 9.6],
		['产出指标', 90, 80]
	];
	expect(offences(rule, { score_items: rounded, self_scores: [90], grades: ['优'] })).toEqual([]);
});

test('without a total the items decide, if they are all there', () => {
	expect(offences(rule, { score_items: items, grades: ['优'] })).toHaveLength(1);
	expect(offences(rule, { score_items: items.slice(1), grades: ['优'] })).toEqual([]);
	expect(offences(rule, { indicators: items, grades: ['优'] })).toEqual([]);
});

test('of several totals and grades any pair that fits passes', () => {
	expect(offences(rule, { self_scores: [95, 85], grades: ['良'] })).toEqual([]);
	expect(graded(95, '良', '优')).toEqual([]);
});

test('silent without grade or score', () => {
	expect(offences(rule, { self_scores: [50] })).toEqual([]);
	expect(offences(rule, { grades: ['优'] })).toEqual([]);
});
