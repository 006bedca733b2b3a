import { expect, test } from 'vitest';
import rule from '#audit/rules/execution-rate-recomputed.ts';
import { cell, offences, said } from '../../report.ts';

const money = [said('adjusted_budget', '110万元'), said('spent', '98.69万元')];
const rated = (written: string, ...facts: ReturnType<typeof said>[]) =>
	offences(rule, { facts: [...money, ...facts, said('execution_rate_reported', written)] });

test('a rate that the amounts do not give is a finding with both figures', () => {
	const [found, ...others] = rated('98.72%');
	expect(others).toEqual([]);
	expect(found?.severity).toBe('high');
	expect(found?.quotes).toEqual(['98.72%', '98.69万元', '110万元']);
	expect(found?.parameters).toEqual({
		measure: 'execution_rate_reported',
		scope: 'unit',
		reported: 98.72,
		recomputed: 89.72,
		points: 9,
		difference: 9_902_000,
		spent: 98_690_000,
		budget: 110_000_000
	});
	expect(found?.message['zh-CN']).toBe(
		'预算执行率写作98.72%；按支出98.69万元÷调整预算110万元计算为89.72%，相差9个百分点，折合99020元。'
	);
});

test('up to a point it is less grave', () => {
	expect(rated('90.00%')).toMatchObject([{ severity: 'medium' }]);
});

test('the right rate passes, rounded or cut off, however many digits it has', () => {
	// 98.69 ÷ 110 = 89.7181…
	for (const written of ['89.72%', '89.71%', '89.7%', '90%', '89.718%']) {
		expect(rated(written)).toEqual([]);
	}
});

test('just outside half of the last digit and a hundredth of a point it is wrong', () => {
	expect(rated('89.73%')).toEqual([]);
	expect(rated('89.74%')).toHaveLength(1);
	expect(rated('89.8%')).toHaveLength(1);
});

test('what fits another base is no wrong arithmetic', () => {
	expect(rated('78.95%', said('disbursed', '125万元'))).toEqual([]);
	expect(rated('78.95%', said('initial_budget', '125万元'))).toEqual([]);
	expect(rated('78.95%', said('income_total', '125万元'))).toEqual([]);
	expect(rated('78.95%', said('disbursed', '126万元'))).toHaveLength(1);
});

test('of two numbers for the spending either may be the one meant', () => {
	expect(rated('72.73%', said('spent', '80万元'))).toEqual([]);
});

test('the adjusted budget is added up where it is not stated', () => {
	const found = offences(rule, {
		facts: [
			said('initial_budget', '100万元'),
			said('supplementary', '10万元'),
			said('spent', '98.69万元'),
			said('execution_rate_reported', '79.72%')
		]
	});
	expect(found).toMatchObject([{ parameters: { recomputed: 89.72, budget: 110_000_000 } }]);
	expect(found[0]?.quotes).toEqual(['79.72%', '98.69万元', '100万元', '10万元']);
	expect(found[0]?.message['zh-CN']).toContain('（年初预算100万元＋追加10万元＝110万元）');
});

test('basic and project spending are judged by their own amounts, a project by its own', () => {
	const facts = [
		...money,
		said('basic_budget', '50万元'),
		said('basic_spent', '40万元'),
		said('basic_execution_rate_reported', '89.72%'),
		said('initial_budget', '20万元', { scope: '甲项目' }),
		said('spent', '10万元', { scope: '甲项目' }),
		said('execution_rate_reported', '89.72%', { scope: '甲项目' })
	];
	expect(offences(rule, { facts }).map(({ parameters }) => parameters)).toMatchObject([
		{ measure: 'basic_execution_rate_reported', recomputed: 80 },
		{ scope: '甲项目', recomputed: 50 }
	]);
});

test('a rate that table and narrative both give is judged once', () => {
	const facts = [
		...money,
		cell('execution_rate_reported', '98.72', '%'),
		said('execution_rate_reported', '98.72%')
	];
	expect(offences(rule, { facts })).toHaveLength(1);
});

test('silent without spending, without budget, without rate', () => {
	const [budget, spent] = money as [(typeof money)[0], (typeof money)[0]];
	const rate = said('execution_rate_reported', '98.72%');
	for (const facts of [[budget, rate], [spent, rate], money, [rate]]) {
		expect(offences(rule, { facts })).toEqual([]);
	}
});

test('silent on approximate and unreadable figures', () => {
	const about = { approximate: true };
	expect(
		offences(rule, { facts: [...money, said('execution_rate_reported', '98.72%', about)] })
	).toEqual([]);
	expect(rated('98.72%', said('initial_budget', '100万元', about))).toEqual([]);
	expect(rated('98.72%', said('disbursed', '1O0万元'))).toEqual([]);
});

test('silent where more is spent than the initial budget and no change of it is stated', () => {
	const facts = [
		said('initial_budget', '100万元'),
		said('spent', '120万元'),
		said('execution_rate_reported', '96%')
	];
	expect(offences(rule, { facts })).toEqual([]);
	const [initial, spent] = facts;
	const named = said('execution_rate_reported', '96%', { base: 'initial' });
	expect(offences(rule, { facts: [initial, spent, named].filter((fact) => !!fact) })).toMatchObject(
		[{ parameters: { recomputed: 120 } }]
	);
});

test('silent where the spending is a hundred times the budget: a unit is wrong, not the rate', () => {
	const facts = (spent: string) => [
		said('adjusted_budget', '100万元'),
		said('spent', spent),
		said('execution_rate_reported', '60%')
	];
	expect(offences(rule, { facts: facts('600000万元') })).toEqual([]);
	expect(offences(rule, { facts: facts('600万元') })).toHaveLength(1);
});

test('silent on a part whose share in a change of the budget is not stated', () => {
	const part = [
		said('project_budget', '40万元'),
		said('project_spent', '30万元'),
		said('project_execution_rate_reported', '60%')
	];
	const unit = [said('initial_budget', '100万元'), said('adjusted_budget', '110万元')];
	expect(offences(rule, { facts: part })).toHaveLength(1);
	expect(offences(rule, { facts: [...part, ...unit] })).toEqual([]);
	const raised = said('supplementary', '10万元');
	expect(offences(rule, { facts: [...part, raised] })).toEqual([]);
	const own = said('project_supplementary', '5万元');
	expect(offences(rule, { facts: [...part, raised, own] })).toMatchObject([
		{ parameters: { recomputed: 66.67 } }
	]);
	const other = said('basic_supplementary', '10万元');
	expect(offences(rule, { facts: [...part, raised, other] })).toHaveLength(1);
});
