import { expect, test } from 'vitest';
import { csv } from '#cli/downloads/csv.ts';
import { tablesShown } from '#model/dataset.ts';
import type { Rows } from '#model/tables.ts';
import { check, tableOf } from '#table/check.ts';
import { csvHead, toCsv } from '#table/csv.ts';
import { entry, tabulated } from './entry.ts';

const region: Rows<'region'> = {
	code: '621026',
	name: '宁县 "西北"',
	level: 'county',
	parent: '',
	sort: 1
};

const places = (csv: string) =>
	check('region', csv, 20).bad.map(({ row, column }) => [row, column]);

test('a sound table is written anew: text in quotation marks, numbers and missing cells bare', () => {
	const { csv, rows, bad } = check('region', toCsv('region', [region]), 20);
	expect(bad).toEqual([]);
	expect(rows).toBe(1);
	expect(csv.join('')).toBe('"621026","宁县 ""西北""","county","",1\n');

	const item = { report_id: 'r', ordinal: 1, name: '产出', start: 0, end: 2 };
	const items = toCsv('score_item', [{ ...item, weight: null, score: -1.5 }]);
	expect(check('score_item', items, 20).csv.join('')).toBe('"r",1,"产出",,-1.5,0,2\n');
});

test('columns may stand in any order, further ones are left out, empty lines are no rows', () => {
	const csv = 'note,sort,parent,level,name,code\n\nx,1,,county,宁县,621026\n,,,,,\n';
	expect(check('region', csv, 20)).toMatchObject({
		csv: ['"621026","宁县","county","",1\n'],
		rows: 1,
		bad: []
	});
});

test('a guarded text is told without its guard', () => {
	const csv = toCsv('region', [{ ...region, name: '=1+1' }]);
	expect(csv).toContain("'=1+1");
	expect(check('region', csv, 20).csv.join('')).toContain('"=1+1"');
});

test('every bad cell is named by its row and column, the row as a spreadsheet counts it', () => {
	const csv = `${csvHead('region')}621026,宁县,county,,1\n\n621027,镇原县,town,,x\n`;
	expect(places(csv)).toEqual([
		[4, 'level'],
		[4, 'sort']
	]);
});

test('missing columns are all named', () => {
	expect(places('code,name,level\n621026,宁县,county\n')).toEqual([
		[1, 'parent'],
		[1, 'sort']
	]);
});

test('the wide table of a site that shows no findings is taken without them', () => {
	const { tables } = tabulated([entry('a.txt')]);
	const shown = (name: string) =>
		tablesShown(false).find((table) => table.name === name) ?? expect.fail();
	const text = [...csv(shown('evaluation'), tables.evaluation)].join('');
	expect(text).not.toContain('findings');
	const { bad, rows, csv: written } = check('evaluation', text, 20);
	expect(bad).toEqual([]);
	expect(rows).toBe(1);
	expect(written.join('')).toMatch(/,,,\n$/);
	expect(check('evaluation', text.replace(',year,', ',jahr,'), 20).bad).toHaveLength(1);
	expect(check('finding', 'report_id,ordinal\n', 20).bad.length).toBeGreaterThan(5);
});

test.each([
	['cut in a row', `${csvHead('region')}621026,宁县,county,,1\n621027,镇`, 3],
	['cut within quotation marks', `${csvHead('region')}621026,"宁`, 2],
	['without anything', '\n\n', 1]
])('a file %s is not taken', (_, csv, row) => {
	expect(places(csv)).toEqual([[row, '']]);
});

test('no more complaints are made than were asked for', () => {
	const csv = csvHead('region') + '621026,宁县,county,,x\n'.repeat(100);
	expect(check('region', csv, 3).bad).toHaveLength(3);
});

test('a table is known by its file name, or else by its columns', () => {
	expect(tableOf('a.zip/normalised/evaluation.csv', [])).toBe('evaluation');
	expect(tableOf('unit (1).csv', [])).toBe('unit');
	expect(tableOf('表.csv', ['more', 'code', 'name', 'level', 'parent', 'sort'])).toBe('region');
	expect(tableOf('表.csv', ['code', 'name'])).toBeUndefined();
});
