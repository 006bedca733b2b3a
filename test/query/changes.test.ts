import { expect, test } from 'vitest';
import { changes } from '#query/changes.ts';
import { engine } from '#query/engine.server.ts';
import { defaultFilter } from '#query/filter.ts';
import { tablesOf } from '../chart/tables.ts';

const wan = 1_000_000;
const unit = (
	unit_id: string,
	year: number,
	adjusted: number | null,
	spent: number,
	more = {}
) => ({
	unit_id,
	unit: `${unit_id}局`,
	region: '乐亭县',
	region_code: '130225',
	province_code: '130000',
	year,
	adjusted: adjusted === null ? null : adjusted * wan,
	spent: spent * wan,
	...more
});

const db = await engine(
	tablesOf([
		unit('甲', 2021, 100, 95),
		unit('甲', 2022, 100, 80),
		unit('乙', 2021, 200, 100),
		unit('乙', 2022, 100, 90),
		unit('丙', 2022, 100, 90),
		unit('丁', 2021, null, 90),
		unit('丁', 2022, 100, 90),
		unit('戊', 2020, 100, 50),
		unit('戊', 2022, 100, 90),
		unit('己', 2021, 100, 50),
		unit('己', 2021, 100, 60),
		unit('己', 2022, 100, 90),
		unit('庚', 2021, 100, 90, { kind: 'project' }),
		unit('庚', 2022, 100, 90, { kind: 'project' })
	])
);

test('only units that state both years alike are compared, the largest fall first', async () => {
	expect(await db.rows(changes(defaultFilter))).toMatchObject([
		{ unit_id: '甲', year: 2022, rate_before: 0.95, rate: 0.8 },
		{ unit_id: '乙', year: 2022, rate_before: 0.5, rate: 0.9 }
	]);
});

test('a chosen year is compared with the one before it, although that is not chosen', async () => {
	const of = async (year: number) => db.rows(changes({ ...defaultFilter, year: [year] }));
	expect(await of(2022)).toHaveLength(2);
	expect(await of(2021)).toEqual([]);
});

test('what all of them did together stands beside each', async () => {
	const [first] = await db.rows(changes(defaultFilter));
	expect(first).toMatchObject({ units: 2, fell: 1, rose: 1, spent: 170 * wan, budget: 200 * wan });
	expect(first).toMatchObject({ spent_before: 195 * wan, budget_before: 300 * wan });
});

test('of many units those that moved most are told, all are counted', async () => {
	const many = Array.from({ length: 30 }, (_, i) => [
		unit(`u${i}`, 2021, 100, 50),
		unit(`u${i}`, 2022, 100, 40 + i)
	]);
	const rows = await (await engine(tablesOf(many.flat()))).rows(changes(defaultFilter));
	expect(rows.map(({ unit_id }) => Number(unit_id.slice(1)))).toEqual([0, 1, 2, 3, 26, 27, 28, 29]);
	expect(rows[0]).toMatchObject({ units: 30, fell: 10, rose: 19 });
});

test('a filter narrows the units', async () => {
	expect(await db.rows(changes({ ...defaultFilter, region: ['430000'] }))).toEqual([]);
});
