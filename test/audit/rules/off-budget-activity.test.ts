import { expect, test } from 'vitest';
import rule from '#audit/rules/off-budget-activity.ts';
import { cell, offences, said } from '../../report.ts';

const found = (beside: string, ...facts: ReturnType<typeof said>[]) =>
	offences(rule, { beside, facts });

const noIncome = cell('income_other', '0', '万元');
const noProjects = said('project_spent', '0元');
const own = '单位自筹资金在两个社区打造了示范点。';
const built = '应急大厅建设经费未列入年初预算。';

test('what is paid with money of its own, of which there is none, is a finding', () => {
	const [offence, ...others] = found(own, noIncome);
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('medium');
	expect(offence?.quotes).toEqual(['自筹资金在两个社区打造', '0']);
	expect(offence?.message['zh-CN']).toContain('其他收入为0万元');
});

test('what is built outside the budget without project spending is a finding', () => {
	expect(found(built, noProjects)).toMatchObject([
		{ quotes: ['应急大厅建设经费未列入年初预算', '0元'] }
	]);
});

test('with income or spending for it nothing is missing', () => {
	expect(found(own, cell('income_other', '0.01', '万元'))).toEqual([]);
	expect(found(own, noIncome, said('income_other', '3万元'))).toEqual([]);
	expect(found(built, said('project_spent', '12万元'))).toEqual([]);
});

test('plans, and what was not done, do not count', () => {
	expect(found('下一步拟自筹资金开展培训。', noIncome)).toEqual([]);
	expect(found('本项目无自筹资金用于建设。', noIncome)).toEqual([]);
	expect(found('设备经费未列入预算，因此未能开展采购。', noProjects)).toEqual([]);
});

test('silent where that income or spending is not stated', () => {
	expect(found(own)).toEqual([]);
	expect(found(own, noProjects)).toEqual([]);
	expect(found(built, noIncome)).toEqual([]);
});
