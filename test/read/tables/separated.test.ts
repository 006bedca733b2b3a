import { expect, test } from 'vitest';
import { documentOf } from '../../document.ts';
import { drawn, paragraphsOf, tablesOf } from '../grid.ts';

const read = (text: string) => {
	const document = documentOf(text);
	return tablesOf(document).map((table) => drawn(document, table));
};

test('a row a line with tabs between its cells, empty ones kept', () => {
	expect(read('项目\t预算数\t执行数\n修缮\t10\t9.5\n印刷\t\t5\n')).toEqual([
		[
			['项目', '预算数', '执行数'],
			['修缮', '10', '9.5'],
			['印刷', '', '5']
		]
	]);
});

test('a head of two rows as a spreadsheet gives it', () => {
	const [table] = read(
		'机构名称\t支出合计\t其中：\t\t结余\n\t\t基本支出\t项目支出\t\n县档案馆\t120\t80\t40\t0\n'
	);
	expect(table).toEqual([
		['机构名称', '支出合计', '其中：', '其中：', '结余'],
		['机构名称', '支出合计', '基本支出', '项目支出', '结余'],
		['县档案馆', '120', '80', '40', '0']
	]);
});

test.each([
	['a table of contents', '一、概况\t1\n二、预算执行\t2\n（一）基本支出\t3'],
	['a list', '1.\t加强预算编制。\n2.\t加快执行进度。\n3.\t做好公开。'],
	['one line', '填报人：某人\t联系电话：见封面']
])('%s set with tabs is prose', (_, text) => {
	expect(read(text)).toEqual([]);
	expect(paragraphsOf(documentOf(text)).join('\n')).toBe(text);
});

test('a cell of several lines does not tear its row', () => {
	expect(
		read('目标\t完成\t得分\n一是编目\n二是修复\t良好\t8\n三是开放\t优\t10\n四是编研\t已出版\t9\n')
	).toEqual([
		[
			['目标', '完成', '得分'],
			['一是编目\n二是修复', '良好', '8'],
			['三是开放', '优', '10'],
			['四是编研', '已出版', '9']
		]
	]);
});
