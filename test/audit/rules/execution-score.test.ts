import { expect, test } from 'vitest';
import rule from '#audit/rules/execution-score.ts';
import { cell, offences, said, type Given } from '../../report.ts';

const scored = (score: number | null, facts: NonNullable<Given['facts']>, more: Given = {}) =>
	offences(rule, { score_items: [['执行率', 10, score]], facts, ...more });
const rate = [said('execution_rate_reported', '71.48%')];

test('a score that is not the rate times the weight is a finding with both', () => {
	const [offence, ...others] = scored(9.15, rate);
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('medium');
	expect(offence?.quotes).toEqual(['执行率（10分）得9.15分', '71.48%']);
	expect(offence?.parameters).toEqual({
		name: '执行率',
		weight: 10,
		reported: 9.15,
		recomputed: 7.15,
		points: 2
	});
	expect(offence?.message['zh-CN']).toBe(
		'“执行率”分值10分，执行率71.48%，应得7.15分，写作9.15分，相差2分。'
	);
});

test('0.05 is granted, 0.5 for a whole score, and a gap within 10 % of the weight is low', () => {
	expect(scored(7.2, rate)).toEqual([]);
	expect(scored(7.21, rate)).toMatchObject([{ severity: 'low' }]);
	expect(scored(7, rate)).toEqual([]);
	expect(scored(8, rate)).toMatchObject([{ severity: 'low', parameters: { points: 0.85 } }]);
	expect(scored(8.2, rate)).toMatchObject([{ severity: 'medium' }]);
});

test('more than all spent gives full marks and no more', () => {
	expect(scored(10, [said('execution_rate_reported', '117%')])).toEqual([]);
});

test('any rate that the amounts give will do', () => {
	const amounts = [
		said('initial_budget', '100万元'),
		said('adjusted_budget', '120万元'),
		said('disbursed', '90万元'),
		said('spent', '72万元')
	];
	for (const score of [7.2, 6, 8]) expect(scored(score, amounts)).toEqual([]);
	expect(scored(9.1, amounts)).toHaveLength(1);
});

test('the rate printed as the indicator’s actual value will do', () => {
	const indicator = (score: number) =>
		offences(rule, { indicators: [['预算执行率', 10, score, { target: '100%', actual: '80%' }]] });
	expect(indicator(8)).toEqual([]);
	expect(indicator(9.5)).toMatchObject([{ parameters: { recomputed: 8 } }]);
});

test('a project’s score is held against the project’s rate', () => {
	const identity = { kind: 'project', project_name: '甲项目' } as const;
	const facts = [said('execution_rate_reported', '50%', { scope: '甲项目' })];
	expect(scored(5, facts, { identity })).toEqual([]);
	expect(scored(9.9, facts, { identity })).toHaveLength(1);
});

test('in a form of several projects the rate of the same row counts', () => {
	const far = said('basic_spent', '1.00万元');
	const facts = [
		cell('execution_rate_reported', '91.85', '%'),
		...Array.from({ length: 9 }, () => far),
		cell('execution_rate_reported', '71.48', '%', { scope: '甲项目' })
	];
	expect(scored(9.18, facts)).toMatchObject([{ parameters: { recomputed: 7.15 } }]);
	expect(scored(7.15, facts)).toEqual([]);
	expect(scored(9.18, facts.slice(0, 10))).toEqual([]);
});

test('silent where a scale is printed, on a heading over several indicators, and where a figure is missing', () => {
	expect(scored(9.15, rate, { beside: '执行率达到70%以上得9.15分。' })).toEqual([]);
	expect(offences(rule, { score_items: [['预算执行', 7, 5.2]], facts: rate })).toHaveLength(0);
	expect(scored(9.15, [])).toEqual([]);
	expect(scored(null, rate)).toEqual([]);
});

test('a rate that nobody can read judges nothing', () => {
	expect(scored(9, [said('execution_rate_reported', '.%')])).toEqual([]);
});

test('a court executes judgments, which is no execution of a budget', () => {
	const indicator = (name: string) =>
		offences(rule, { facts: rate, indicators: [[name, 10, 9.5]] }).length;
	expect(indicator('预算执行率')).toBe(1);
	for (const name of ['执行案件到位率', '执行到位率', '执行标的到位金额', '执行完毕率'])
		expect(indicator(name)).toBe(0);
});
