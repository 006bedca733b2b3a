import { expect, test } from 'vitest';
import { fromCsv, toCsv } from '#table/csv.ts';
import { entry, fact, tabulated } from './entry.ts';

const report = entry('a.txt', {
	facts: [
		fact('personnel_spent', 42.26, { place: 'table', as_written: '42.26' }),
		fact('personnel_spent', 43.4),
		fact('execution_rate_reported', 0, { fen: null, value: 99.9, unit: '%', as_written: '99.9%' }),
		fact('staff_actual', 0, { fen: null, value: 4, unit: '人', as_written: '4' }),
		fact('spent', 0, { fen: null, as_written: '12O.5万元' })
	]
});
const id = tabulated([report]).tables.report[0]?.report_id ?? '';

const row = (changed: Record<string, string> = {}) =>
	Object.values({
		report_id: id,
		measure: 'personnel_spent',
		scope: 'unit',
		old: '43.4万元',
		new: '42.26万元',
		reason: '与自评表不一致',
		who: '王某',
		date: '2024-03-01',
		...changed
	}).join(',');

const corrected = (...rows: string[]) =>
	tabulated([report], ['report_id,measure,scope,old,new,reason,who,date', ...rows].join('\n'));

test('a corrected fact has the new amount, its old words and place, and the correction says who, when and why', () => {
	const { tables, problems } = corrected(row());
	expect(problems).toEqual([]);
	expect(tables.fact[1]).toMatchObject({
		fen: 42_260_000,
		as_written: '43.4万元',
		start: 0,
		end: 1,
		corrected: true
	});
	expect(tables.fact[0]).toMatchObject({ fen: 42_260_000, corrected: false });
	expect(tables.correction).toEqual([
		{
			report_id: id,
			measure: 'personnel_spent',
			scope: 'unit',
			old: '43.4万元',
			new: '42.26万元',
			reason: '与自评表不一致',
			who: '王某',
			date: '2024-03-01'
		}
	]);
	expect(fromCsv('correction', toCsv('correction', tables.correction))).toEqual(tables.correction);
});

test.each([
	['an amount in another unit', { old: '434000元', new: '422600 元' }, 1, { fen: 42_260_000 }],
	['the bare words of a cell', { old: '42.26', new: '43.4万元' }, 0, { fen: 43_400_000 }],
	[
		'a rate',
		{ measure: 'execution_rate_reported', old: '99.9%', new: '９９.５%' },
		2,
		{ value: 99.5 }
	],
	['persons', { measure: 'staff_actual', old: '4人', new: '5' }, 3, { value: 5 }],
	[
		'a number that could not be read',
		{ measure: 'spent', old: '12O.5万元', new: '120.5万元' },
		4,
		{ fen: 120_500_000 }
	]
])('%s can be corrected', (_, changed, index, amount) => {
	const { tables, problems } = corrected(row(changed));
	expect(problems).toEqual([]);
	expect(tables.fact[index]).toMatchObject({ ...amount, corrected: true });
	expect(tables.fact.filter((fact) => fact.corrected)).toHaveLength(1);
});

test.each([
	['report_id', { report_id: '000000-x-2021-whole' }],
	['measure', { measure: 'expenses' }],
	['measure', { measure: 'disbursed' }],
	['scope', { scope: '网络宣传' }],
	['old', { old: '44万元' }],
	['new', { new: '42.26' }],
	['new', { new: '很多万元' }],
	['new', { new: '42.26%' }],
	['date', { date: '2024/3/1' }],
	['date', { date: '2023-02-29' }],
	['reason', { reason: ' ' }],
	['who', { who: '' }]
])(
	'a row whose %s will not do is named, with what to do, and no correction is applied',
	(column, changed) => {
		const { tables, problems } = corrected(row(), row(changed));
		expect(problems).toMatchObject([{ row: 3, column }]);
		expect(problems[0]?.words['zh-CN']).toMatch(/；|请/);
		expect(tables.correction).toEqual([]);
		expect(tables.fact.some((fact) => fact.corrected)).toBe(false);
	}
);

test('every bad row is named, not only the first', () => {
	const { problems } = corrected(row({ date: '' }), row(), row(), row({ report_id: 'x' }));
	expect(problems.map(({ row, column }) => [row, column])).toEqual([
		[2, 'date'],
		[4, 'old'],
		[5, 'report_id']
	]);
});

test('a missing column is named; an empty file and a head alone correct nothing', () => {
	expect(tabulated([report], 'report_id,measure\n').problems).toMatchObject([
		{ row: 1, column: 'scope' }
	]);
	expect(tabulated([report], '\n').problems).toEqual([]);
	expect(corrected().problems).toEqual([]);
});
