import { expect, test } from 'vitest';
import rule from '#audit/rules/zero-total.ts';
import { cell, offences, said } from '../../report.ts';

const found = (...facts: ReturnType<typeof said>[]) => offences(rule, { facts });

test('a total of 0 above parts that are more is a finding', () => {
	const [offence, ...others] = found(
		cell('spent', '0.00', '万元'),
		cell('basic_spent', '66.00', '万元'),
		cell('project_spent', '30.00', '万元')
	);
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('high');
	expect(offence?.quotes).toEqual(['0.00', '66.00', '30.00']);
	expect(offence?.parameters).toMatchObject({ reported: 0, recomputed: 96_000_000 });
	expect(offence?.message['zh-CN']).toBe(
		'支出0.00万元，而其中基本支出66.00万元＋项目支出30.00万元＝96万元，合计至少漏计960000元。'
	);
});

test('a total of 0 whose parts are 0 passes, and one that is the least bit more', () => {
	const part = cell('basic_spent', '66.00', '万元');
	expect(found(cell('spent', '0', '万元'), cell('basic_spent', '0', '万元'))).toEqual([]);
	expect(found(cell('spent', '0.01', '万元'), part)).toEqual([]);
	expect(found(cell('spent', '0', '万元'), cell('spent', '66', '万元'), part)).toEqual([]);
	expect(found(said('spent', '0万元'), part)).toEqual([]);
});

test('a total of all projects above projects that have money is one, whatever the text says', () => {
	const project = cell('spent', '98.50', '万元', { scope: '绿地养护' });
	const total = cell('project_spent', '0.00', '万元');
	expect(found(total, said('project_spent', '98.50万元'), project)).toMatchObject([
		{ quotes: ['0.00', '98.50'], parameters: { recomputed: 98_500_000 } }
	]);
	expect(found(cell('project_spent', '98.50', '万元'), project)).toEqual([]);
	expect(found(total, { ...project, ...cell('spent', '0.00', '万元') })).toEqual([]);
});

test('without a table the text tells, and a part that is 0 elsewhere is none', () => {
	const zero = said('spent', '0万元');
	const part = said('basic_spent', '66万元');
	expect(found(zero, part)).toHaveLength(1);
	expect(found(zero, part, said('basic_spent', '0万元'))).toEqual([]);
});

test('silent without the total, without parts, and across scopes', () => {
	const zero = cell('spent', '0', '万元');
	const part = cell('basic_spent', '66.00', '万元');
	expect(found(part)).toEqual([]);
	expect(found(zero)).toEqual([]);
	expect(found(zero, { ...part, scope: '甲项目' })).toEqual([]);
	expect(found(zero, { ...part, approximate: true })).toEqual([]);
});
