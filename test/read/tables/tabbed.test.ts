import { expect, test } from 'vitest';
import { documentOf } from '../../document.ts';
import { drawn, paragraphsOf, tablesOf } from '../grid.ts';

/** Rows as a word processor flattens them: a tab before each cell, a blank line behind each row. */
const flattened = (...rows: string[][]) =>
	rows.map((row) => row.map((cell) => `\t${cell}\n`).join('')).join('\n');

const read = (text: string) => {
	const document = documentOf(text);
	return tablesOf(document).map((table) => drawn(document, table));
};

test('cells merged from above and over several columns find their place', () => {
	const text = flattened(
		['机构名称', '支出合计', '其中：', '结余'],
		['', '', '基本支出', '其中：', '项目支出', '当年结余', '累计结余'],
		['', '', '', '人员支出', '公用支出', '', '', ''],
		['县档案馆', '120', '80', '61.5', '18.5', '40', '0', '3.2']
	);
	expect(read(text)).toEqual([
		[
			['机构名称', '支出合计', '其中：', '其中：', '其中：', '其中：', '结余', '结余'],
			['机构名称', '支出合计', '基本支出', '其中：', '其中：', '项目支出', '当年结余', '累计结余'],
			[
				'机构名称',
				'支出合计',
				'基本支出',
				'人员支出',
				'公用支出',
				'项目支出',
				'当年结余',
				'累计结余'
			],
			['县档案馆', '120', '80', '61.5', '18.5', '40', '0', '3.2']
		]
	]);
});

test('a new title and a new head begin a new table', () => {
	const text = flattened(
		['二、收支情况'],
		['机构名称', '收入合计', '其中：'],
		['', '', '上年结转', '财政拨款'],
		['县档案馆', '96', '16', '80'],
		['机构名称', '三公经费合计', '其中：'],
		['', '', '接待费', '运维费', '购置费'],
		['县档案馆', '2', '2', '0', '0'],
		['三、自评情况'],
		['综合得分', '91']
	);
	expect(read(text).map((table) => table.map(([first]) => first))).toEqual([
		['二、收支情况', '机构名称', '机构名称', '县档案馆'],
		['机构名称', '机构名称', '县档案馆'],
		['三、自评情况', '综合得分']
	]);
});

test('a title inside a body leaves the rows below it under their head', () => {
	const text = flattened(
		['项目名称', '年初预算', '执行数'],
		['第一类'],
		['修缮', '10', '9'],
		['第二类'],
		['印刷', '5', '5']
	);
	expect(read(text)).toHaveLength(1);
});

test('a cell keeps its further paragraphs, with and without a blank line between them', () => {
	const text = flattened(['主要任务', '任务1：编目\n\n任务2：修复\n任务3：开放'], ['成绩', '良好']);
	expect(read(text)).toEqual([
		[
			['主要任务', '任务1：编目\n\n任务2：修复\n任务3：开放'],
			['成绩', '良好']
		]
	]);
});

test('labels of indicators reach down over the empty cells below them, values do not', () => {
	const text = flattened(
		['一级指标', '二级指标', '三级指标', '指标值', '完成值', '偏差原因'],
		['产出指标', '数量指标', '编目', '10册', '12册', '计划偏低'],
		['', '', '修复', '5册', '5册', ''],
		['', '质量指标', '合格率', '100%', '100%', '']
	);
	expect(read(text)[0]?.slice(1)).toEqual([
		['产出指标', '数量指标', '编目', '10册', '12册', '计划偏低'],
		['产出指标', '数量指标', '修复', '5册', '5册', ''],
		['产出指标', '质量指标', '合格率', '100%', '100%', '']
	]);
});

test('the row of totals stands with its numbers under numbers', () => {
	const text = flattened(
		['一级指标', '三级指标', '指标值', '分值', '得分', '偏差原因'],
		['产出指标', '编目', '多', '50', '48', '无'],
		['总分', '50', '48', '']
	);
	expect(read(text)[0]?.[2]).toEqual(['总分', '总分', '总分', '50', '48', '']);
});

