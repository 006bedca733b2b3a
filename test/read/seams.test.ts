import { describe, expect, test } from 'vitest';
import type { LooseTable } from '#read/compose.ts';
import { parted } from '#read/seams.ts';
import { seats, type Rows } from './writers/blocks.ts';

const loose = (rows: Rows): LooseTable =>
	seats(rows).map((row) => row.map(({ words, ...seat }) => ({ ...seat, text: words })));

/** The first words of each row, table by table. */
const parts = (rows: Rows) =>
	parted(loose(rows)).map((table) => table.map((row) => row[0]?.text ?? ''));

describe('a table drawn as one is cut', () => {
	test('where the borders below fit none of those above, in front of the title', () => {
		expect(
			parts([
				['项目名称', '<', '养护', '<', '<', '<'],
				['主管部门', '<', '交通局', '<', '<', '<'],
				['收支情况', '<', '<', '<', '<', '<'],
				['收入', '支出', '<', '<', '结余', '<'],
				['9', '8', '<', '<', '1', '<']
			])
		).toEqual([
			['项目名称', '主管部门'],
			['收支情况', '收入', '9']
		]);
	});

	test('at a title over another head', () => {
		expect(
			parts([
				['机构名称', '收入合计', '财政拨款'],
				['甲局', '9', '9'],
				['年度支出情况', '<', '<'],
				['机构名称', '支出合计', '基本支出'],
				['甲局', '8', '8']
			])
		).toEqual([
			['机构名称', '甲局'],
			['年度支出情况', '机构名称', '甲局']
		]);
	});
});

describe('a table stays whole', () => {
	test('where cells are only merged or divided', () => {
		const rows = [
			['资金', '预算', '<', '支出'],
			['^', '财政', '其他', '^'],
			['合计', '9', '1', '8'],
			['备注', '无', '<', '<']
		];
		expect(parts(rows)).toHaveLength(1);
	});

	test('where one odd row stands among others', () => {
		const rows = [
			['一级指标', '二级指标', '<', '得分'],
			['产出', '数量', '<', '9'],
			['效益', '<', '社会', '9'],
			['满意度', '群众', '<', '9']
		];
		expect(parts(rows)).toHaveLength(1);
	});

	test('where a title stands over more rows of the same head', () => {
		const rows = [
			['指标', '目标值', '完成值'],
			['甲', '9', '9'],
			['（二）效益', '<', '<'],
			['乙', '9', '8']
		];
		expect(parts(rows)).toHaveLength(1);
	});

	test('where a cell reaches down over other borders', () => {
		const rows = [
			['绩效指标', '一级指标', '<', '得分'],
			['^', '产出', '<', '9'],
			['^', '目标', '完成', '<']
		];
		expect(parts(rows)).toHaveLength(1);
	});
});
