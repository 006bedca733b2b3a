import { expect, test } from 'vitest';
import chart from '#chart/charts/score-distribution.ts';
import { defaultFilter } from '#query/filter.ts';
import { answer } from '../answer.ts';
import { tablesOf } from '../tables.ts';

test('grades begin at 90, 80 and 60 points', async () => {
	const scores = [100, 95, 90, 89.99, 80, 79.5, 60, 59.99, 0];
	const tables = tablesOf(scores.map((self_score) => ({ self_score })));
	const { cells } = await answer(chart, defaultFilter, tables);
	expect(cells).toEqual([
		['优', '90–100', '3', '33.33%'],
		['良', '80–<90', '2', '22.22%'],
		['中', '60–<80', '2', '22.22%'],
		['差', '0–<60', '2', '22.22%']
	]);
});

test('a report without a score, or with one beyond 100, is left out and said to be', async () => {
	const tables = tablesOf([{ self_score: 90 }, { self_score: 190 }, {}]);
	const { note, summary } = await answer(chart, defaultFilter, tables);
	expect(note).toContain('n = 1 份报告');
	expect(note).toContain('2 份没有写明 0–100 的得分');
	expect(summary).toContain('平均 90 分，100.00% 的报告');
});
