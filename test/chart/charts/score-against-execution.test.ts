import { expect, test } from 'vitest';
import chart from '#chart/charts/score-against-execution.ts';
import { defaultFilter } from '#query/filter.ts';
import { answer } from '../answer.ts';
import { tablesOf } from '../tables.ts';

test('a high score beside a low execution comes first and is counted', async () => {
	const { cells, links, note, summary } = await answer(chart, defaultFilter);
	expect(cells).toEqual([
		['甲局', '2023', '50.00%', '96.5', '1'],
		['甲局', '2022', '90.00%', '95', '1'],
		['<script>alert(1)</script>', '2023', '99.97%', '88', '1'],
		['丙局', '2022', '120.00%', '90', '1']
	]);
	expect(links).toEqual(['report-1', 'report-0', 'report-5', 'report-3']);
	expect(summary).toBe('4 份报告中，有 1 份得分不低于 90 而全年执行率低于 80%。');
	expect(note).toContain('2 份没有同时写明');
});

test('of many reports those that are almost the same are one point that counts them', async () => {
	const report = { year: 2023, adjusted: 1000, self_score: 95 };
	const tables = tablesOf([
		...Array.from({ length: 400 }, (_, i) => ({ ...report, unit: '众局', spent: 900 + (i % 3) })),
		{ ...report, unit: '甲局', spent: 500 }
	]);
	const { cells, note } = await answer(chart, defaultFilter, tables);
	expect(cells).toEqual([
		['甲局', '2023', '50.00%', '95', '1'],
		['众局等', '2023', '90.10%', '95', '400']
	]);
	expect(note).toContain('相近的报告合为一点');
	expect(note).toContain('n = 401 份报告');
});

test('half a year with little spent is no contradiction', async () => {
	const tables = tablesOf([{ months: 6, adjusted: 100, spent: 40, self_score: 95 }]);
	const { summary } = await answer(chart, defaultFilter, tables);
	expect(summary).toContain('有 0 份');
});
