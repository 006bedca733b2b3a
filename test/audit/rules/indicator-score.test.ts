import { expect, test } from 'vitest';
import rule from '#audit/rules/indicator-score.ts';
import { offences, type Given } from '../../report.ts';

const scored = (target: string, actual: string, score: number | null, more: Given = {}) =>
	offences(rule, { indicators: [['培训人次', 10, score, { target, actual }]], ...more });

test('full marks for a missed target are a finding with target, value and the due score', () => {
	const [offence, ...others] = scored('≥3000人次', '2400人次', 10);
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('medium');
	expect(offence?.quotes).toEqual(['培训人次（10分）得10分']);
	expect(offence?.parameters).toEqual({
		name: '培训人次',
		completion: 80,
		reported: 10,
		recomputed: 8,
		points: 2
	});
	expect(offence?.message['zh-CN']).toBe(
		'“培训人次”目标≥3000人次，完成2400人次（80%），分值10分应得8分，写作10分，相差2分。'
	);
});

test('5 % of the weight is granted, and another proportion is low', () => {
	expect(scored('≥3000人次', '2400人次', 8.5)).toEqual([]);
	expect(scored('≥3000人次', '2400人次', 8.51)).toMatchObject([{ severity: 'low' }]);
	expect(scored('≥3000人次', '2400人次', 7)).toMatchObject([{ severity: 'low' }]);
	expect(scored('≥3000人次', '2400人次', 8.6, { thresholds: { score_gap: 10 } })).toEqual([]);
});

test('a met target with points off is low, full marks for it pass', () => {
	expect(scored('≥3000人次', '3100人次', 10)).toEqual([]);
	expect(scored('≥3000人次', '3100人次', 8)).toMatchObject([{ severity: 'low' }]);
});

test('a value far above its target has to be spoken of', () => {
	expect(scored('≥3000人次', '3900人次', 10)).toEqual([]);
	expect(scored('≥3000人次', '3960人次', 10)).toMatchObject([
		{ severity: 'low', parameters: { completion: 132 } }
	]);
	expect(scored('≥3000人次', '3960人次', 9)).toMatchObject([{ parameters: { completion: 132 } }]);
	expect(scored('≥3000人次', '3960人次', 10, { beside: '年初目标值偏低。' })).toEqual([]);
	expect(scored('≥3000人次', '3960人次', 10, { thresholds: { far_above_target: 140 } })).toEqual(
		[]
	);
	expect(scored('≥50%', '90%', 10)).toEqual([]);
});

test('silent on values that cannot be compared, on execution rates and where a figure is missing', () => {
	expect(scored('≥3000人次', '8期', 10)).toEqual([]);
	expect(scored('明显提升', '明显提升', 5)).toHaveLength(1);
	expect(scored('明显提升', '有所提升', 10)).toEqual([]);
	expect(scored('≥3000人次', '2400人次', null)).toEqual([]);
	expect(
		offences(rule, { indicators: [['预算执行率', 10, 10, { target: '100%', actual: '80%' }]] })
	).toEqual([]);
	expect(scored('≥3000人次', '2400人次', 12)).toEqual([]);
});
