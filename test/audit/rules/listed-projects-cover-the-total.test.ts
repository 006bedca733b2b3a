import { expect, test } from 'vitest';
import rule from '#audit/rules/listed-projects-cover-the-total.ts';
import { offences, said, type Given } from '../../report.ts';

const found = (facts: NonNullable<Given['facts']>, more: Given = {}) =>
	offences(rule, { identity: { kind: 'project' }, facts, ...more });

const total = said('project_budget', '130万元');
const listed = (name: string, amount: string) => said('initial_budget', amount, { scope: name });

test('a project budget of which the listed projects are only a part is a finding', () => {
	const [offence, ...others] = found([total, listed('甲项目', '110万元')]);
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('medium');
	expect(offence?.quotes).toEqual(['130万元', '110万元']);
	expect(offence?.parameters).toEqual({
		measure: 'project_budget',
		scope: 'unit',
		reported: 130_000_000,
		recomputed: 110_000_000,
		difference: 20_000_000,
		percent: 15.38
	});
	expect(offence?.message['zh-CN']).toBe(
		'项目支出预算130万元，所列项目为“甲项目”年初预算110万元，其余200000元（15.38%）未说明。'
	);
});

test('several projects are added up, and each half-ulp is granted', () => {
	expect(found([total, listed('甲项目', '110万元'), listed('乙项目', '19万元')])).toEqual([]);
	expect(found([total, listed('甲项目', '110万元'), listed('乙项目', '18万元')])).toHaveLength(1);
	expect(found([total, listed('甲项目', '110万元'), listed('乙项目', '20万元')])).toEqual([]);
});

test('a budget that is stated as initial and adjusted is one', () => {
	const adjusted = said('adjusted_budget', '110万元', { scope: '甲项目' });
	expect(found([total, listed('甲项目', '110万元'), adjusted])).toHaveLength(1);
	const other = said('adjusted_budget', '130万元', { scope: '甲项目' });
	expect(found([total, listed('甲项目', '110万元'), other])).toEqual([]);
});

test('silent where other projects are spoken of, without a list, and in another kind of report', () => {
	const facts = [total, listed('甲项目', '110万元')];
	expect(found(facts, { beside: '其余项目资金另行自评。' })).toEqual([]);
	expect(found(facts, { beside: '其他工作有序开展。' })).toHaveLength(1);
	expect(found([total])).toEqual([]);
	expect(found(facts, { identity: { kind: 'whole' } })).toEqual([]);
});

test('where as many projects are listed as counted, the budget of the unit is that of all', () => {
	const projects = [listed('甲项目', '60.00万元'), listed('乙项目', '40.00万元')];
	const unit = said('adjusted_budget', '120.00万元');
	const count = (written: string) => said('project_count', written);
	expect(found([...projects, unit, count('2个')])).toMatchObject([
		{ parameters: { difference: 20_000_000 } }
	]);
	expect(found([...projects, unit, count('3个')])).toEqual([]);
	expect(found([...projects, unit])).toEqual([]);
	expect(found([...projects, said('adjusted_budget', '100.00万元'), count('2个')])).toEqual([]);
});
