import { expect, test } from 'vitest';
import type { ProblemClass, ProblemKind } from '#model/problems.ts';
import type { Kind } from '#model/report.ts';
import { byClass, byYear, grouped, nameOf } from '#ui/problems.ts';

const said = (ordinal: number, kind: ProblemKind, of: ProblemClass | null, start: number) => ({
	ordinal,
	kind,
	class: of,
	start,
	end: start + 5
});

test('statements stand class by class, problems and their measures together, what is of no class last', () => {
	const groups = byClass([
		said(1, 'problem', null, 0),
		said(2, 'problem', 'P06', 10),
		said(3, 'problem', 'P01', 10),
		said(4, 'measure', 'P01', 30),
		said(5, 'measure', 'P02', 40)
	]);
	expect(
		groups.map(({ class: of, problems, measures }) => [
			of,
			problems.map(({ start }) => start),
			measures.map(({ start }) => start)
		])
	).toEqual([
		['P01', [10], [30]],
		['P02', [], [40]],
		['P06', [10], []],
		[null, [0], []]
	]);
	expect(byClass([])).toEqual([]);
});

test('groups keep the order of their sizes, years run from the latest', () => {
	const row = (group: string) => ({
		...{ group, label: group, class: null, reports: 1, of: 1 },
		share: 1
	});
	const rows = ['2021', '2023', '2021', '2022'].map(row);
	const shown = (by: 'region' | 'year') =>
		grouped(by, rows).map((rows) => rows.map(({ group }) => group).join());
	expect(shown('region')).toEqual(['2021,2021', '2023', '2022']);
	expect(shown('year')).toEqual(['2023', '2022', '2021,2021']);
});

test('a class of its own and no class both have a name', () => {
	expect(nameOf('P01').en).toBe('Rough budgeting');
	expect(nameOf(null)['zh-CN']).toContain('其他');
});

test('a unit stands kind by kind with a column a year, what it names most often first', () => {
	const named = (
		kind: Kind,
		of: ProblemClass,
		year: number,
		report_id: string,
		repeated = false
	) => ({
		...{ kind, class: of, year, report_id, repeated },
		start: 0
	});
	const tables = byYear([
		named('whole', 'P01', 2020, 'a'),
		named('whole', 'P02', 2020, 'a', true),
		named('whole', 'P02', 2021, 'b', true),
		named('whole', 'P03', 2023, 'c'),
		named('project', 'P02', 2021, 'd'),
		named('project', 'P02', 2021, 'e')
	]);
	const shown = tables.map(({ kind, years, lines }) => ({
		kind,
		years,
		lines: lines.map(({ class: of, repeated, named }) => [
			of,
			repeated,
			...named.map((reports) => reports.map(({ report_id }) => report_id).join())
		])
	}));
	expect(shown).toEqual([
		{
			kind: 'whole',
			years: [2020, 2021, 2023],
			lines: [
				['P02', true, 'a', 'b', ''],
				['P01', false, 'a', '', ''],
				['P03', false, '', '', 'c']
			]
		},
		{ kind: 'project', years: [2021], lines: [['P02', false, 'd,e']] }
	]);
});
