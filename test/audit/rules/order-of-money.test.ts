import { expect, test } from 'vitest';
import rule from '#audit/rules/order-of-money.ts';
import { offences, said } from '../../report.ts';

const found = (...facts: ReturnType<typeof said>[]) => offences(rule, { facts });

test('more disbursed than the adjusted budget is a finding with both figures', () => {
	const [offence, ...others] = found(
		said('adjusted_budget', '100.00万元'),
		said('disbursed', '112.50万元')
	);
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('medium');
	expect(offence?.quotes).toEqual(['112.50万元', '100.00万元']);
	expect(offence?.parameters).toEqual({
		measure: 'disbursed',
		scope: 'unit',
		reported: 112_500_000,
		limit: 100_000_000,
		difference: 12_500_000,
		percent: 112.5
	});
	expect(offence?.message['zh-CN']).toBe(
		'到位112.50万元大于调整预算100.00万元，多出125000元，为其112.50%。'
	);
});

test('within both half-ulps nothing is out of order', () => {
	const budget = said('adjusted_budget', '100.00万元');
	expect(found(budget, said('disbursed', '100.01万元'))).toEqual([]);
	expect(found(budget, said('disbursed', '100.02万元'))).toHaveLength(1);
});

test('more spent than disbursed and carried over is a finding; without a stated carry-over hardly one', () => {
	const disbursed = said('disbursed', '80.00万元');
	const spent = said('spent', '95.00万元');
	expect(found(disbursed, said('carried_over', '10.00万元'), spent)).toMatchObject([
		{ severity: 'medium', parameters: { limit: 90_000_000, difference: 5_000_000 } }
	]);
	expect(found(disbursed, said('carried_over', '15.00万元'), spent)).toEqual([]);
	expect(found(disbursed, spent)).toMatchObject([{ severity: 'low' }]);
});

test('basic and project money are compared for themselves, and so is each project', () => {
	expect(
		found(said('project_disbursed', '10.00万元'), said('project_spent', '12.00万元'))
	).toMatchObject([{ parameters: { measure: 'project_spent' } }]);
	const scope = '甲项目';
	expect(
		found(
			said('adjusted_budget', '100.00万元'),
			said('adjusted_budget', '20.00万元', { scope }),
			said('disbursed', '30.00万元', { scope })
		)
	).toMatchObject([{ parameters: { scope } }]);
});

test('spending beyond the adjusted budget is left to the rule on overspending', () => {
	expect(
		found(
			said('adjusted_budget', '100.00万元'),
			said('disbursed', '100.00万元'),
			said('spent', '120.00万元')
		)
	).toEqual([]);
});

test('silent with an initial budget only, and where any reading fits or a figure is approximate', () => {
	const disbursed = said('disbursed', '112.50万元');
	expect(found(said('initial_budget', '100万元'), disbursed)).toEqual([]);
	expect(found(disbursed)).toEqual([]);
	const budget = said('adjusted_budget', '100.00万元');
	expect(found(budget, disbursed, said('disbursed', '99.00万元'))).toEqual([]);
	expect(found(budget, said('disbursed', '112.50万元', { approximate: true }))).toEqual([]);
});
