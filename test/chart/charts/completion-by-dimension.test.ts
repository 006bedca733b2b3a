import { expect, test } from 'vitest';
import chart from '#chart/charts/completion-by-dimension.ts';
import { defaultFilter } from '#query/filter.ts';
import { answer } from '../answer.ts';

test('each dimension is met in so far as it can be judged; one without indicators is not zero', async () => {
	const { cells, note, summary } = await answer(chart, defaultFilter);
	expect(cells).toEqual([
		['成本指标', '50.00%', '2'],
		['产出指标', '100.00%', '7'],
		['效益指标', '无可判断', '0'],
		['满意度指标', '0.00%', '1'],
		['指标达标率', '80.00%', '10']
	]);
	expect(note).toContain('n = 10 个可判断的指标、3 份报告');
	expect(summary).toBe('可判断的指标 80.00% 达标，最低的是满意度指标（0.00%）。');
});
