import { expect, test } from 'vitest';
import { grouping, members, percentile } from '#query/compare-peers.ts';
import type { Compared } from '#query/compare.ts';
import { engine } from '#query/engine.server.ts';
import { tablesOf } from '../chart/tables.ts';
import { compared } from './compared.ts';

type Report = Parameters<typeof tablesOf>[0][number];

const report = (unit_id: string, said: Report = {}): Report => ({
	unit_id,
	unit: unit_id,
	unit_type: '水利',
	level: 'county',
	province_code: '430000',
	year: 2023,
	adjusted: 1000,
	spent: 900,
	...said
});

const several = (n: number, said: Report = {}) =>
	Array.from({ length: n }, (_, i) => report(`${JSON.stringify(said)}${i}`, said));

async function group(reports: readonly Report[], said: Partial<Compared> = {}) {
	const asked = compared({ unit: ['a'], one: 'spent', ...said });
	return (await engine(tablesOf(reports))).rows(members(asked));
}

const peers = (rows: Awaited<ReturnType<typeof group>>) => rows.filter(({ peer }) => peer).length;

test('peers share kind, year, period, origin, type, level, region group and size', async () => {
	const found = await group([
		report('a'),
		...several(5),
		report('other kind', { kind: 'project' }),
		report('other year', { year: 2022 }),
		report('other period', { months: 6 }),
		report('demo', { origin: 'demo' }),
		report('other type', { unit_type: '教育' }),
		report('other level', { level: 'city' }),
		report('west', { province_code: '620000' }),
		report('large', { adjusted: 2001 }),
		report('small', { adjusted: 499 })
	]);
	expect(peers(found)).toBe(5);
	expect(grouping(found)).toEqual({
		peers: 5,
		strict: 5,
		met: ['group', 'size', 'level', 'type'],
		loosened: [],
		untold: []
	});
});

test('half and twice the budget are still of its size', async () => {
	const edge = [report('half', { adjusted: 500 }), report('twice', { adjusted: 2000 })];
	const found = await group([report('a'), ...several(3), ...edge]);
	expect(grouping(found)).toMatchObject({ peers: 5, loosened: [] });
});

test('where they are too few conditions are given up in order, and named', async () => {
	const west = several(2, { province_code: '620000' });
	const large = several(2, { adjusted: 9000 });
	const city = several(2, { level: 'city' });
	expect(grouping(await group([report('a'), ...several(3), ...west]))).toMatchObject({
		peers: 5,
		strict: 3,
		loosened: ['group']
	});
	expect(grouping(await group([report('a'), ...several(3), ...large]))).toMatchObject({
		peers: 5,
		loosened: ['group', 'size']
	});
	expect(grouping(await group([report('a'), ...several(3), ...city]))).toMatchObject({
		peers: 5,
		loosened: ['group', 'size', 'level']
	});
});

test('the type of unit is never given up', async () => {
	const found = await group([report('a'), ...several(2), ...several(9, { unit_type: '教育' })]);
	expect(grouping(found)).toMatchObject({ peers: 2, met: ['type'] });
	const untyped = { unit_type: '未归类' };
	expect(peers(await group([report('a', untyped), ...several(9, untyped)]))).toBe(0);
});

test('a condition that the unit itself does not tell is not asked', async () => {
	const silent = { adjusted: null, initial: null };
	const found = await group([report('a', silent), ...several(4), ...several(1, { adjusted: 9e9 })]);
	expect(grouping(found)).toMatchObject({ peers: 5, loosened: [], untold: ['size'] });
});

test('peers that the reader names are those, alike or not', async () => {
	const found = await group(
		[report('a'), report('b', { months: 6 }), report('c', { unit_type: '教育' }), ...several(9)],
		{ peer: ['b', 'c', 'nowhere'] }
	);
	expect(found.map(({ unit_id, alike }) => [unit_id, alike]).toSorted()).toEqual([
		['a', true],
		['b', false],
		['c', true]
	]);
});

test('equal values share a rank and leave the next ones free; who states nothing has none', async () => {
	const values = { a: 500, b: 900, c: 900, d: 100, e: null, f: 500 };
	const found = await group(
		Object.entries(values).map(([id, spent]) => report(id, { spent })),
		{ unit: ['a', 'd'] }
	);
	expect(found.map(({ unit_id, rank }) => [unit_id, rank])).toEqual([
		['b', 1],
		['c', 1],
		['a', 3],
		['f', 3],
		['d', 5],
		['e', null]
	]);
});

test('units compared are ranked with the peers though they are none', async () => {
	const found = await group([report('a'), report('x', { unit_type: '教育' }), ...several(6)], {
		unit: ['a', 'x']
	});
	expect(found).toHaveLength(8);
	expect(found.find(({ unit_id }) => unit_id === 'x')).toMatchObject({ chosen: true, peer: false });
});

test('a unit without a report in the year stands nowhere', async () => {
	expect(await group([report('a', { year: 2020 }), ...several(6)])).toEqual([]);
});

test('a percentile is the part below with half of the equal, and none among fewer than five', () => {
	expect(percentile(3, [1, 2, 3, 4, 5])).toBe(0.5);
	expect(percentile(9, [1, 2, 3, 4, 5])).toBe(1);
	expect(percentile(0, [1, 2, 3, 4, 5])).toBe(0);
	expect(percentile(7, [7, 7, 7, 7, 7, 7])).toBe(0.5);
	expect(percentile(3, [1, 2, 3, 4])).toBeUndefined();
});
