import { expect, test } from 'vitest';
import type { Rows } from '#model/tables.ts';
import { engine } from '#query/engine.server.ts';
import type { Filter } from '#query/filter.ts';
import { commonest, foremost, namedBy, namings, repetitions } from '#query/problems.ts';
import { tablesOf } from '../chart/tables.ts';

const east = { region_code: '130225', region: '乐亭县', province_code: '130000' };
const south = { region_code: '430682', region: '临湘市', province_code: '430000' };
const jia = { ...east, unit_id: 'jia', unit: '甲局', unit_type: '财政', unit_sort: 1 };
const yi = { ...south, unit_id: 'yi', unit: '乙局', unit_type: '教育', unit_sort: 2 };

const tables = tablesOf([
	{ ...jia, year: 2020 },
	{ ...jia, year: 2021 },
	{ ...jia, year: 2023 },
	{ ...jia, year: 2022, kind: 'project' },
	{ ...yi, year: 2022 },
	{ ...yi, year: 2023 }
]);

type Class = Rows<'problem'>['class'];
const says = (report: number, kind: 'problem' | 'measure', ...classes: Class[]) =>
	classes.map((of, i) => ({
		report_id: `report-${report}`,
		ordinal: i + 1,
		kind,
		class: of,
		start: 10 * (i + 1),
		end: 10 * (i + 1) + 5,
		text: '原句'
	}));

const db = await engine({
	...tables,
	problem: [
		...says(0, 'problem', 'P01', 'P02', 'P02'),
		...says(1, 'problem', 'P02', 'P06'),
		...says(2, 'problem', 'P02', 'P06', null),
		...says(3, 'problem', 'P02', 'P06'),
		...says(4, 'problem', 'P00'),
		...says(4, 'measure', 'P02'),
		...says(5, 'problem', 'P01')
	]
});

const everything: Filter = { region: [], year: [], unit_type: [], kind: [] };
const whole: Filter = { ...everything, kind: ['whole'] };

test('a report counts once for each class that it names, out of all reports, and measures count nothing', async () => {
	const rows = await db.rows(commonest(whole));
	expect(rows.map((row) => [row.class, row.reports, row.of])).toEqual([
		['P02', 3, 5],
		['P01', 2, 5],
		['P06', 2, 5],
		['P00', 1, 5],
		[null, 1, 5]
	]);
	expect(rows[0]?.share).toBeCloseTo(3 / 5, 12);
});

test('reports are set apart by region, type of unit and year, each group with its own share', async () => {
	const shown = async (by: 'region' | 'unit_type' | 'year') =>
		(await db.rows(commonest(whole, by))).map((row) =>
			[row.group, row.label, row.class, `${row.reports}/${row.of}`].join(' ')
		);
	expect(await shown('region')).toEqual([
		'130225 乐亭县 P02 3/3',
		'130225 乐亭县 P06 2/3',
		'130225 乐亭县 P01 1/3',
		'130225 乐亭县  1/3',
		'430682 临湘市 P01 1/2',
		'430682 临湘市 P00 1/2'
	]);
	expect((await shown('unit_type')).at(-1)).toBe('财政 财政  1/3');
	expect((await shown('year')).slice(0, 2)).toEqual(['2020 2020 P01 1/1', '2020 2020 P02 1/1']);
});

test('of each group the foremost classes stand for it, the largest groups first, and 无 stands for none', async () => {
	const shown = async (classes: number, groups: number) =>
		(await db.rows(foremost(whole, 'region', classes, groups))).map(
			({ label, class: of, reports }) => `${label} ${of} ${reports}`
		);
	expect(await shown(2, 9)).toEqual(['乐亭县 P02 3', '乐亭县 P06 2', '临湘市 P01 1']);
	expect(await shown(1, 1)).toEqual(['乐亭县 P02 3']);
});

test('the filter narrows what is counted, and nothing chosen is nothing named', async () => {
	const rows = await db.rows(commonest({ ...whole, year: [2023], region: ['430000'] }));
	expect(rows.map((row) => [row.class, row.reports, row.of])).toEqual([['P01', 1, 1]]);
	expect(await db.rows(commonest({ ...whole, year: [1999] }))).toEqual([]);
});

test('the latest reports that name a class come first, each at its first sentence', async () => {
	const rows = await db.rows(namings(whole, 2));
	expect(rows.map((row) => [row.class, row.unit, row.year, row.start])).toEqual([
		['P00', '乙局', 2022, 10],
		['P01', '乙局', 2023, 10],
		['P01', '甲局', 2020, 10],
		['P02', '甲局', 2023, 10],
		['P02', '甲局', 2021, 10],
		['P06', '甲局', 2023, 20],
		['P06', '甲局', 2021, 20]
	]);
});

test('a class is repeated only in years that follow each other, in reports of one kind', async () => {
	const rows = await db.rows(namedBy('jia'));
	expect(rows.map((row) => [row.kind, row.class, row.year, row.repeated])).toEqual([
		['project', 'P02', 2022, false],
		['project', 'P06', 2022, false],
		['whole', 'P01', 2020, false],
		['whole', 'P02', 2020, true],
		['whole', 'P02', 2021, true],
		['whole', 'P02', 2023, false],
		['whole', 'P06', 2021, false],
		['whole', 'P06', 2023, false]
	]);
	expect(await db.rows(namedBy("' OR true --"))).toEqual([]);
});

test('what comes back year after year is listed by unit, with its years', async () => {
	expect(await db.rows(repetitions(everything))).toEqual([
		{ unit_id: 'jia', kind: 'whole', class: 'P02', years: '2020,2021', count: 2 }
	]);
	expect(await db.rows(repetitions({ ...everything, region: ['430000'] }))).toEqual([]);
});
