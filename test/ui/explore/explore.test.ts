import { expect, test } from 'vitest';
import { engine } from '#query/engine.server.ts';
import { defaultFilter } from '#query/filter.ts';
import { grid } from '#query/pivot-grid.ts';
import { edges, groups, histogram, left, scales, type Brush } from '#query/pivot-slice.ts';
import { pivot, type Pivot } from '#query/pivot.ts';
import { across, bandOf, brushed, inWords, pivotSheet, touches } from '#ui/explore/explore.ts';
import { few } from '../../chart/tables.ts';

const db = await engine(few);

test('bands meet without gap or overlap, and a range of all of them is none', () => {
	for (const scale of scales) {
		const last = edges[scale].length;
		for (let band = 0; band < last; band++)
			expect(bandOf(scale, band).to).toBe(bandOf(scale, band + 1).from);
		expect(across(scale, last, 0)).toBeUndefined();
		const range = across(scale, 2, 4) ?? { from: 0, to: 0 };
		const inside = Array.from({ length: last + 1 }, (_, band) => touches(scale, band, range));
		expect(inside.flatMap((is, band) => (is ? [band] : []))).toEqual([2, 3, 4]);
	}
});

test('ranges are told in the figure’s own unit', () => {
	expect(inWords('rate', { from: 0.55, to: 0.6 }, 'zh-CN')).toBe('55%–<60%');
	expect(inWords('budget', { from: null, to: 1e7 }, 'zh-CN')).toBe('<10万');
	expect(inWords('budget', { from: 1e10, to: null }, 'zh-CN')).toBe('≥1亿');
	expect(brushed({ score: { from: 90, to: null } }, 'en')).toBe('Self-score ≥90');
});

test('a histogram counts the reports of each band, and its own range does not narrow it', async () => {
	const brush: Brush = { rate: { from: 0.9, to: 0.95 }, score: { from: 94, to: 96 } };
	const rates = await db.rows(histogram('rate', defaultFilter, brush));
	expect(rates).toEqual([{ band: 9, n: 1 }]);
	const scores = await db.rows(histogram('score', defaultFilter, { score: { from: 94, to: 96 } }));
	expect(scores.map(({ band }) => band)).toEqual([0, 5, 6, 8, 9, null]);
	expect(scores.map(({ n }) => n)).toEqual([1, 1, 1, 1, 1, 1]);
	expect(await db.rows(left(defaultFilter, brush))).toEqual([{ n: 1 }]);
});

test('groups by type and year keep all their values, whatever is chosen of them', async () => {
	const filter = { ...defaultFilter, year: [2022] };
	expect(await db.rows(groups('year', filter, {}))).toEqual([
		{ key: '2022', n: 3 },
		{ key: '2023', n: 3 }
	]);
	expect(await db.rows(groups('unit_type', filter, {}))).toEqual([
		{ key: '财政', n: 2 },
		{ key: '教育', n: 1 }
	]);
});

test('a pivot as a table has a subtotal behind each outer group and the total last', async () => {
	const layout: Pivot = {
		rows: ['province', 'unit_type'],
		columns: 'year',
		measures: ['spent', 'executionRate']
	};
	const { columns, rows, notes } = pivotSheet(
		'题',
		grid(await db.rows(pivot(layout, defaultFilter, {})), layout),
		layout,
		'zh-CN'
	);
	expect(columns.map(({ head }) => head)).toEqual([
		'省份',
		'单位类型',
		'2022 支出',
		'2022 执行率（占全年预算）',
		'2023 支出',
		'2023 执行率（占全年预算）',
		'合计 支出',
		'合计 执行率（占全年预算）'
	]);
	expect(rows.map(([outer, inner]) => `${outer} ${inner}`)).toEqual([
		'河北省 财政',
		'河北省 教育',
		'河北省 小计',
		'湖南省 财政',
		'湖南省 教育',
		'湖南省 小计',
		'合计 '
	]);
	expect(rows[1]?.slice(2)).toEqual([45_000_000, null, null, null, 45_000_000, null]);
	expect(rows[2]?.slice(6)).toEqual([235_000_000, 190 / 300]);
	expect(notes.map(([name]) => name)).toContain('支出');
});
