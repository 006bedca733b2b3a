import fc from 'fast-check';
import { expect, test } from 'vitest';
import { charts } from '#chart/charts/index.ts';
import type { Kind } from '#model/report.ts';
import { added, groups, rate, rates } from '#query/cube.ts';
import { engine } from '#query/engine.server.ts';
import { everything, type Filter } from '#query/filter.ts';
import { figures } from '#query/measures.ts';
import { join, name, sql } from '#query/sql.ts';
import { tablesOf } from '../chart/tables.ts';

const provinces = ['130000', '430000', '510000'];
const kinds: readonly Kind[] = ['whole', 'project', 'monitoring'];
const types = ['财政', '教育', '未归类'];

const fen = fc.option(fc.integer({ min: -500, max: 50_000_000 }), { nil: null });
const few = fc.integer({ min: 0, max: 4 });

const report = fc.record({
	unit: fc.constantFrom('甲局', '乙局', '丙局'),
	province_code: fc.constantFrom(...provinces),
	unit_type: fc.constantFrom(...types),
	kind: fc.constantFrom(...kinds),
	year: fc.integer({ min: 2020, max: 2023 }),
	months: fc.option(fc.constantFrom(6, 12), { nil: null }),
	adjusted: fen,
	spent: fen,
	basic: fen,
	project: fen,
	self_score: fc.option(fc.integer({ min: -2, max: 205 }).map((half) => half / 2)),
	indicators: few,
	judged: few,
	met: few,
	cost_judged: few,
	cost_met: few
});

const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 0 });

const filter: fc.Arbitrary<Filter> = fc.record({
	region: fc.constant([]),
	year: some([2020, 2021, 2022, 2023]),
	unit_type: some(types),
	kind: some(kinds)
});

const rounded = (rows: readonly unknown[]) =>
	rows.map((row) =>
		Object.fromEntries(
			Object.entries(row as object).map(([key, value]) => [
				key,
				typeof value === 'number' && !Number.isInteger(value) ? value.toPrecision(9) : value
			])
		)
	);

/** Up to some hundred reports, one of some few again and again. */
const reports = fc
	.tuple(fc.array(report, { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 25 }))
	.map(([few, times]) =>
		Array.from({ length: times }, () => few)
			.flat()
			.map((report, i) => ({
				...report,
				unit_id: `${report.province_code}-${report.unit}`,
				unit_sort: provinces.indexOf(report.province_code) * 9 + report.unit.charCodeAt(0),
				report_id: `report-${String(i).padStart(4, '0')}`
			}))
	);

const together = (filter: Filter) => sql<object>`
	SELECT ${join(
		rates.map((id) => sql`${rate(id)} AS ${name(id)}, ${added(id).n} AS ${name(`${id}_n`)}`),
		', '
	)}
	FROM (${groups('sums', filter)})`;

test('what groups add up to is what the reports say, whatever is chosen', () =>
	fc.assert(
		fc.asyncProperty(reports, filter, async (reports, filter) => {
			const db = await engine(tablesOf(reports));
			for (const region of [[], provinces.slice(1)]) {
				const chosen = { ...filter, region };
				expect(await db.rows(together(chosen))).toEqual(await db.rows(figures(rates, chosen)));
			}
		}),
		{ numRuns: 15 }
	));

test('a chart says the same of all provinces, whose groups are made when asked, as of the whole country', () =>
	fc.assert(
		fc.asyncProperty(reports, filter, async (reports, filter) => {
			const db = await engine(tablesOf(reports));
			for (const { id, query } of charts) {
				const country = query(filter);
				const all = query({ ...filter, region: provinces });
				expect(rounded(await db.rows(country)), id).toEqual(rounded(await db.rows(all)));
			}
		}),
		{ numRuns: 15 }
	));

test('nothing chosen and nothing there gives no rows', async () => {
	const db = await engine(tablesOf([]));
	for (const chart of charts) expect(await db.rows(chart.query(everything))).toEqual([]);
});
