import { expect, test } from 'vitest';
import { locales } from '#model/text.ts';
import { measureIds, measures } from '#model/measures.ts';
import { BadCell, lines, records } from '#table/csv.ts';
import { layOut } from '#table/lay-out.ts';
import { reviewed, reviewHead, reviewOf } from '#table/review.ts';
import { entry, fact } from './entry.ts';

const text = '一、资金\n全年支出合计43.4万元，\n另外还有追减-5万元。';
const laid = layOut(
	entry(
		'a.txt',
		{
			facts: [
				fact('spent', 43.4, {
					confidence: 'inferred',
					start: text.indexOf('43'),
					end: text.indexOf('，')
				})
			],
			unclassified: [{ start: text.indexOf('-5'), end: text.indexOf('。'), as_written: '-5万元' }],
			sections: [
				{
					ordinal: 1,
					depth: 1,
					heading: '一、资金',
					canonical: 'funds',
					also: null,
					start: 0,
					end: text.length
				}
			]
		},
		{ document: { text, blocks: [] } }
	)
);
if ('lost' in laid) throw new Error(laid.lost.en);
const about = { report_id: '621026-x-2021-whole', source_file: 'a.txt', year: 2021 };

/** A review as a person sends it back: the cells of some columns filled in, row by row. */
function filled(
	rows: readonly Readonly<Record<string, string>>[],
	locale: (typeof locales)[number] = 'zh-CN'
) {
	const csv = reviewHead(locale) + reviewOf(about, laid as never, locale).text;
	const head = reviewHead(locale).trim().split(',');
	const before = records(csv, head);
	return lines([
		head,
		...before.map((row, i) => head.map((name) => rows[i]?.[name] ?? row[name] ?? ''))
	]);
}

const date = '2024-03-01';
const signed = { 理由: '见附表', 更正人: '王某' };
const said = (csv: string) =>
	reviewed(csv, date).corrections.map(({ measure, old, new: now }) => [measure, old, now]);
const failure = (csv: string) => {
	try {
		reviewed(csv, date);
	} catch (error) {
		if (error instanceof BadCell) return [error.row, error.column];
	}
	return;
};

test('a doubtful number is told with its place, its sentence and the value used; nothing is run as a formula', () => {
	const { text: csv, doubts } = reviewOf(about, laid, 'zh-CN');
	expect(doubts).toEqual(['inferred', 'unclassified']);
	expect(csv).toBe(
		[
			'621026-x-2021-whole,宁县网络和舆情应急中心,2021,a.txt,一、资金,2,由上下文推断,43.4万元@11,全年支出合计43.4万元，,unit,支出（执行数）,43.4万元,43.4万元,,,,',
			"621026-x-2021-whole,宁县网络和舆情应急中心,2021,a.txt,一、资金,3,资金部分未归类,'-5万元@25,另外还有追减-5万元。,unit,,'-5万元,,,,,",
			''
		].join('\n')
	);
});

test.each(locales)('a review that nobody filled in asks for nothing: %s', (locale) => {
	expect(said(filled([], locale))).toEqual([]);
});

test.each([
	[
		'an amount put right',
		[{ ...signed, 正确值: '42.26万元' }],
		[['spent', '43.4万元@11', '42.26万元']]
	],
	[
		'an amount confirmed',
		[{ ...signed, 正确值: '43.4万元' }],
		[['spent', '43.4万元@11', '43.4万元']]
	],
	['a measure taken away', [{ ...signed, 正确值: '无' }], [['spent', '43.4万元@11', '无']]],
	[
		'another measure',
		[{ ...signed, 正确指标: '到位（拨付、下达）' }],
		[
			['spent', '43.4万元@11', '无'],
			['disbursed', '43.4万元@11', '43.4万元']
		]
	],
	[
		'another measure and amount',
		[{ ...signed, 正确指标: 'disbursed', 正确值: '44万元' }],
		[
			['spent', '43.4万元@11', '无'],
			['disbursed', '43.4万元@11', '44万元']
		]
	],
	['the measure that it has', [{ ...signed, 正确指标: 'spent' }], []],
	[
		'a number that had no measure',
		[{}, { ...signed, 正确指标: 'Supplementary budget' }],
		[['supplementary', '-5万元@25', '-5万元']]
	],
	['a number that rightly has none', [{}, { ...signed, 正确值: '无' }], []]
])('a row asks for %s', (_, rows, asked) => {
	expect(said(filled(rows))).toEqual(asked);
});

test('reason, person and day go with it, and each correction knows the row it comes from', () => {
	const { corrections, cell } = reviewed(
		filled([{}, { ...signed, 正确指标: 'supplementary' }]),
		date
	);
	expect(corrections).toMatchObject([
		{ report_id: about.report_id, scope: 'unit', reason: '见附表', who: '王某', date }
	]);
	expect(cell(0, 'new')).toEqual({ row: 3, column: '正确值' });
	expect(cell(0, 'who')).toEqual({ row: 3, column: '更正人' });
});

test('a measure that there is not, and an amount for a number without one, are named by row and column', () => {
	expect(failure(filled([{ 正确指标: '开支' }]))).toEqual([2, '正确指标']);
	expect(failure(filled([{}, { 正确值: '5万元' }]))).toEqual([3, '正确指标']);
	expect(failure('报告,单位\n1,2\n')).toEqual([1, '年度']);
});

test('the name of a measure tells it from all others', () => {
	for (const locale of locales) {
		expect(new Set(measureIds.map((id) => measures[id][locale])).size).toBe(measureIds.length);
	}
});
