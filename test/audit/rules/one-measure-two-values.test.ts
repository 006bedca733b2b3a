import { describe, expect, test } from 'vitest';
import rule from '#audit/rules/one-measure-two-values.ts';
import { cell, offences, said } from '../../report.ts';

const found = (...facts: ReturnType<typeof said>[]) => offences(rule, { facts });

test('two values of one measure are a finding, yuan and 10,000 yuan brought together', () => {
	const [offence, ...others] = found(said('spent', '505599.34元'), said('spent', '43.21万元'));
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('high');
	expect(offence?.quotes).toEqual(['505599.34元', '43.21万元']);
	expect(offence?.parameters).toEqual({
		measure: 'spent',
		scope: 'unit',
		reported: 50_559_934,
		other: 43_210_000,
		difference: 7_349_934,
		percent: 17.01
	});
	expect(offence?.message['zh-CN']).toBe(
		'支出在文字中先后写作505599.34元、43.21万元，相差73499.34元（17.01%）。'
	);
});

test('the same number in another unit or written more coarsely is no second value', () => {
	expect(found(said('spent', '432100元'), said('spent', '43.21万元'))).toEqual([]);
	expect(found(said('spent', '43.21万元'), said('spent', '43.2万元'))).toEqual([]);
	expect(found(said('spent', '43.21万元'), said('spent', '43万元'))).toEqual([]);
	expect(found(said('spent', '43.21万元'), said('spent', '43.3万元'))).toHaveLength(1);
	expect(found(said('spent', '43万元'), said('spent', '44万元'))).toHaveLength(1);
});

test('persons and rates have one value as well', () => {
	expect(found(said('staff_actual', '6人'), said('staff_actual', '7人'))).toMatchObject([
		{ parameters: { difference: -1 } }
	]);
	const rates = ['89.72%', '98.72%'].map((rate) => said('execution_rate_reported', rate));
	expect(found(...rates)).toMatchObject([{ parameters: { points: -9 } }]);
});

test('plan and actual, one scope and another, a table: none of them is a second value', () => {
	expect(found(said('initial_budget', '100万元'), said('spent', '90万元'))).toEqual([]);
	expect(found(said('spent', '100万元'), said('spent', '20万元', { scope: '甲项目' }))).toEqual([]);
	expect(found(said('spent', '100万元'), cell('spent', '90', '万元'))).toEqual([]);
});

test('rates on different bases are different measures; an execution rate is on the adjusted budget', () => {
	const rate = (written: string, base: 'initial' | 'adjusted' | 'unnamed') =>
		said('execution_rate_reported', written, { base });
	expect(found(rate('95%', 'initial'), rate('80%', 'adjusted'))).toEqual([]);
	expect(found(rate('95%', 'unnamed'), rate('80%', 'adjusted'))).toHaveLength(1);
});

test('silent on approximate and unreadable numbers', () => {
	const about = { approximate: true };
	expect(found(said('spent', '50万元', about), said('spent', '43.21万元'))).toEqual([]);
	expect(found(said('spent', '5O万元'), said('spent', '43.21万元'))).toEqual([]);
});

test('what may have several values is not compared', () => {
	expect(found(said('supplementary', '5万元'), said('supplementary', '3万元'))).toEqual([]);
	const pleased = ['95%', '90%'].map((rate) => said('satisfaction_reported', rate));
	expect(found(...pleased)).toEqual([]);
});

test('a total and its instalments are no contradiction', () => {
	const disbursed = ['100万元', '60万元', '40万元'].map((sum) => said('disbursed', sum));
	expect(found(...disbursed)).toEqual([]);
	expect(found(...disbursed.slice(0, 2), said('disbursed', '30万元'))).toMatchObject([
		{ parameters: { reported: 100_000_000, other: 30_000_000 } }
	]);
});

describe('the total score', () => {
	const scored = (...self_scores: number[]) => offences(rule, { self_scores });

	test('has one value', () => {
		const [offence] = scored(99, 96.5);
		expect(offence?.parameters).toEqual({ reported: 99, other: 96.5, points: 2.5 });
		expect(offence?.quotes).toEqual(['99分', '96.5分']);
		expect(scored(99, 99)).toEqual([]);
		expect(scored(99)).toEqual([]);
	});

	test('is not compared where several projects are named', () => {
		const facts = [said('spent', '20万元', { scope: '甲项目' })];
		expect(offences(rule, { facts, self_scores: [99, 96] })).toEqual([]);
		const identity = { kind: 'project', project_name: '甲项目' } as const;
		expect(offences(rule, { identity, facts, self_scores: [99, 96] })).toHaveLength(1);
	});
});

test('numbers that are far apart may speak of two things, unless a digit or the unit was shifted', () => {
	const severity = (...written: [string, string]) =>
		found(...written.map((one) => said('spent', one)))[0]?.severity;
	expect(severity('43.21万元', '66.4万元')).toBe('high');
	expect(severity('43.21万元', '72.8万元')).toBe('low');
	expect(severity('43.21万元', '432.1万元')).toBe('high');
	expect(severity('43.21万元', '432100万元')).toBe('high');
	const rates = ['38.4%', '95.95%'].map((rate) => said('execution_rate_reported', rate));
	expect(found(...rates)).toMatchObject([{ severity: 'low' }]);
});
