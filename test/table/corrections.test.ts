import { expect, test } from 'vitest';
import { corrections, withMore } from '#table/corrections.ts';
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

const text = '支出60万元，其中购置设备12.5万元，培训12.5万元，满意度95%。';
const at = (words: string, from = 0) => {
	const start = text.indexOf(words, from);
	return { start, end: start + words.length, as_written: words };
};
const [device, training] = [at('12.5万元'), at('12.5万元', 20)];
const open = entry(
	'b.txt',
	{
		facts: [fact('spent', 60, at('60万元')), fact('disbursed', 12.5, device)],
		unclassified: [training, at('95%')],
		sections: [
			{
				ordinal: 3,
				depth: 1,
				heading: '',
				canonical: 'funds',
				also: null,
				start: 0,
				end: text.length
			}
		]
	},
	{ document: { text, blocks: [{ kind: 'table', columns: 1, rows: [], start: 20, end: 30 }] } }
);
const opened = (...rows: string[]) =>
	tabulated([open], ['report_id,measure,scope,old,new,reason,who,date', ...rows].join('\n'));

test('a number without a measure becomes a fact, at its place, and is passed over no more', () => {
	const { tables, problems } = opened(
		row({ measure: 'project_spent', scope: '培训', old: '12.5万元', new: '12.5万元' }),
		row({ measure: 'satisfaction_reported', old: '95%', new: '95%' })
	);
	expect(problems).toEqual([]);
	expect(tables.unclassified).toEqual([]);
	expect(tables.fact.map(({ ordinal, measure }) => [ordinal, measure])).toEqual([
		[1, 'spent'],
		[2, 'disbursed'],
		[3, 'project_spent'],
		[4, 'satisfaction_reported']
	]);
	expect(tables.fact[2]).toMatchObject({
		...training,
		scope: '培训',
		fen: 12_500_000,
		value: null,
		unit: '万元',
		base: null,
		section: 3,
		place: 'table',
		corrected: true
	});
	expect(tables.fact[3]).toMatchObject({
		value: 95,
		unit: '%',
		base: 'unnamed',
		place: 'narrative'
	});
});

test('无 takes a measure away: the number is passed over again, and nothing is evaluated by it', () => {
	const { tables, problems } = opened(row({ measure: 'disbursed', old: '12.5万元', new: '无' }));
	expect(problems).toEqual([]);
	expect(tables.fact.map(({ measure }) => measure)).toEqual(['spent']);
	expect(tables.unclassified.map(({ start }) => start)).toEqual([
		device.start,
		training.start,
		text.indexOf('95%')
	]);
	expect(tables.evaluation[0]).toMatchObject({ disbursed: null, spent: 60_000_000 });
});

test('a number goes from one measure to another by its place', () => {
	const old = `12.5万元@${device.start}`;
	const { tables, problems } = opened(
		row({ measure: 'project_spent', old, new: '12.6万元' }),
		row({ measure: 'disbursed', old, new: '无' })
	);
	expect(problems).toEqual([]);
	expect(tables.fact.map(({ measure, start, fen }) => [measure, start, fen])).toEqual([
		['spent', 3 - 1, 60_000_000],
		['project_spent', device.start, 12_600_000]
	]);
	expect(tables.unclassified.map(({ start }) => start)).toEqual([
		training.start,
		text.indexOf('95%')
	]);
});

test('a place tells several numbers apart, and is not needed where there is one', () => {
	const twice = entry('b.txt', { unclassified: [device, training] }, { document: open.document });
	const csv = (old: string) =>
		['report_id,measure,scope,old,new,reason,who,date', row({ measure: 'spent', old })].join('\n');
	expect(tabulated([twice], csv('12.5万元')).problems).toMatchObject([
		{ column: 'old', words: { en: expect.stringContaining(`12.5万元@${device.start}`) as string } }
	]);
	const { tables } = tabulated([twice], csv(`12.5万元@${training.start}`));
	expect(tables.fact.map(({ start }) => start)).toEqual([training.start]);
	expect(tabulated([twice], csv('12.5万元@1')).problems).toMatchObject([{ column: 'measure' }]);

	const moved = opened(row({ measure: 'disbursed', old: '12.5万元@1', new: '13万元' }));
	expect(moved.tables.fact[1]).toMatchObject({ fen: 13_000_000, corrected: true });
});

test.each([
	[
		'nothing is left to take away',
		{ measure: 'project_spent', old: '12.5万元', new: '无' },
		'measure'
	],
	['a number that is not there', { measure: 'project_spent', old: '13万元' }, 'measure'],
	['an amount of another kind', { measure: 'project_spent', old: '12.5万元', new: '13%' }, 'new']
])('what fits nothing is named: %s', (_, changed, column) => {
	const { tables, problems } = opened(row(changed));
	expect(problems).toMatchObject([{ row: 2, column }]);
	expect(tables.fact).toHaveLength(2);
	expect(tables.unclassified).toHaveLength(2);
});

test('one number corrected twice is named, however it was called', () => {
	const one = row({ measure: 'project_spent', old: '12.5万元', new: '13万元' });
	const other = row({ measure: 'public_spent', old: '125000元', new: '13万元' });
	expect(opened(one, other).problems).toMatchObject([{ row: 3, column: 'old' }]);
	const gone = row({ measure: 'disbursed', old: '12.5万元', new: '无' });
	const put = row({ measure: 'disbursed', old: '12.5万元', new: '13万元' });
	expect(opened(put, gone).problems).toMatchObject([{ row: 2, column: 'old' }]);
});

test('corrections are added to those there are, and columns that people added keep their place', () => {
	const [one, other] = [corrected(row()), corrected(row({ old: '42.26' }))].map(
		({ tables }) => tables.correction
	);
	const before = toCsv('correction', one ?? [])
		.replaceAll(/$/gm, ',x')
		.replace(',x', ',note');
	const after = withMore(before, other ?? []);
	expect(corrections(after).numbered.map(({ said }) => said.old)).toEqual(['43.4万元', '42.26']);
	expect(after.split('\n')[0]).toMatch(/,note$/);
	expect(corrections(withMore('', one ?? [])).numbered).toHaveLength(1);
});
