import { expect, test } from 'vitest';
import rule from '#audit/rules/low-execution-unexplained.ts';
import { offences, said, type Given } from '../../report.ts';

const found = (facts: NonNullable<Given['facts']>, more: Given = {}) =>
	offences(rule, { facts, ...more });
const budget = said('adjusted_budget', '100.00万元');

test('less than 80 % of the year’s budget spent without a reason is grave', () => {
	const [offence, ...others] = found([
		budget,
		said('spent', '64.02万元'),
		said('execution_rate_reported', '64.02%')
	]);
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('high');
	expect(offence?.quotes).toEqual(['64.02%', '64.02万元', '100.00万元']);
	expect(offence?.parameters).toEqual({
		measure: 'execution_rate_reported',
		scope: 'unit',
		recomputed: 64.02,
		points: 25.98
	});
	expect(offence?.message['zh-CN']).toBe(
		'预算执行率：支出64.02万元÷调整预算100.00万元＝64.02%，比90.00%低25.98个百分点，未说明原因。'
	);
});

test('from 80 to 90 % it is medium, and 90 % as far as rounding tells is enough', () => {
	expect(found([budget, said('spent', '80.00万元')])).toMatchObject([{ severity: 'medium' }]);
	expect(found([budget, said('spent', '79.98万元')])).toMatchObject([{ severity: 'high' }]);
	expect(found([budget, said('spent', '90.00万元')])).toEqual([]);
	const rounded = said('adjusted_budget', '100万元');
	expect(found([rounded, said('spent', '89.6万元')])).toEqual([]);
	expect(found([rounded, said('spent', '89.4万元')])).toHaveLength(1);
});

test('a region may set other limits', () => {
	const facts = [budget, said('spent', '85.00万元')];
	expect(found(facts, { thresholds: { execution_due: 85 } })).toEqual([]);
	expect(found(facts, { thresholds: { execution_low: 86 } })).toMatchObject([{ severity: 'high' }]);
});

test('a reason in the sentence on spending or right after it will do, one on something else will not', () => {
	const facts = [budget, said('spent', '64.02万元')];
	expect(found(facts, { beside: '由于项目尚未验收，部分资金未支付。' })).toEqual([]);
	expect(found(facts, { beside: '预算执行进度较慢。主要是工程延期。' })).toEqual([]);
	expect(found(facts, { beside: '预算执行进度较慢。' })).toHaveLength(1);
	expect(found(facts, { beside: '如下。如下。因疫情影响，培训改在线上举办。' })).toHaveLength(1);
});

test('a stated rate without amounts counts, one on the money disbursed does not', () => {
	const rate = (base: 'disbursed' | 'unnamed') =>
		found([said('execution_rate_reported', '64%', { base }), said('spent', '64.02万元')]);
	expect(rate('unnamed')).toMatchObject([{ quotes: ['64%'] }]);
	expect(rate('disbursed')).toEqual([]);
});

test('a sound rate of all spending speaks for its parts', () => {
	const part = [said('project_budget', '20.00万元'), said('project_spent', '10.00万元')];
	expect(found([budget, said('spent', '95.00万元'), ...part])).toEqual([]);
	expect(found(part)).toMatchObject([
		{ parameters: { measure: 'project_execution_rate_reported' } }
	]);
});

test('silent on mid-year reports, without spending or budget and on approximate figures', () => {
	const facts = [budget, said('spent', '64.02万元')];
	expect(found(facts, { identity: { kind: 'monitoring' } })).toEqual([]);
	expect(found([budget])).toEqual([]);
	expect(found([said('spent', '64.02万元')])).toEqual([]);
	expect(found([budget, said('spent', '64万元', { approximate: true })])).toEqual([]);
});

test('where all is said to be spent, a reason is about something else', () => {
	const facts = [budget, said('spent', '64.02万元')];
	const beside = '因雨天施工，工程款按进度支付。';
	expect(found(facts, { beside })).toEqual([]);
	expect(found(facts, { beside: `${beside}资金全部按计划执行完毕。` })).toHaveLength(1);
});
