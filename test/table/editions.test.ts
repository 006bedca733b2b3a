import { describe, expect, test } from 'vitest';
import { issuesAfter, type Edition } from '#model/edition.ts';
import { UNIT } from '#model/report.ts';
import { tables as columns, type Rows, type Tables } from '#model/tables.ts';
import { BadCell } from '#table/csv.ts';
import { changesSince, edition, editionCsv } from '#table/editions.ts';

const blank = (table: 'report' | 'fact' | 'correction') =>
	Object.fromEntries(Object.entries(columns[table]).map(([name]) => [name, null]));

const report = (report_id: string, sha256 = 'file') =>
	({ ...blank('report'), report_id, sha256 }) as unknown as Rows<'report'>;

const fact = (report_id: string, measure: string, fen: number, more: Partial<Rows<'fact'>> = {}) =>
	({
		...blank('fact'),
		...{ report_id, measure, fen, scope: UNIT, unit: '元', as_written: String(fen / 100) },
		...{ approximate: false, place: 'table', confidence: 'labelled', start: 0, corrected: false },
		...more
	}) as unknown as Rows<'fact'>;

const site = (
	report: Tables['report'],
	fact: Tables['fact'],
	correction: readonly Partial<Rows<'correction'>>[] = []
) => ({ report, fact, correction: correction as Tables['correction'] });

const versions = (said: Readonly<Record<string, string>>) => new Map(Object.entries(said));

const first: Edition = {
	date: '2026-01-01',
	changes: changesSince(
		[],
		site(
			[report('b'), report('a')],
			[fact('a', 'spent', 90_00), fact('a', 'adjusted_budget', 100_00)]
		),
		versions({ a: 'a1', b: 'b1' })
	)
};

test('the first edition has every report, in their order, with every figure', () => {
	expect(first.changes).toEqual([
		{
			report_id: 'a',
			version: 'a1',
			sha256: 'file',
			why: 'published',
			figures: [
				{ measure: 'adjusted_budget', scope: UNIT, old: null, now: 100_00, why: 'published' },
				{ measure: 'spent', scope: UNIT, old: null, now: 90_00, why: 'published' }
			]
		},
		{ report_id: 'b', version: 'b1', sha256: 'file', why: 'published', figures: [] }
	]);
});

test('an edition is read as it was written', () => {
	expect(edition(first.date, editionCsv(first))).toEqual(first);
	const hostile: Edition = {
		date: '2026-01-02',
		changes: [
			{
				report_id: '=cmd',
				version: null,
				sha256: null,
				why: 'withdrawn',
				figures: [{ measure: 'spent', scope: '+甲,"乙"\n', old: -1, now: null, why: 'reread' }]
			}
		]
	};
	expect(edition(hostile.date, editionCsv(hostile))).toEqual(hostile);
});

describe('why something changed', () => {
	const since = (tables: ReturnType<typeof site>, a: string) =>
		changesSince([first], tables, versions({ a, b: 'b1' }));
	const b = report('b');
	const budget = fact('a', 'adjusted_budget', 100_00);

	test('what says the same is no change', () => {
		expect(since(site([report('a'), b], [budget, fact('a', 'spent', 90_00)]), 'a1')).toEqual([]);
	});

	test('another file was published again', () => {
		const [change, ...others] = since(
			site([report('a', 'other'), b], [budget, fact('a', 'spent', 80_00)]),
			'a2'
		);
		expect(others).toEqual([]);
		expect(change).toMatchObject({ why: 'republished', version: 'a2', sha256: 'other' });
		expect(change?.figures).toEqual([
			{ measure: 'spent', scope: UNIT, old: 90_00, now: 80_00, why: 'republished' }
		]);
	});

	test('the same file with a correction was corrected, and what the correction does not touch was read anew', () => {
		const corrected = [fact('a', 'spent', 90_00), fact('a', 'spent', 70_00, { corrected: true })];
		const said = [{ report_id: 'a', measure: 'spent', scope: UNIT }] as const;
		expect(since(site([report('a'), b], [budget, ...corrected], said), 'a2')).toMatchObject([
			{
				why: 'corrected',
				figures: [{ measure: 'spent', old: 90_00, now: 70_00, why: 'corrected' }]
			}
		]);
		expect(since(site([report('a'), b], corrected, said), 'a2')).toMatchObject([
			{
				why: 'reread',
				figures: [
					{ measure: 'adjusted_budget', old: 100_00, now: null, why: 'reread' },
					{ measure: 'spent', now: 70_00, why: 'corrected' }
				]
			}
		]);
	});

	test('a report that is gone was withdrawn, and is new when it comes back', () => {
		const gone = since(site([b], []), 'a1');
		expect(gone).toEqual([
			{ report_id: 'a', version: null, sha256: null, why: 'withdrawn', figures: [] }
		]);
		const second = { date: '2026-02-01', changes: gone };
		expect([...issuesAfter([first, second]).keys()]).toEqual(['b']);
		expect(
			changesSince([first, second], site([report('a'), b], []), versions({ a: 'a1', b: 'b1' }))
		).toMatchObject([{ report_id: 'a', why: 'published' }]);
	});
});

test('the figures of a report are those of all editions up to one', () => {
	const second: Edition = {
		date: '2026-02-01',
		changes: [
			{
				report_id: 'a',
				version: 'a2',
				sha256: 'file',
				why: 'reread',
				figures: [
					{ measure: 'spent', scope: UNIT, old: 90_00, now: null, why: 'reread' },
					{ measure: 'disbursed', scope: UNIT, old: null, now: 95_00, why: 'reread' }
				]
			}
		]
	};
	const issue = issuesAfter([first, second]).get('a');
	expect(issue?.version).toBe('a2');
	expect(
		[...(issue?.figures.values() ?? [])].map(({ measure, value }) => [measure, value])
	).toEqual([
		['adjusted_budget', 100_00],
		['disbursed', 95_00]
	]);
});

test('a file that somebody changed by hand is named by row and column', () => {
	const csv = editionCsv(first);
	for (const [from, to, place] of [
		['10000', 'many', '3:now'],
		['spent', 'spending', '4:measure'],
		['published', 'because', '2:why']
	] as const) {
		const spoilt = () => edition('2026-01-01', csv.replace(from, to));
		expect(spoilt).toThrow(BadCell);
		expect(spoilt).toThrow(place);
	}
});
