import { expect, test } from 'vitest';
import rule from '#audit/rules/three-public-expenses.ts';
import { offences, said } from '../../report.ts';

type Stated = {
	total?: string;
	reception?: string;
	operation?: string;
	purchase?: string;
	overseas?: string;
	budget?: string;
	beside?: string;
};

const expenses = ({ total, reception, operation, purchase, overseas, budget, beside }: Stated) =>
	offences(rule, {
		facts: [
			total && said('three_public_total', `${total}万元`),
			reception && said('reception', `${reception}万元`),
			operation && said('vehicle_operation', `${operation}万元`),
			purchase && said('vehicle_purchase', `${purchase}万元`),
			overseas && said('overseas', `${overseas}万元`),
			budget && said('three_public_budget', `${budget}万元`)
		].filter((fact) => typeof fact === 'object'),
		...(beside ? { beside } : {})
	});

const all = { total: '2.79', reception: '0.81', operation: '1.98', purchase: '0', overseas: '0' };

test('parts that make the total pass, within the half-ulps', () => {
	expect(expenses(all)).toEqual([]);
	expect(expenses({ ...all, total: '2.80' })).toEqual([]);
	expect(expenses({ ...all, total: '2.8' })).toEqual([]);
});

test('parts that do not are a finding with every figure', () => {
	const [found, ...others] = expenses({ ...all, total: '2.99' });
	expect(others).toEqual([]);
	expect(found?.severity).toBe('high');
	expect(found?.quotes).toEqual(['2.99万元', '0.81万元', '1.98万元', '0万元', '0万元']);
	expect(found?.parameters).toMatchObject({
		reported: 2_990_000,
		recomputed: 2_790_000,
		difference: 200_000
	});
	expect(found?.message['zh-CN']).toContain('相差2000元');
});

test('a part that there was none of is nothing', () => {
	const stated = { reception: all.reception, operation: all.operation };
	const beside = '没有购置公务用车，全年无因公出国（境）活动。';
	expect(expenses({ ...stated, total: '2.79', beside })).toEqual([]);
	expect(expenses({ ...stated, total: '2.99', beside })).toHaveLength(1);
	expect(expenses({ ...stated, total: '2.99' })).toEqual([]);
	expect(expenses({ ...stated, total: '2.59' })).toHaveLength(1);
});

test.each([
	'无因公出国（境）费和公务用车购置费。',
	'因公出国（境）费、公务用车购置费均为0万元。',
	'全年未安排人员因公出国，未购置公务用车。'
])('%s leaves nothing open', (beside) => {
	const stated = { reception: all.reception, operation: all.operation };
	expect(expenses({ ...stated, total: '2.79', beside })).toEqual([]);
	expect(expenses({ ...stated, total: '2.99', beside })).toHaveLength(1);
});

test('more than the budget is a finding', () => {
	expect(expenses({ ...all, budget: '2.79' })).toEqual([]);
	expect(expenses({ ...all, budget: '2.78' })).toEqual([]);
	const [found, ...others] = expenses({ ...all, budget: '2.50' });
	expect(others).toEqual([]);
	expect(found?.quotes).toEqual(['2.79万元', '2.50万元']);
	expect(found?.parameters).toMatchObject({ difference: 290_000, percent: 111.6 });
});

test('silent without a total, and without parts or budget', () => {
	const { total, ...parts } = all;
	expect(expenses(parts)).toEqual([]);
	expect(expenses({ total })).toEqual([]);
	expect(expenses({ total, reception: '1.00' })).toEqual([]);
	expect(expenses({ total, reception: '9.00' })).toHaveLength(1);
	expect(expenses({ total, beside: '无接待，无公务用车，未购置用车，无因公出国。' })).toEqual([]);
	const vague = said('vehicle_operation', '1.50万元', { approximate: true });
	const facts = [said('three_public_total', '2.79万元'), said('reception', '9.00万元'), vague];
	expect(offences(rule, { facts })).toEqual([]);
});
