import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kinds } from '#model/report.ts';
import { chosen, defaultFilter, fromParams, toParams, type Filter } from '#query/filter.ts';
import { engine } from '#query/engine.server.ts';
import { sql } from '#query/sql.ts';
import { few } from '../chart/tables.ts';

const known: Filter = {
	region: ['130000', '130200', '130225', '430000', '430682'],
	year: [2022, 2023],
	unit_type: ['财政', '教育'],
	kind: kinds
};

const read = (query: string) => fromParams(new URLSearchParams(query), known);

const db = await engine(few);
const everything: Filter = { region: [], year: [], unit_type: [], kind: [] };

async function units(filter: Partial<Filter>) {
	const rows = await db.rows(
		sql<{ unit_id: string }>`
			SELECT DISTINCT unit_id FROM (${chosen({ ...everything, ...filter })}) ORDER BY unit_id`
	);
	return rows.map(({ unit_id }) => unit_id);
}

test('an empty URL is the default filter, and the default filter an empty URL', () => {
	expect(read('')).toEqual({ filter: defaultFilter, dropped: [] });
	expect(toParams(defaultFilter).toString()).toBe('');
});

test('every filter comes back from its URL', () => {
	const some = <T>(values: readonly T[]) => fc.subarray([...values]);
	const filters = fc.record({
		region: some(known.region),
		year: some(known.year),
		unit_type: some(known.unit_type),
		kind: some(known.kind)
	});
	fc.assert(
		fc.property(filters, (filter) => {
			const url = toParams(filter).toString();
			expect(read(url)).toEqual({ filter, dropped: [] });
		})
	);
});

test('the same choice has one URL, in whatever order and how often it was made', () => {
	const { filter } = read('year=2023&year=2022&year=2023&kind=');
	expect(filter).toEqual({ ...everything, year: [2022, 2023] });
	expect(toParams(filter).toString()).toBe('year=2022&year=2023&kind=');
});

test('what the data do not have is dropped and named', () => {
	const { filter, dropped } = read('region=999999&year=2022&year=1066&kind=<b>&other=1');
	expect(filter).toEqual({ ...defaultFilter, year: [2022] });
	expect(dropped).toEqual([
		{ name: 'region', value: '999999' },
		{ name: 'year', value: '1066' },
		{ name: 'kind', value: '<b>' }
	]);
});

test('no query string can break it', () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(fc.constantFrom('year', 'kind', 'region'), fc.string())),
			(pairs) => {
				const { filter } = fromParams(new URLSearchParams(pairs), known);
				expect(known.kind).toEqual(expect.arrayContaining([...filter.kind]));
			}
		)
	);
});

test('a province and a city stand for all that lies in them', async () => {
	expect(await units({ region: ['130000'] })).toEqual(['jia', 'yi']);
	expect(await units({ region: ['430600'] })).toEqual(['bing', 'hostile']);
	expect(await units({ region: ['130225', '430000'] })).toEqual(['bing', 'hostile', 'jia', 'yi']);
});

test('year, type and kind narrow together', async () => {
	expect(await units({ year: [2023], unit_type: ['教育'] })).toEqual(['hostile', 'yi']);
	expect(await units({ year: [2023], unit_type: ['教育'], kind: ['whole'] })).toEqual(['hostile']);
});

test('an empty filter leaves everything, and a value that is nowhere leaves nothing', async () => {
	expect(await units({})).toEqual(['bing', 'hostile', 'jia', 'yi']);
	expect(await units({ unit_type: ["' OR true --"] })).toEqual([]);
});
