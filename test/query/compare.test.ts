import { expect, test } from 'vitest';
import { kin } from '#query/compare-kin.ts';
import { comparedMeasures, holdings, panel, unitNames, type Comparison } from '#query/compare.ts';
import { engine } from '#query/engine.server.ts';
import { few, tablesOf } from '../chart/tables.ts';
import { compared } from './compared.ts';

type Reports = Parameters<typeof tablesOf>[0];

const cells = async (comparison: Partial<Comparison>, tables = few) =>
	(await engine(tables)).rows(panel(compared(comparison)));

const ofU = (reports: Reports) =>
	reports.map((report) => ({ unit_id: 'u', year: 2023, ...report }));

test('units come in the order chosen, each with its years and what its reports state', async () => {
	const found = await cells({ unit: ['bing', 'jia'] });
	expect(found.map(({ unit_id, year }) => [unit_id, year])).toEqual([
		['bing', 2022],
		['bing', 2023],
		['jia', 2022],
		['jia', 2023]
	]);
	expect(found[2]).toMatchObject({
		executionRate: 0.9,
		executionRateOfInitial: 1.125,
		staff_stated: 10
	});
	expect(found[1]).toMatchObject({
		spent: null,
		executionRate: null,
		adjusted_stated: 100_000_000
	});
	for (const id of comparedMeasures) expect(found[0]).toHaveProperty(id);
});

test('money per head is money over staff in post, and nothing without the staff', async () => {
	const [before, after] = await cells({ unit: ['jia'], perStaff: true });
	expect(before).toMatchObject({
		spent: 9_000_000,
		adjustedBudget: 10_000_000,
		executionRate: 0.9
	});
	expect(after).toMatchObject({ spent: null, staff_stated: null });
});

test('several projects of a year are taken together: a ratio of sums, not a mean of ratios', async () => {
	const projects = ofU([
		{ kind: 'project', adjusted: 100, spent: 100 },
		{ kind: 'project', adjusted: 300, spent: 0 },
		{ kind: 'project', spent: 50 }
	]);
	expect(await cells({ unit: ['u'], kind: 'project' }, tablesOf(projects))).toMatchObject([
		{ reports: 3, spent: 150, executionRate: 0.25 }
	]);
});

test('two whole-unit reports of a year are not added up', async () => {
	const twice = ofU([
		{ report_id: 'second', adjusted: 300, spent: 300 },
		{ report_id: 'first', adjusted: 100, spent: 50 }
	]);
	expect(await cells({ unit: ['u'] }, tablesOf(twice))).toMatchObject([
		{ reports: 1, report_id: 'first', spent: 50 }
	]);
});

test('of monitoring the longest period counts, the unit’s own before a project’s', async () => {
	const monitoring = ofU([
		{ kind: 'monitoring', months: 9, project_name: '校舍', spent: 1 },
		{ kind: 'monitoring', months: 6, spent: 2 },
		{ kind: 'monitoring', months: 8, spent: 3 }
	]);
	expect(await cells({ unit: ['u'], kind: 'monitoring' }, tablesOf(monitoring))).toMatchObject([
		{ months: 8, spent: 3, reports: 1 }
	]);
});

test('where any kind will do, the whole unit goes before its projects', async () => {
	const found = await cells({ unit: ['yi', 'bing'], kind: 'any' });
	expect(found.map(({ unit_id, year, kind }) => [unit_id, year, kind])).toEqual([
		['yi', 2022, 'whole'],
		['yi', 2023, 'project'],
		['bing', 2022, 'whole'],
		['bing', 2023, 'whole']
	]);
});

test('what else a unit has is known by kind and year', async () => {
	const found = await (await engine(few)).rows(holdings(['bing']));
	expect(found).toEqual([
		{ unit_id: 'bing', year: 2022, kind: 'whole', n: 1 },
		{ unit_id: 'bing', year: 2023, kind: 'monitoring', n: 1 },
		{ unit_id: 'bing', year: 2023, kind: 'whole', n: 1 }
	]);
});

test('units are named with their regions, by pinyin', async () => {
	const unit = { level: null, unit_type: null, region_code: '430682' };
	const tables = {
		unit: [
			{ ...unit, unit_id: 'b', name: '乙局', short_name: '乙', sort: 2 },
			{ ...unit, unit_id: 'a', name: '甲局', short_name: '甲', sort: 1 }
		],
		region: [{ code: '430682', name: '临湘市', level: 'county' as const, parent: '', sort: 0 }]
	};
	expect(await (await engine(tables)).rows(unitNames)).toMatchObject([
		{ unit_id: 'a', short_name: '甲', region: '临湘市' },
		{ unit_id: 'b' }
	]);
});

const body = (unit_id: string, years: readonly number[], said: Reports[number] = {}) =>
	years.map((year) => ({
		unit_id,
		unit: unit_id,
		unit_type: '卫健',
		region_code: '430682',
		year,
		...said
	}));

async function kinOf(...bodies: Reports[]) {
	const found = await (await engine(tablesOf(bodies.flat()))).rows(kin(['new']));
	return found.map(({ kin_id, kin_first, kin_last }) => [kin_id, kin_first, kin_last]);
}

test('a unit of the same type and region that ends where another begins may be the same', async () => {
	const fresh = body('new', [2020, 2021]);
	expect(await kinOf(fresh, body('old', [2018, 2019]))).toEqual([['old', 2018, 2019]]);
	expect(await kinOf(fresh, body('beside', [2019, 2020]))).toEqual([]);
	expect(await kinOf(fresh, body('long ago', [2014]))).toEqual([]);
	expect(await kinOf(fresh, body('other', [2019], { unit_type: '教育' }))).toEqual([]);
	expect(await kinOf(fresh, body('elsewhere', [2019], { region_code: '430100' }))).toEqual([]);
});

test('where several might be the former one, none is named', async () => {
	expect(await kinOf(body('new', [2020]), body('one', [2019]), body('two', [2019]))).toEqual([]);
});
