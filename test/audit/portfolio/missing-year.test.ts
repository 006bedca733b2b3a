import { expect, test } from 'vitest';
import rule from '#audit/portfolio/missing-year.ts';
import { filed, found } from './filed.ts';

const reports = (unit: string, ...years: number[]) => years.map((year) => filed({ unit, year }));

test('a year between two reports that others have is a finding on the later one', () => {
	const [offence, ...others] = found(rule, [
		...reports('甲局', 2020, 2021, 2024),
		...reports('乙局', 2022)
	]);
	expect(others).toEqual([]);
	expect(offence).toMatchObject({
		report_id: '甲局-2024',
		severity: 'low',
		evidence: [{ start: 0, end: 10 }],
		parameters: { missing: '2022、2023', other: '甲局-2021' }
	});
	expect(offence?.message['zh-CN']).toBe(
		'甲局有2021年度和2024年度的整体支出报告，缺2022、2023年度，而同地区其他单位有。'
	);
});

test('a year that nobody of the region has may not have been collected', () => {
	const elsewhere = filed({ unit: '丙局', year: 2021, region_code: '430682' });
	expect(found(rule, [...reports('甲局', 2020, 2022), elsewhere])).toMatchObject([
		{ severity: 'info' }
	]);
});

test('years that follow each other, a year twice and a single report pass', () => {
	expect(found(rule, reports('甲局', 2020, 2021, 2022))).toEqual([]);
	expect(
		found(rule, [
			...reports('甲局', 2020, 2021),
			filed({ unit: '甲局', year: 2021, report_id: 'z' })
		])
	).toEqual([]);
	expect(found(rule, reports('甲局', 2020))).toEqual([]);
	expect(
		found(rule, [filed({ unit: '甲局', year: 2020, kind: 'project' }), ...reports('甲局', 2022)])
	).toEqual([]);
});
