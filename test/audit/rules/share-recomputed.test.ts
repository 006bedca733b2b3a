import { expect, test } from 'vitest';
import rule from '#audit/rules/share-recomputed.ts';
import { offences, said } from '../../report.ts';

const found = (...facts: ReturnType<typeof said>[]) => offences(rule, { facts });
const personnel = [said('basic_spent', '66万元'), said('personnel_spent', '43.4万元')];

test('a share that does not follow from its amounts is a finding with all three', () => {
	const [offence, ...others] = found(...personnel, said('personnel_share_reported', '68.75%'));
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('medium');
	expect(offence?.quotes).toEqual(['68.75%', '43.4万元', '66万元']);
	expect(offence?.parameters).toEqual({
		measure: 'personnel_share_reported',
		scope: 'unit',
		reported: 68.75,
		recomputed: 65.76,
		points: 2.99,
		difference: 1_975_000
	});
	expect(offence?.message['zh-CN']).toBe(
		'人员经费占比写作68.75%；人员经费43.4万元÷基本支出66万元为65.76%，相差2.99个百分点，折合19750元。'
	);
});

test('truncating and the rounding of the amounts are no fault', () => {
	expect(found(...personnel, said('personnel_share_reported', '65.75%'))).toEqual([]);
	const exact = [said('basic_spent', '660000元'), said('personnel_spent', '434000元')];
	expect(found(...exact, said('personnel_share_reported', '65.75%'))).toEqual([]);
	expect(found(...exact, said('personnel_share_reported', '65.74%'))).toHaveLength(1);
	expect(found(...exact, said('personnel_share_reported', '65.7%'))).toEqual([]);
});

test('basic and project are shares of all spending, personnel and public also', () => {
	const all = said('spent', '96万元');
	expect(found(all, said('basic_spent', '66万元'), said('basic_share_reported', '68.75%'))).toEqual(
		[]
	);
	expect(
		found(all, said('project_spent', '30万元'), said('project_share_reported', '32.25%'))
	).toMatchObject([{ parameters: { recomputed: 31.25 } }]);
	expect(found(all, ...personnel, said('personnel_share_reported', '45.21%'))).toEqual([]);
});

test('a share of the budget, of income or of the money disbursed passes', () => {
	for (const base of ['adjusted_budget', 'income_total', 'disbursed'] as const)
		expect(
			found(
				said('spent', '96万元'),
				said(base, '120万元'),
				said('project_spent', '30万元'),
				said('project_share_reported', '25%')
			)
		).toEqual([]);
});

test('without amounts the shares of basic and project spending have to add up to 100 %', () => {
	const basic = said('basic_share_reported', '68.75%');
	expect(found(basic, said('project_share_reported', '31.26%'))).toEqual([]);
	expect(found(basic, said('project_share_reported', '33.25%'))).toMatchObject([
		{ severity: 'medium', parameters: { reported: 102, points: 2 }, quotes: ['68.75%', '33.25%'] }
	]);
	const excess = said('project_share_reported', '33.25%');
	expect(found(basic, excess, said('basic_share_reported', '66.75%'))).toEqual([]);
	expect(found(basic, excess, said('project_spent', '30万元'))).toHaveLength(1);
	expect(
		found(
			basic,
			excess,
			said('income_total', '96万元'),
			said('basic_spent', '66万元'),
			said('project_spent', '31.92万元')
		)
	).toEqual([]);
	expect(found(said('spent', '0万元'), said('basic_spent', '6万元'), basic)).toEqual([]);
});

test('silent where an amount is missing or the share is approximate', () => {
	const share = said('personnel_share_reported', '90%');
	expect(found(said('basic_spent', '66万元'), share)).toEqual([]);
	expect(found(said('personnel_spent', '43.4万元'), share)).toEqual([]);
	expect(
		found(...personnel, said('personnel_share_reported', '90%', { approximate: true }))
	).toEqual([]);
});
