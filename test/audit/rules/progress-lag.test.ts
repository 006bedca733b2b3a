import { expect, test } from 'vitest';
import rule from '#audit/rules/progress-lag.ts';
import { offences, said, type Given } from '../../report.ts';

const half = {
	kind: 'monitoring',
	year: 2022,
	period_start: '2022-01-01',
	period_end: '2022-06-30'
} as const;

const found = (facts: NonNullable<Given['facts']>, more: Given = {}) =>
	offences(rule, { identity: half, facts, ...more });

const project = [
	said('project_budget', '6.41万元'),
	said('project_supplementary', '7.5万元'),
	said('project_spent', '2.7505万元')
];

test('a rate far behind the calendar is a finding with the stated rate and its recomputation', () => {
	const [offence, ...others] = found([
		...project,
		said('project_execution_rate_reported', '19.77%', { base: 'budget' })
	]);
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('medium');
	expect(offence?.quotes).toEqual(['19.77%', '2.7505万元', '6.41万元', '7.5万元']);
	expect(offence?.parameters).toEqual({
		measure: 'project_execution_rate_reported',
		scope: 'unit',
		recomputed: 19.77,
		due: 50,
		points: 30.23
	});
	expect(offence?.message['zh-CN']).toBe(
		'1—6月项目支出执行率：项目支出2.7505万元÷（项目支出预算6.41万元＋项目支出追加7.5万元＝13.91万元）＝19.77%，序时进度50.00%，落后30.23个百分点。'
	);
});

test('twenty points behind are still within the limit, as far as rounding tells', () => {
	const spent = (amount: string, more: Given = {}) =>
		found([said('initial_budget', '100万元'), said('spent', amount)], more);
	expect(spent('30.0万元')).toEqual([]);
	expect(spent('29.9万元')).toEqual([]);
	expect(spent('29.7万元')).toHaveLength(1);
	expect(spent('29.7万元', { thresholds: { lag_points: 25 } })).toEqual([]);
});

test('the calendar is that of the period', () => {
	const facts = [said('initial_budget', '100.00万元'), said('spent', '40.00万元')];
	expect(found(facts)).toEqual([]);
	const until = (period_end: string) => found(facts, { identity: { ...half, period_end } });
	expect(until('2022-08-31')).toMatchObject([{ parameters: { due: 66.67, points: 26.67 } }]);
	expect(until('2022-12-31')).toEqual([]);
	expect(until('2023-08-31')).toEqual([]);
});

test('a single project counts only in a report on it', () => {
	const scope = '甲项目';
	const facts = [
		said('initial_budget', '100.00万元', { scope }),
		said('spent', '5.00万元', { scope })
	];
	expect(found(facts)).toEqual([]);
	expect(found(facts, { identity: { ...half, project_name: scope } })).toHaveLength(1);
});

test('silent in a yearly report, without a period, and where a figure is missing or approximate', () => {
	expect(found(project, { identity: { ...half, kind: 'whole' } })).toEqual([]);
	expect(found(project, { identity: { ...half, period_end: null } })).toEqual([]);
	expect(found(project.slice(0, 2))).toEqual([]);
	expect(found(project.slice(2))).toEqual([]);
	expect(
		found([...project.slice(0, 2), said('project_spent', '2万元', { approximate: true })])
	).toEqual([]);
});
