import { expect, test } from 'vitest';
import chart from '#chart/charts/mix-by-year.ts';
import { defaultFilter } from '#query/filter.ts';
import { answer } from '../answer.ts';

test('basic and project spending add up by year over the reports that state both', async () => {
	const { cells, note, summary } = await answer(chart, defaultFilter);
	expect(cells).toEqual([
		['2022', '126.00', '84.00', '60.00%', '2'],
		['2023', '119.985', '30.00', '80.00%', '2']
	]);
	expect(note).toContain('n = 4 份报告');
	expect(note).toContain('2 份报告没有同时写明两者');
	expect(summary).toBe('2023 年基本支出占 80.00%，2022 年为 60.00%。');
});

test('a report with only one of the two answers nothing', async () => {
	const { summary } = await answer(chart, {
		...defaultFilter,
		region: ['130225'],
		unit_type: ['教育']
	});
	expect(summary).toBe(chart.empty['zh-CN']);
});
