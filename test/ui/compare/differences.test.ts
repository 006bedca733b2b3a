import { expect, test } from 'vitest';
import { holdings, panel, type Comparison } from '#query/compare.ts';
import { engine } from '#query/engine.server.ts';
import { differences, differs } from '#ui/compare/differences.ts';
import { few } from '../../chart/tables.ts';
import { compared } from '../../query/compared.ts';

async function table(said: Partial<Comparison>) {
	const comparison = compared({ measure: ['spent', 'executionRate'], ...said });
	const db = await engine(few);
	const lines = differences(
		comparison,
		comparison.base,
		await db.rows(panel(comparison)),
		await db.rows(holdings(comparison.unit))
	);
	return lines.map(({ unit_id, year, entries: { spent, executionRate } }) => ({
		line: `${unit_id} ${year}`,
		spent: [spent?.value, spent?.difference, spent?.why?.['zh-CN']],
		rate: [executionRate?.value, executionRate?.difference, executionRate?.why?.['zh-CN']]
	}));
}

test('to the year before: the first year is held against nothing', async () => {
	expect(await table({ unit: ['jia'] })).toEqual([
		{ line: 'jia 2022', spent: [90e6, undefined, undefined], rate: [0.9, undefined, undefined] },
		{ line: 'jia 2023', spent: [100e6, 10e6, undefined], rate: [0.5, -0.4, undefined] }
	]);
});

test('to the base unit: the same year of it, and what is missing says why', async () => {
	const lines = await table({ unit: ['jia', 'yi', 'bing'], base: 'jia', against: 'unit' });
	expect(lines[0]?.spent).toEqual([90e6, undefined, undefined]);
	expect(lines[2]).toEqual({
		line: 'yi 2022',
		spent: [45e6, -45e6, undefined],
		rate: [null, null, '报告没有写明调整预算']
	});
	expect(lines[3]).toEqual({
		line: 'yi 2023',
		spent: [null, null, '当年没有这类报告，只有项目支出自评 1 份'],
		rate: [null, null, '当年没有这类报告，只有项目支出自评 1 份']
	});
	expect(lines[5]?.spent).toEqual([null, null, '报告没有写明支出']);
});

test('a difference to what is not stated is none, and says so', async () => {
	const lines = await table({ unit: ['jia', 'bing'], base: 'bing', against: 'unit' });
	expect(lines[1]?.spent).toEqual([100e6, null, '基准单位当年没有这个数字']);
});

test('a unit without any report of the kind keeps its years', async () => {
	const lines = await table({ unit: ['jia', 'yi'], kind: 'monitoring' });
	expect(lines.map(({ line }) => line)).toEqual(['jia 2022', 'jia 2023', 'yi 2022', 'yi 2023']);
	expect(lines[3]?.spent[2]).toBe('当年没有这类报告，只有项目支出自评 1 份');
});

test('a year that nobody has is a line without figures', async () => {
	expect(await table({ unit: ['jia'], year: [2021] })).toEqual([
		{
			line: 'jia 2021',
			spent: [null, undefined, '当年没有报告'],
			rate: [null, undefined, '当年没有报告']
		}
	]);
});

test('per head, missing staff is missing and not a division by nothing', async () => {
	const lines = await table({ unit: ['jia'], perStaff: true });
	expect(lines.map(({ spent }) => spent)).toEqual([
		[9e6, undefined, undefined],
		[null, null, '报告没有写明实有人数']
	]);
});

test('differences carry their sign: money in 万元, rates in percentage points', () => {
	expect(differs('spent', false, -45e6, 'zh-CN')).toBe('−45.00');
	expect(differs('spent', false, 1e9, 'zh-CN')).toBe('+1,000.00');
	expect(differs('executionRate', false, 0.0123, 'zh-CN')).toBe('+1.23');
	expect(differs('executionRate', false, 0, 'zh-CN')).toBe('0.00');
	expect(differs('executionRate', false, 1e-9, 'zh-CN')).toBe('0.00');
	expect(differs('spent', true, 123_456_789, 'zh-CN')).toBe('+123.46');
});
