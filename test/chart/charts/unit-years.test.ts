import { expect, test } from 'vitest';
import chart from '#chart/charts/unit-years.ts';
import { answer } from '../answer.ts';
import { tablesOf } from '../tables.ts';

test('the years of a unit come from its whole-unit reports, monitoring left aside', async () => {
	const { cells, note, summary } = await answer(chart, 'bing');
	expect(cells).toEqual([
		['2022', '12', '未说明', '100.00', '120.00', '120.00%'],
		['2023', '12', '未说明', '100.00', '未说明', '未说明']
	]);
	expect(note).toContain('n = 2 份部门整体支出报告。* 报告数字前后不一');
	expect(summary).toBe('2022 年全年预算 100.00 万元，支出 120.00 万元，执行率 120.00%。');
});

test('a unit that only reports projects shows their sum; of monitoring the longest period counts', async () => {
	const unit = { unit_id: 'u', year: 2023 };
	const projects = tablesOf([
		{ ...unit, kind: 'project', adjusted: 1e8, spent: 1e8 },
		{ ...unit, kind: 'project', adjusted: 1e8, spent: 0 },
		{ ...unit, kind: 'monitoring', months: 6, adjusted: 9e8, spent: 1e8 }
	]);
	expect((await answer(chart, 'u', projects)).cells).toEqual([
		['2023', '12', '未说明', '200.00', '100.00', '50.00%']
	]);

	const monitoring = tablesOf([
		{ ...unit, kind: 'monitoring', months: 6, adjusted: 1e8, spent: 4e7 },
		{ ...unit, kind: 'monitoring', months: 8, adjusted: 1e8, spent: 6e7 }
	]);
	expect((await answer(chart, 'u', monitoring)).cells).toEqual([
		['2023', '8', '未说明', '100.00', '60.00', '60.00%']
	]);
});

test('a unit that is nowhere says so', async () => {
	expect((await answer(chart, "' OR true --")).summary).toBe(chart.empty['zh-CN']);
});
