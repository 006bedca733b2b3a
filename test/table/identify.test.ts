import { expect, test } from 'vitest';
import { isIdentified, reportId, unitId, type Identified } from '#table/identify.ts';

const identity: Identified = {
	title: '',
	region_name: '宁县',
	region_code: '621026',
	unit: '宁县网络和舆情应急中心',
	unit_as_written: null,
	unit_type: null,
	level: 'county',
	year: 2021,
	period_start: '2021-01-01',
	period_end: '2021-12-31',
	kind: 'whole',
	project_name: null,
	report_date: null
};

test('ids are letters of a URL, and the same for a name in other widths and spaces', () => {
	const id = unitId(identity);
	expect(id).toMatch(/^621026-[0-9a-z]{8}$/);
	expect(unitId({ ...identity, unit: ' 宁县 网络和舆情\u3000应急中心' })).toBe(id);
	expect(reportId(identity)).toBe(`${id}-2021-whole`);
});

test('another name, or the same name elsewhere, is another unit', () => {
	const ids = [
		unitId(identity),
		unitId({ ...identity, unit: '宁县网信办' }),
		unitId({ ...identity, region_code: '621027' })
	];
	expect(new Set(ids).size).toBe(3);
});

test('months tell monitoring reports of a year apart, names its projects', () => {
	const monitoring = { ...identity, kind: 'monitoring', period_end: '2021-06-30' } as const;
	expect(reportId(monitoring)).toMatch(/-2021-monitoring-01-06$/);

	const projects = ['网络宣传', '舆情监测'].map((project_name) =>
		reportId({ ...identity, kind: 'project', project_name })
	);
	expect(new Set(projects).size).toBe(2);
	for (const id of projects) expect(id).toMatch(/^[\w-]+$/);
});

test.each(['region_code', 'unit', 'year', 'kind'] as const)(
	'a report that does not say its %s is not identified',
	(field) => {
		expect(isIdentified(identity)).toBe(true);
		expect(isIdentified({ ...identity, [field]: null })).toBe(false);
	}
);
