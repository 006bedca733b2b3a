import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rows } from '#model/tables.ts';
import { BadCell, fromCsv, isDate, records, toCsv } from '#table/csv.ts';

const region = (name: string): Rows<'region'> => ({
	code: '621026',
	name,
	level: 'county',
	parent: '',
	sort: 1
});

const failure = (act: () => unknown) => {
	try {
		act();
	} catch (error) {
		if (error instanceof BadCell) return error;
	}
	throw new Error('no BadCell was thrown');
};

test('any text comes back from CSV as it went in', () => {
	const text = fc.string({ unit: 'grapheme', maxLength: 20 });
	const odd = fc.constantFrom("'", "'=1", '"', '\r', '\r\n', ',', '＝SUM', '\ufeff', ' ', '\t-');
	fc.assert(
		fc.property(
			fc.array(
				fc.oneof(
					text,
					odd,
					fc.tuple(odd, text).map((pair) => pair.join(''))
				)
			),
			(names) => {
				const rows = names.map(region);
				expect(fromCsv('region', toCsv('region', rows))).toEqual(rows);
			}
		)
	);
});

test.each(['=1+1', '+1', '-1', '@x', '\tx', '＝1'])(
	'no cell of text that a spreadsheet would run as a formula is written bare: %j',
	(name) => {
		const [record] = records(toCsv('region', [region(`'${name}`)]), ['name']);
		expect(record?.name).toBe(`'${name}`);
		expect(toCsv('region', [region(name)])).toContain(`'${name}`);
	}
);

test('a negative number stays a number, a missing one an empty cell', () => {
	const row: Rows<'score_item'> = {
		report_id: 'r',
		ordinal: 1,
		name: '产出',
		weight: -16.18,
		score: null,
		start: 0,
		end: 2
	};
	const csv = toCsv('score_item', [row]);
	expect(csv).toBe('report_id,ordinal,name,weight,score,start,end\nr,1,产出,-16.18,,0,2\n');
	expect(fromCsv('score_item', csv)).toEqual([row]);
});

test('a spreadsheet may add a byte order mark, line ends and columns of its own', () => {
	const csv =
		'\ufeffsort,remark,code,name,level,parent\r\n7,x,621026,宁县,county,621000\r\n,,,,,\r\n';
	expect(fromCsv('region', csv)).toEqual([
		{ code: '621026', name: '宁县', level: 'county', parent: '621000', sort: 7 }
	]);
});

test.each([
	['an integer', 'code,name,level,parent,sort\na,b,county,,1.5\n', 2, 'sort'],
	[
		'one of the words allowed',
		'code,name,level,parent,sort\na,b,county,,1\na,b,town,,1\n',
		3,
		'level'
	],
	['the column at all', 'code,name,level,sort\na,b,county,1\n', 1, 'parent']
])('a cell that is not %s is named by row and column', (_, csv, row, column) => {
	expect(failure(() => fromCsv('region', csv))).toMatchObject({ row, column });
});

test('a quotation mark without a partner is an error, not a very long cell', () => {
	expect(failure(() => records('a,b\n1,"2\n3,4\n', ['a'])).row).toBe(2);
});

test('a date is a day of the calendar', () => {
	expect(['2024-02-29', '2023-02-29', '2024/3/1', '2024-3-1', ''].map(isDate)).toEqual([
		true,
		false,
		false,
		false,
		false
	]);
});
