import { expect, test } from 'vitest';
import rule from '#audit/portfolio/renamed-unit.ts';
import { filed, found } from './filed.ts';

const once = (unit: string, year: number, unit_type: string | null = null) =>
	filed({ unit, year, unit_type });
const peer = [2021, 2022].map((year) => filed({ unit: '宁县水利局', year }));

test('a unit that begins where one of nearly the same name ends is told on its first report', () => {
	const [offence, ...others] = found(rule, [
		...peer,
		once('宁县教育局', 2021),
		once('宁县教育体育局', 2022)
	]);
	expect(others).toEqual([]);
	expect(offence).toMatchObject({
		report_id: '宁县教育体育局-2022',
		severity: 'info',
		evidence: [{ start: 0, end: 10 }],
		parameters: { former: '宁县教育局', other: '宁县教育局-2021' }
	});
	expect(offence?.message['zh-CN']).toContain('疑似更名或合并');
});

test('of one type less of the name will do', () => {
	const [old, young] = ['宁县文化局', '宁县文化和旅游局'];
	expect(found(rule, [...peer, once(old, 2021), once(young, 2022)])).toEqual([]);
	expect(found(rule, [...peer, once(old, 2021, '文旅'), once(young, 2022, '文旅')])).toHaveLength(
		1
	);
});

test('of two that could go on with it the likest does, and each is told once', () => {
	const units = [
		once('宁县教育局', 2021),
		once('宁县教育体育局', 2022),
		once('宁县教育和体育局', 2022)
	];
	expect(found(rule, [...peer, ...units])).toMatchObject([{ report_id: '宁县教育体育局-2022' }]);
});

test('other names, other years, a number, and years not collected alike are no sign', () => {
	expect(found(rule, [...peer, once('宁县教育局', 2021), once('宁县民政局', 2022)])).toEqual([]);
	expect(found(rule, [...peer, once('宁县教育局', 2021), once('宁县教育体育局', 2021)])).toEqual(
		[]
	);
	expect(found(rule, [...peer, once('宁县第一小学', 2021), once('宁县第二小学', 2022)])).toEqual(
		[]
	);
	expect(found(rule, [once('宁县教育局', 2021), once('宁县教育体育局', 2022)])).toEqual([]);
});
