import { expect, test } from 'vitest';
import { documentOf } from '../../document.ts';
import { drawn, tablesOf } from '../grid.ts';

const read = (...lines: string[]) => {
	const document = documentOf(lines.join('\n'));
	return tablesOf(document).map((table) => drawn(document, table));
};

test('single spaces part the columns where a head and rows of a name and numbers have as many words', () => {
	expect(
		read(
			'各科目支出如下（单位：万元）：',
			'科目名称 全年预算数 全年支出数 执行率',
			'教育支出 1,301.45 1,240.98 95.35%',
			'卫生健康支出 62.10 60.10 96.78%',
			'合 计 1,363.55 1,301.08 95.42%',
			'以上数据与决算一致。'
		)
	).toEqual([
		[
			['科目名称', '全年预算数', '全年支出数', '执行率'],
			['教育支出', '1,301.45', '1,240.98', '95.35%'],
			['卫生健康支出', '62.10', '60.10', '96.78%'],
			['合 计', '1,363.55', '1,301.08', '95.42%']
		]
	]);
});

test('lines of prose with spaces between words are none', () => {
	expect(read('预算执行 情况 说明', '今年 一共 完成', '全年 各项 支出')).toEqual([]);
});
