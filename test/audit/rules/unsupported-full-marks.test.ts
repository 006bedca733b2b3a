import { expect, test } from 'vitest';
import rule from '#audit/rules/unsupported-full-marks.ts';
import { offences, said, type Given } from '../../report.ts';

const scored = (satisfaction: string, more: Given = {}) =>
	offences(rule, {
		score_items: [['满意度指标', 10, 10]],
		facts: [said('satisfaction_reported', satisfaction)],
		...more
	});

test('full marks for a middling satisfaction are a finding with both', () => {
	const [offence, ...others] = scored('80%');
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('medium');
	expect(offence?.quotes).toEqual(['满意度指标（10分）得10分', '80%']);
	expect(offence?.parameters).toEqual({ name: '满意度指标', satisfaction: 80, points: 5 });
	expect(offence?.message['zh-CN']).toBe(
		'满意度80%，比应有的85.00%低5个百分点，“满意度指标”却得满分10分（分值10分）。'
	);
});

test('85 % is enough where nothing else is said, and a region may set another limit', () => {
	expect(scored('85%')).toEqual([]);
	expect(scored('84.9%')).toHaveLength(1);
	expect(scored('80%', { thresholds: { satisfaction_low: 80 } })).toEqual([]);
});

test('a target in the narrative is the limit', () => {
	expect(scored('86%', { beside: '群众满意度不低于90%。' })).toMatchObject([
		{ parameters: { points: 4 } }
	]);
	expect(scored('80%', { beside: '群众满意度达到80%。' })).toEqual([]);
});

test('the lowest of several counts, and an indicator will do as well', () => {
	const facts = [said('satisfaction_reported', '95%'), said('satisfaction_reported', '70%')];
	expect(scored('95%', { facts })).toMatchObject([{ parameters: { satisfaction: 70 } }]);
	expect(
		offences(rule, {
			indicators: [['群众满意度', 5, 5]],
			facts: [said('satisfaction_reported', '80%')]
		})
	).toHaveLength(1);
});

test('silent where an indicator has a target, points are off, or no exact satisfaction is stated', () => {
	const target = [['群众满意度', 10, 10, { target: '≥80%', actual: '80%' }]] as const;
	expect(scored('80%', { indicators: target })).toEqual([]);
	expect(scored('80%', { score_items: [['满意度指标', 10, 8]] })).toEqual([]);
	expect(scored('80%', { facts: [] })).toEqual([]);
	const about = [said('satisfaction_reported', '80%', { approximate: true })];
	expect(scored('80%', { facts: about })).toEqual([]);
});

test('a total of a hundred is information', () => {
	expect(offences(rule, { self_scores: [100] })).toMatchObject([{ severity: 'info' }]);
	expect(offences(rule, { self_scores: [99.9] })).toEqual([]);
	expect(offences(rule, { self_scores: [100, 99] })).toEqual([]);
});
