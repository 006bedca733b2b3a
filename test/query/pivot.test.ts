import { expect, test } from 'vitest';
import { engine } from '#query/engine.server.ts';
import { defaultFilter, everything } from '#query/filter.ts';
import { figures, measures, type MeasureName } from '#query/measures.ts';
import {
	defaultPivot,
	dimensions,
	MOST_ROWS,
	pivot,
	type Dimension,
	type Pivot
} from '#query/pivot.ts';
import type { Brush } from '#query/pivot-slice.ts';
import { grid } from '#query/pivot-grid.ts';
import { few, many, tablesOf } from '../chart/tables.ts';

const db = await engine(few);
const large = await engine(many);
const wan = 1_000_000;

const asked = (layout: Partial<Pivot>, brush: Brush = {}) =>
	db.rows(pivot({ ...defaultPivot, ...layout }, defaultFilter, brush));

test('a cell, a subtotal and the total are each a ratio of sums over their own reports', async () => {
	const cells = await asked({ rows: ['province', 'unit'], columns: 'year' });
	const rate = (outer: string | null, inner: string | null, column: string | null) =>
		cells.find((cell) => cell.outer === outer && cell.inner === inner && cell.column === column)
			?.executionRate;
	expect(rate('130000', 'jia', '2022')).toBeCloseTo(0.9, 12);
	expect(rate('130000', 'jia', null)).toBeCloseTo((90 + 100) / (100 + 200), 12);
	expect(rate('130000', 'yi', null)).toBeNull();
	expect(rate('130000', null, null)).toBeCloseTo((90 + 100) / (100 + 200), 12);
	expect(rate('430000', null, null)).toBeCloseTo((120 + 49.985) / (100 + 50), 12);
	expect(rate(null, null, '2022')).toBeCloseTo((90 + 120) / (100 + 100), 12);
	expect(rate(null, null, null)).toBeCloseTo((90 + 100 + 120 + 49.985) / 450, 12);
});

test('distinct units are counted once in a subtotal, however many cells they stand in', async () => {
	const cells = await asked({
		rows: ['province'],
		columns: 'year',
		measures: ['units', 'reports']
	});
	const total = cells.find(({ outer, column }) => outer === null && column === null);
	expect(total).toMatchObject({ units: 4, reports: 6, n: 6 });
	const perYear = cells.filter(({ outer, column }) => outer === null && column !== null);
	expect(perYear.map(({ units }) => units)).toEqual([3, 3]);
});

test('every measure of a grand total is what the overview says of the same reports', async () => {
	const ids = Object.keys(measures) as MeasureName[];
	const [whole] = await large.rows(figures(ids, everything));
	const cells = await large.rows(
		pivot({ rows: ['region', 'unit_type'], columns: 'year', measures: ids }, everything, {})
	);
	const total = cells.find(({ outer, column }) => outer === null && column === null);
	expect(total).toMatchObject(whole ?? {});
	expect(total?.spent).toBeGreaterThan(0);
});

test('every dimension lays out rows and columns, and its groups make the whole', async () => {
	for (const one of Object.keys(dimensions) as Dimension[]) {
		const cells = await large.rows(
			pivot({ rows: [one], columns: 'unit_type', measures: ['reports'] }, everything, {})
		);
		const groups = cells.filter(({ outer, column }) => outer !== null && column === null);
		expect(groups.reduce((sum, { reports }) => sum + (reports ?? 0), 0)).toBe(160);
	}
});

test('what reports do not say is a group of its own, not the total', async () => {
	const cells = await asked({ rows: ['grade'], columns: undefined, measures: ['reports'] });
	expect(cells.map(({ outer, reports }) => [outer, reports])).toEqual([
		['', 6],
		[null, 6]
	]);
});

test('a brushed range narrows the cells and their totals', async () => {
	const brush: Brush = { rate: { from: 0.9, to: 1 }, score: { from: 90, to: null } };
	const cells = await asked({ rows: ['unit'], columns: undefined, measures: ['spent'] }, brush);
	expect(cells.map(({ outer, spent }) => [outer, spent])).toEqual([
		['jia', 90 * wan],
		[null, 90 * wan]
	]);
});

test('beyond the most rows the others are in the total, and their number is told', async () => {
	const reports = Array.from({ length: MOST_ROWS + 50 }, (_, i) => ({
		unit_id: `u${i}`,
		unit: `单位${i}`,
		unit_sort: i,
		year: 2023,
		spent: wan
	}));
	const crowd = await engine(tablesOf(reports));
	const cells = await crowd.rows(
		pivot({ rows: ['unit'], columns: 'year', measures: ['spent'] }, everything, {})
	);
	const units = cells.filter(({ outer, column }) => outer !== null && column === null);
	expect(units).toHaveLength(MOST_ROWS);
	expect(units[0]).toMatchObject({ outer: 'u0', outer_name: '单位0', all_rows: MOST_ROWS + 50 });
	const total = cells.find(({ outer, column }) => outer === null && column === null);
	expect(total?.spent).toBe((MOST_ROWS + 50) * wan);
});

test('no report leaves no group, and the total states nothing', async () => {
	const cells = await db.rows(pivot(defaultPivot, { ...everything, region: ['999999'] }, {}));
	expect(cells.filter(({ outer }) => outer !== null)).toEqual([]);
	expect(cells.every(({ executionRate }) => executionRate === null)).toBe(true);
});

test('types of unit stand in the order of pinyin, as rows, within rows and as columns', async () => {
	const types = ['医院', '财政', '', '教育', '阿', '水利'];
	const sorted = ['阿', '财政', '教育', '水利', '医院', '未说明'];
	const db = await engine(
		tablesOf(types.map((unit_type, i) => ({ unit_type, year: 2020 + (i % 2) })))
	);
	const laid = async (layout: Partial<Pivot>) => {
		const of: Pivot = { ...defaultPivot, measures: ['reports'], columns: undefined, ...layout };
		return grid(await db.rows(pivot(of, everything, {})), of);
	};
	const rows = await laid({ rows: ['unit_type'] });
	expect(rows.rows.flatMap(({ names }) => names[0]?.['zh-CN'] ?? [])).toEqual(sorted);
	const columns = await laid({ rows: ['year'], columns: 'unit_type' });
	expect(columns.columns.map(({ name }) => name['zh-CN'])).toEqual(sorted);
	const inner = await laid({ rows: ['year', 'unit_type'] });
	expect(inner.rows.map(({ names }) => names.map((name) => name['zh-CN']).join(' '))).toEqual([
		...['2020 阿', '2020 医院', '2020 未说明', '2020'],
		...['2021 财政', '2021 教育', '2021 水利', '2021', '']
	]);
});
