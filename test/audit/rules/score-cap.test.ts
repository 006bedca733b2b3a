import { expect, test } from 'vitest';
import rule from '#audit/rules/score-cap.ts';
import { offences } from '../../report.ts';

test('a score above its weight is a finding with both', () => {
	const [offence, ...others] = offences(rule, { indicators: [['补助发放及时率', 10, 12]] });
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('high');
	expect(offence?.quotes).toEqual(['补助发放及时率（10分）得12分']);
	expect(offence?.parameters).toEqual({
		name: '补助发放及时率',
		weight: 10,
		score: 12,
		points: 2
	});
	expect(offence?.message['zh-CN']).toBe('“补助发放及时率”分值10分，得分12分，超过分值，相差2分。');
});

test('full marks and no marks are scores', () => {
	expect(
		offences(rule, {
			score_items: [
				['产出', 50, 50],
				['效益', 30, 0]
			]
		})
	).toEqual([]);
});

test('a negative score is a finding, a deduction is none', () => {
	expect(offences(rule, { score_items: [['产出', 50, -1]] })).toMatchObject([
		{ severity: 'high', parameters: { points: -1 } }
	]);
	expect(offences(rule, { score_items: [['扣分项', 5, -1]] })).toEqual([]);
	expect(offences(rule, { score_items: [['奖励加分', 2, 3]] })).toEqual([]);
});

test('a total beyond a hundred is a finding, unless there are bonus points or more marks to have', () => {
	const beside = '另有加分3分。';
	expect(offences(rule, { self_scores: [100] })).toEqual([]);
	expect(offences(rule, { self_scores: [106.48] })).toMatchObject([
		{ quotes: ['106.48分'], parameters: { reported: 106.48, points: 6.48 } }
	]);
	expect(offences(rule, { self_scores: [103], beside })).toEqual([]);
	expect(
		offences(rule, {
			self_scores: [103],
			score_items: [
				['产出', 60, 58],
				['效益', 60, 45]
			]
		})
	).toEqual([]);
});

test('silent where a weight or a score is missing', () => {
	expect(
		offences(rule, {
			indicators: [
				['甲', null, 12],
				['乙', 10, null]
			]
		})
	).toEqual([]);
});