test('what follows the table is prose again', () => {
	const document = documentOf(
		`${flattened(['姓名', '职务'], ['某人', ''])}\n\n填报人：某人\n\t五、综述\n\n一、概况\n\n本单位负责档案。\n`
	);
	expect(tablesOf(document)).toHaveLength(1);
	expect(paragraphsOf(document)).toEqual([
		'填报人：某人',
		'五、综述',
		'一、概况',
		'本单位负责档案。'
	]);
});

test('paragraphs indented by a tab are no table', () => {
	const text =
		'\t一、概况\n\n\t本单位负责档案工作，编制三人。\n\t现有三人，均已到岗，工作正常开展。\n\n\t二、预算';
	expect(read(text)).toEqual([]);
	expect(paragraphsOf(documentOf(text))).toHaveLength(4);
});

test('a form of which no blank line parts the rows is cut by its heads', () => {
	const cells = [
		...['项目名称', '库房修缮', '主管部门', '某县档案局'],
		...['项目年度目标', '年度目标完成情况', '', '修缮库房一间。', '已完工并投入使用。'],
		...['预算执行情况', '资金', '年初预算', '调整后预算数', '预算执行数', '执行率', '原因'],
		...['', '总额', '50.00', '48.00', '45.60', '95.00%', '尾款未付'],
		...['', '其中：财政资金', '50.00', '48.00', '45.60', '95.00%', ''],
		...['绩效指标', '一级指标', '二级指标', '三级指标', '指标值', '完成值', '权重', '得分'],
		...['', '产出指标', '数量指标', '修缮面积', '200', '200', '20', '20'],
		...['', '', '质量指标', '验收合格率', '100', '100', '10', '10'],
		...['存在问题', '工期偏紧。']
	];
	const tables = read(cells.map((cell) => `\t${cell}`).join('\n'));
	expect(tables).toEqual([
		[
			['项目名称', '库房修缮'],
			['主管部门', '某县档案局'],
			['项目年度目标', '年度目标完成情况'],
			['修缮库房一间。', '已完工并投入使用。']
		],
		[
			['预算执行情况', '资金', '年初预算', '调整后预算数', '预算执行数', '执行率', '原因'],
			['预算执行情况', '总额', '50.00', '48.00', '45.60', '95.00%', '尾款未付'],
			['预算执行情况', '其中：财政资金', '50.00', '48.00', '45.60', '95.00%', '']
		],
		[
			['绩效指标', '一级指标', '二级指标', '三级指标', '指标值', '完成值', '权重', '得分'],
			['绩效指标', '产出指标', '数量指标', '修缮面积', '200', '200', '20', '20'],
			['绩效指标', '产出指标', '质量指标', '验收合格率', '100', '100', '10', '10']
		],
		[['存在问题', '工期偏紧。']]
	]);
});

test('a table with tabs inside its lines, further below, is another one', () => {
	const tables = read(
		'\t人员情况\n\t编制数\n\t实有人数\n\n\t全馆\n\t12\n\t11\n\n\t保障措施\n\t按制度执行。\n\n说明：无。\n填表人：某人\n\n项目资金\t年初预算数\t全年执行数\n总额\t50\t48\n\t其他资金：0\n'
	);
	expect(tables[0]?.flat().join('')).not.toContain('其他资金');
	expect(tables.find((table) => table[0]?.[0] === '项目资金')?.[1]).toEqual(['总额', '50', '48']);
});

test('rows that leave out what is merged from above stand under their heads', () => {
	const rows = [
		['绩效指标', '一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
		['产出指标', '数量指标', '清淤长度', '12公里', '12.4公里', '50', '50'],
		['', '', '', '指标2：', '', '', ''],
		['质量指标', '断面达标率', '90%', '88%', '40', '39']
	];
	const table = read(rows.map((row) => row.map((cell) => `\t${cell}`).join('\n')).join('\n\n'));
	expect(table.at(-1)?.at(-1)).toEqual([
		...['绩效指标', '产出指标', '质量指标', '断面达标率', '90%', '88%', '40', '39']
	]);
});
