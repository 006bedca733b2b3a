import { expect, test } from 'vitest';
import rule from '#audit/rules/adjustment-rate.ts';
import { offences, said, type Given } from '../../report.ts';

const found = (facts: NonNullable<Given['facts']>, more: Given = {}) =>
	offences(rule, { facts, ...more });

test('a large supplement without a reason is a finding with both figures', () => {
	const [offence, ...others] = found([
		said('project_budget', '6.41万元'),
		said('project_supplementary', '7.5万元')
	]);
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('medium');
	expect(offence?.quotes).toEqual(['7.5万元', '6.41万元']);
	expect(offence?.parameters).toEqual({
		measure: 'project_budget',
		scope: 'unit',
		initial: 6_410_000,
		difference: 7_500_000,
		percent: 117
	});
	expect(offence?.message['zh-CN']).toBe(
		'项目支出预算6.41万元，项目支出追加7.5万元，增加75000元，为年初预算的117.00%（超过30%），未说明原因。'
	);
});

test('10 % of a unit’s and 30 % of a project’s budget are within the limit, as far as rounding tells', () => {
	const unit = (by: string, more: Given = {}) =>
		found([said('initial_budget', '100.00万元'), said('supplementary', by)], more);
	expect(unit('10.00万元')).toEqual([]);
	const rounded = said('initial_budget', '100万元');
	expect(found([rounded, said('supplementary', '10.05万元')])).toEqual([]);
	expect(found([rounded, said('supplementary', '10.2万元')])).toHaveLength(1);
	expect(unit('10.02万元')).toHaveLength(1);
	expect(unit('-10.02万元')).toMatchObject([{ parameters: { difference: -10_020_000 } }]);
	expect(unit('10.02万元', { thresholds: { adjusted_unit: 15 } })).toEqual([]);
	expect(unit('25.00万元', { identity: { kind: 'project' } })).toEqual([]);
	const project = (by: string) =>
		found([said('project_budget', '100.00万元'), said('project_supplementary', by)]);
	expect(project('30.00万元')).toEqual([]);
	expect(project('30.02万元')).toHaveLength(1);
});

test('what follows only from the two budgets is low, and the carry-over is no change', () => {
	const budgets = [said('initial_budget', '100.00万元'), said('adjusted_budget', '130.00万元')];
	expect(found(budgets)).toMatchObject([
		{ severity: 'low', parameters: { difference: 30_000_000, percent: 30 } }
	]);
	expect(found([...budgets, said('carried_over', '25.00万元')])).toEqual([]);
});

test('a single project’s change is low', () => {
	const scope = '甲项目';
	expect(
		found([
			said('initial_budget', '10.00万元', { scope }),
			said('supplementary', '9.00万元', { scope })
		])
	).toMatchObject([{ severity: 'low' }]);
});

test('a reason for the change explains it, a reason for something else does not', () => {
	const facts = [said('initial_budget', '100.00万元'), said('supplementary', '40.00万元')];
	expect(found(facts, { beside: '年中追加主要是工资调标。' })).toEqual([]);
	expect(found(facts, { beside: '如下。如下。因雨季影响工期。' })).toHaveLength(1);
});

test('silent without an initial budget, on several supplements and on approximate figures', () => {
	const initial = said('initial_budget', '100.00万元');
	const more = said('supplementary', '40.00万元');
	expect(found([more])).toEqual([]);
	expect(found([initial])).toEqual([]);
	expect(found([said('initial_budget', '0.00万元'), more])).toEqual([]);
	expect(found([initial, more, said('supplementary', '30.00万元')])).toEqual([]);
	expect(found([initial, said('supplementary', '40万元', { approximate: true })])).toEqual([]);
});

test.each([
	'年中追加20.00万元，用于增人增资。',
	'年中追加20.00万元（主要为旱情监测设备）。',
	'年中追加防汛抢险应急资金20.00万元。'
])('what the money was for is a reason: %s', (beside) => {
	const facts = [said('initial_budget', '100.00万元'), said('supplementary', '20.00万元')];
	expect(found(facts, { beside })).toEqual([]);
	expect(found(facts, { beside: '年中追加项目支出预算20.00万元，全部为项目支出。' })).toHaveLength(
		1
	);
});

test('silent where a change is a hundred times the budget: a unit is wrong', () => {
	const facts = [said('initial_budget', '60.00万元'), said('adjusted_budget', '600000.00万元')];
	expect(found(facts)).toEqual([]);
});
