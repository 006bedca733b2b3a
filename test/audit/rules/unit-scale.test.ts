import { expect, test } from 'vitest';
import rule from '#audit/rules/unit-scale.ts';
import { cell, offences, said } from '../../report.ts';

const found = (...facts: ReturnType<typeof said>[]) => offences(rule, { facts });
const budget = cell('initial_budget', '120.00', '万元');
const adjusted = cell('adjusted_budget', '130.00', '万元');

test('yuan in a column of 万元 are a finding with what they would be', () => {
	const [offence, ...others] = found(budget, adjusted, cell('spent', '1286000.00', '万元'));
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('high');
	expect(offence?.quotes).toEqual(['1286000.00', '130.00']);
	expect(offence?.parameters).toMatchObject({
		reported: 1_286_000_000_000,
		recomputed: 128_600_000,
		difference: 1_285_871_400_000
	});
	expect(offence?.message['zh-CN']).toContain('缩小10000倍即1286000元');
});

test('a part that is far larger than everything is one too', () => {
	expect(found(budget, adjusted, cell('project_spent', '50000', '万元'))).toMatchObject([
		{ parameters: { recomputed: 50_000_000 } }
	]);
});

test('amounts of one order pass, and small parts', () => {
	expect(found(budget, adjusted, cell('spent', '128.60', '万元'))).toEqual([]);
	expect(found(budget, adjusted, cell('spent', '20000', '万元'))).toEqual([]);
	expect(found(budget, adjusted, cell('project_spent', '0.01', '万元'))).toEqual([]);
	expect(found(budget, adjusted, cell('spent', '0', '万元'))).toEqual([]);
});

test('little spent is no wrong unit, unless the rate or another statement says so', () => {
	const little = cell('spent', '0.0128', '万元');
	expect(found(budget, adjusted, little)).toEqual([]);
	expect(found(budget, adjusted, little, said('execution_rate_reported', '98.46%'))).toMatchObject([
		{ parameters: { reported: 12_800, recomputed: 128_000_000 } }
	]);
	expect(found(budget, said('spent', '128.0元'), said('spent', '128.0万元'))).toMatchObject([
		{ parameters: { reported: 12_800, recomputed: 128_000_000 } }
	]);
});

test('one other amount is enough only where the rate speaks for it', () => {
	const spent = cell('spent', '1280000', '万元');
	expect(found(adjusted, spent)).toEqual([]);
	expect(found(adjusted, spent, said('execution_rate_reported', '98.46%'))).toMatchObject([
		{ parameters: { measure: 'spent', recomputed: 128_000_000 } }
	]);
});

test('silent on approximate figures, across scopes, and where the others are of no one order', () => {
	const spent = cell('spent', '1286000.00', '万元');
	expect(found(budget, adjusted, { ...spent, approximate: true })).toEqual([]);
	expect(found(budget, adjusted, { ...spent, scope: '甲项目' })).toEqual([]);
	expect(found(cell('initial_budget', '1.00', '万元'), adjusted, spent)).toEqual([]);
	expect(found(spent)).toEqual([]);
});

test('the same digits in another unit are one in the table or in the text, whatever they measure', () => {
	const carried = cell('carried_over', '20.00', '元');
	expect(found(carried, said('carried_over', '20万元'))).toMatchObject([
		{
			quotes: ['20.00', '20万元'],
			parameters: { measure: 'carried_over', reported: 2_000, recomputed: 20_000_000 }
		}
	]);
	expect(found(carried, said('carried_over', '21万元'))).toEqual([]);
	expect(found(carried, said('carried_over', '20元'))).toEqual([]);
	expect(found(carried)).toEqual([]);
	expect(found(budget, cell('spent', '1280000', '元'), said('spent', '128万元'))).toEqual([]);
});

test('a wrong unit is told once, and each measure’s for itself', () => {
	const spent = cell('spent', '1286000.00', '万元');
	const twice = [cell('carried_over', '20.00', '元'), said('carried_over', '20万元')];
	expect(found(budget, adjusted, spent, said('spent', '128.60万元'))).toHaveLength(1);
	expect(found(budget, adjusted, spent, ...twice)).toMatchObject([
		{ parameters: { measure: 'spent' } },
		{ parameters: { measure: 'carried_over' } }
	]);
});

test('a zero is of no order, and the same digits of another measure confirm nothing', () => {
	const spent = cell('spent', '1286000.00', '万元');
	expect(found(cell('disbursed', '0', '万元'), budget, adjusted, spent)).toHaveLength(1);
	expect(found(cell('initial_budget', '128.00', '万元'), cell('spent', '0.0128', '万元'))).toEqual(
		[]
	);
});
