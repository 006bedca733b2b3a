import { expect, test } from 'vitest';
import { engine } from '#query/engine.server.ts';
import { defaultFilter } from '#query/filter.ts';
import { among, byRegion, headline, standings } from '#ui/questions.ts';
import { tablesOf } from '../chart/tables.ts';

const place = (code: string) => ({ region_code: code, region: code, province_code: '130000' });

const db = await engine(
	tablesOf([
		{ ...place('130225'), unit_id: 'a', unit_sort: 2, year: 2021, adjusted: 100, spent: 50 },
		{ ...place('130225'), unit_id: 'a', unit_sort: 2, year: 2022, adjusted: 300, spent: 300 },
		{ ...place('130225'), unit_id: 'b', unit_sort: 1, year: 2022, findings_high: 2 },
		{ ...place('130636'), unit_id: 'c', year: 2022, origin: 'demo', self_score: 90 },
		{ ...place('130636'), unit_id: 'c', year: 2022, kind: 'project', spent: 7 }
	])
);

test('units stand region by region, by pinyin within; a rate of several years is one of sums', async () => {
	const rows = await db.rows(standings(defaultFilter));
	expect(rows.map(({ unit_id }) => unit_id)).toEqual(['b', 'a', 'c']);
	expect(rows[1]).toMatchObject({ reports: 2, first_year: 2021, last_year: 2022, rate: 0.875 });
	expect(rows.map(({ demo }) => demo)).toEqual([false, false, true]);
	expect(byRegion(rows).map(([first, all]) => [first.region_code, all.length])).toEqual([
		['130225', 2],
		['130636', 1]
	]);
});

test('what a unit does not state is nothing, not 0', async () => {
	const [first] = await db.rows(standings(defaultFilter));
	expect(first).toMatchObject({ unit_id: 'b', budget: null, spent: null, rate: null, score: null });
});

test('the strip counts what the filter leaves, each figure with its n', async () => {
	const [all] = await db.rows(headline(defaultFilter));
	expect(all).toMatchObject({ reports: 4, units: 3, spent: 350, spent_n: 2, findingsHigh: 2 });
	const [one] = await db.rows(headline({ ...defaultFilter, region: ['130636'] }));
	expect(one).toMatchObject({ reports: 1, spent: null, spent_n: 0, averageScore: 90 });
});

test('units are listed so many at once, or those in which a word stands', async () => {
	const ids = async (wanted: { limit?: number; word?: string }) =>
		(await db.rows(standings(defaultFilter, wanted))).map(({ unit_id }) => unit_id);
	expect(await ids({ limit: 2 })).toEqual(['b', 'a']);
	expect(await ids({ word: '130636' })).toEqual(['c']);
	expect(await ids({ word: '%' })).toEqual([]);
});

test('of some reports those are found that a filter leaves', async () => {
	const left = async (reports: string[]) =>
		(await db.rows(among(defaultFilter, reports))).map(({ report_id }) => report_id);
	expect(await left(['report-2', 'report-4', 'nobody'])).toEqual(['report-2']);
	expect(await left([])).toEqual([]);
});
