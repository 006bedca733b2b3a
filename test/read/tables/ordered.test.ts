import { expect, test } from 'vitest';
import { documentOf } from '../../document.ts';
import { drawn, tablesOf } from '../grid.ts';

const read = (...lines: string[]) => {
	const document = documentOf(lines.join('\n'));
	return tablesOf(document).map((table) => drawn(document, table));
};

const indicators = [
	'一级指标   二级指标   三级指标   年度指标值   实际完成值   分值   得分',
	'产出指标   数量指标   更换输水管道长度   ≥50公里   52.5公里   20   20',
	'产出指标   质量指标   合格率   100%   100%   30   30',
	'满意度指标   服务对象满意度指标   用水户满意度   ≥90%   93%   10   9.2'
];

test('cells that do not stand below each other stand in the order of the head', () => {
	expect(read(...indicators)).toEqual([
		[
			['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
			['产出指标', '数量指标', '更换输水管道长度', '≥50公里', '52.5公里', '20', '20'],
			['产出指标', '质量指标', '合格率', '100%', '100%', '30', '30'],
			['满意度指标', '服务对象满意度指标', '用水户满意度', '≥90%', '93%', '10', '9.2']
		]
	]);
});

test('a row that lacks cells is seated by what the columns hold', () => {
	const total = '总分                                                   60   59.2';
	const last = read(...indicators, total)[0]?.at(-1);
	expect(last).toContain('总分');
	expect(last?.slice(5)).toEqual(['60', '59.2']);
});

test('points in a cell of their own below a head are no column', () => {
	const [table] = read(
		'预算执行情况（万元）        预算数（A）      执行数（B）      执行率（B/A）    得分',
		'（20分）    部门整体支出总额    2,640.00    2,574.00    97.50%    19.5'
	);
	expect(table?.[1]).toEqual(['部门整体支出总额', '2,640.00', '2,574.00', '97.50%', '19.5']);
});

test('a head begins a table behind lines of boxes to tick', () => {
	const tables = read(
		'项目类别    1、部门预算☑  2、市直专项□  3、转移支付□',
		'项目属性    1、持续性☑  2、新增性□',
		'预算执行情况（万元）    预算数（A）    执行数（B）    执行率（B/A）    得分',
		'年度财政资金总额    420.00    411.60    98.00%    19.6'
	);
	expect(tables.at(-1)?.[1]).toEqual(['年度财政资金总额', '420.00', '411.60', '98.00%', '19.6']);
});

test('a label at the side stands in the head alone', () => {
	const [table] = read(
		'绩效指标（90分）  一级指标  二级指标  三级指标  指标性质  指标值  度量单位  完成值  权重  得分  未完成原因分析',
		'产出指标  数量指标  养护路灯盏数  ≥  2400  盏  2400  30  30',
		'效益指标  社会效益指标  夜间亮灯率  ≥  98  %  98.6  40  40',
		'满意度指标  服务对象满意度指标  沿线居民满意度  ≥  90  %  92  20  20'
	);
	expect(table?.slice(1).map((row) => row.slice(1, 10))).toEqual([
		['产出指标', '数量指标', '养护路灯盏数', '≥', '2400', '盏', '2400', '30', '30'],
		['效益指标', '社会效益指标', '夜间亮灯率', '≥', '98', '%', '98.6', '40', '40'],
		['满意度指标', '服务对象满意度指标', '沿线居民满意度', '≥', '90', '%', '92', '20', '20']
	]);
});

test.each(['2 / 2', '— 2 —', '第 2 页 共 5 页'])('the number of a page is no row: %s', (page) => {
	expect(read(...indicators, page)).toEqual(read(...indicators));
});

test('a row that lacks nothing may name its indicator like a level', () => {
	const row = '满意度指标   服务对象满意度指标   服务对象满意度   ≥90%   93.2%   10   10';
	expect(read(...indicators, row, '总分      97.85')[0]?.[4]).toEqual(row.split(/ +/));
});
