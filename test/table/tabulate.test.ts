import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tables as columns, type TableName } from '#model/tables.ts';
import { toCsv } from '#table/csv.ts';
import { entry, fact, tabulated } from './entry.ts';

const names = Object.keys(columns) as TableName[];

const entries = [
	entry('a.txt', { facts: [fact('spent', 43.21)] }),
	entry('b.txt', { identity: { year: 2022 }, facts: [fact('spent', 44)] }),
	entry('c.txt', { identity: { year: 2022 }, facts: [fact('spent', 45)] }),
	entry('d.txt', { identity: { region_code: '430682', unit: '临湘市教育局', unit_type: null } }),
	entry('e.txt', { identity: { region_code: '430682', unit: '临湘市财政局', unit_type: null } })
];

test('the tables do not depend on the order of the files', () => {
	const csv = (order: typeof entries) => {
		const { tables } = tabulated(order);
		return names.map((name) => toCsv(name, tables[name]));
	};
	const first = csv(entries);
	fc.assert(
		fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (order) => {
			expect(csv(order)).toEqual(first);
		}),
		{ numRuns: 20 }
	);
});

test('two reports that claim one id both stay, each with its own facts, and it is said', () => {
	const { tables, notices } = tabulated(entries);
	const rivals = tables.report.filter(({ year }) => year === 2022);
	expect(rivals.map(({ source_file }) => source_file)).toEqual(['b.txt', 'c.txt']);
	expect(rivals[1]?.report_id).toMatch(new RegExp(`^${rivals[0]?.report_id}-[0-9a-f]{8}$`));
	expect(
		rivals.map(({ report_id }) => tables.fact.find((row) => row.report_id === report_id)?.fen)
	).toEqual([44_000_000, 45_000_000]);
	expect(notices).toMatchObject([{ file: 'c.txt', lost: false }]);
	expect(notices[0]?.words['zh-CN']).toContain('b.txt');
});

test('a file that is there twice is taken once, and it is said', () => {
	const [first] = entries as [(typeof entries)[0]];
	const { tables, notices } = tabulated([{ ...first, source_file: 'z.txt' }, first]);
	expect(tables.report.map(({ source_file }) => source_file)).toEqual(['a.txt']);
	expect(notices).toMatchObject([{ file: 'z.txt', lost: false }]);
});

test('regions come with all above them, units are one each, both ranked by pinyin', () => {
	const { tables } = tabulated(entries);
	expect(tables.region.map(({ name }) => name)).toEqual([
		'湖南省',
		'岳阳市',
		'临湘市',
		'甘肃省',
		'庆阳市',
		'宁县'
	]);
	const byRank = tables.unit.toSorted((a, b) => a.sort - b.sort);
	expect(byRank.map(({ short_name }) => short_name)).toEqual([
		'临湘市财政局',
		'临湘市教育局',
		'宁县网络和舆情应急中心'
	]);
});

test('a region that the reference does not know loses the report, aloud', () => {
	const { tables, notices } = tabulated([entry('a.txt', { identity: { region_code: '999999' } })]);
	expect(tables.report).toEqual([]);
	expect(notices).toMatchObject([{ file: 'a.txt', lost: true }]);
});

test('findings are counted and kept with their places; a broken rule leaves the others', () => {
	const finding = {
		rule: 'R04',
		severity: 'high',
		message: { 'zh-CN': '前后不一', en: 'Two values' },
		evidence: [{ start: 3, end: 9 }],
		reasons: [],
		parameters: { difference: 7_349_934 }
	} as const;
	const { tables } = tabulated([
		entry(
			'a.txt',
			{},
			{
				verdicts: [
					{ rule: 'R01', error: new Error('broken') },
					{ rule: 'R04', findings: [finding, { ...finding, severity: 'low' }] }
				]
			}
		)
	]);
	expect(tables.finding.map(({ ordinal, evidence }) => [ordinal, evidence])).toEqual([
		[1, '[{"start":3,"end":9}]'],
		[2, '[{"start":3,"end":9}]']
	]);
	expect(tables.evaluation[0]).toMatchObject({
		findings_high: 1,
		findings_medium: 0,
		findings_low: 1
	});
});
