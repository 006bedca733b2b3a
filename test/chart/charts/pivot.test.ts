import { expect, test } from 'vitest';
import pivotChart from '#chart/charts/pivot.ts';
import { defaultFilter } from '#query/filter.ts';
import { defaultPivot, type Pivot } from '#query/pivot.ts';
import { answer } from '../answer.ts';

const pivoted = (layout: Partial<Pivot>) => {
	const pivot = { ...defaultPivot, ...layout };
	return answer(pivotChart(pivot), { pivot, filter: defaultFilter, brush: {} });
};

test('groups stand by their columns and together, each reckoned from its own reports', async () => {
	const { cells, summary, note } = await pivoted({});
	expect(cells).toEqual([
		['河北省', '90.00%', '50.00%', '63.33%'],
		['湖南省', '120.00%', '99.97%', '113.32%']
	]);
	expect(summary).toBe('合计 80.00%（2 组），最高湖南省（113.32%），最低河北省（63.33%）。');
	expect(note).toContain('n = 4 份报告');
});

test('without columns each group has one value; groups of two levels carry both names', async () => {
	const { cells } = await pivoted({
		rows: ['province', 'unit'],
		columns: undefined,
		measures: ['reports']
	});
	expect(cells.slice(0, 2)).toEqual([
		['河北省 · 甲局', '2'],
		['河北省 · 乙局', '1']
	]);
});

test('what no report states is said, not drawn as nought', async () => {
	const { cells, summary } = await pivoted({ measures: ['threePublic'] });
	expect(cells).toEqual([]);
	expect(summary).toBe(pivotChart(defaultPivot).empty['zh-CN']);
});
