import { expect, test } from 'vitest';
import chart from '#chart/charts/execution-by-unit.ts';
import { defaultFilter } from '#query/filter.ts';
import { answer } from '../answer.ts';
import { many } from '../tables.ts';

test('units stand from the lowest rate up, each base beside the others', async () => {
	const { cells, links } = await answer(chart, defaultFilter);
	expect(cells).toEqual([
		['甲局', '乐亭县', '63.33%', '67.86%', '76.00%', '2'],
		['<script>alert(1)</script>', '临湘市', '99.97%', '未说明', '未说明', '1'],
		['丙局', '临湘市', '120.00%', '未说明', '未说明', '1']
	]);
	expect(links).toEqual(['jia', 'hostile', 'bing']);
});

test('a unit without a budget has no bar, and the note says how many reports are left out', async () => {
	const { note, summary } = await answer(chart, defaultFilter);
	expect(note).toContain('n = 3 个单位、4 份报告');
	expect(note).toContain('2 份报告没有同时写明两者');
	expect(note).toContain('前后不一');
	expect(summary).toContain('合计执行率 80.0%，最低的是甲局（63.3%），低于 80% 的有 1 个');
});

test('half a year is not called low', async () => {
	const { summary } = await answer(chart, { ...defaultFilter, kind: ['monitoring'] });
	expect(summary).toBe('1 个单位合计执行率 40.0%，最低的是丙局（40.0%）。');
});

test('of many units the lowest are drawn and the rest are said', async () => {
	const { cells, note } = await answer(chart, defaultFilter, many);
	expect(cells).toHaveLength(32);
	expect(note).toContain('图中为最低的 12 个，其余 20 个更高');
});
