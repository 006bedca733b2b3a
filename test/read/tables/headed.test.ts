import { expect, test } from 'vitest';
import { documentOf } from '../../document.ts';
import { drawn, paragraphsOf, tablesOf } from '../grid.ts';

const read = (...lines: string[]) => {
	const document = documentOf(lines.join('\n'));
	return tablesOf(document).map((table) => drawn(document, table));
};

const money = [
	'项目资金                      年初预算数   全年预算数   全年执行数   分值   执行率   得分',
	'（万元）   年度资金总额       86.00        80.00        76.00        10     95.00%   9.5',
	'           其中：财政拨款     86.00        80.00        76.00        —      95.00%   —',
	'           其他资金'
];

const indicators = [
	'一级指标     二级指标         三级指标     年度指标值   实际完成值   分值   得分   偏差原因',
	'产出指标     数量指标         修复档案     ≥300卷       312卷        30     30',
	'             质量指标         修复合格率   100%         98%          20     19.6   两卷返工',
	'满意度指标   服务对象满意度   查档人满意   ≥90%         93%          10     10',
	'总分                                                                 60     59.6'
];

test('a label over two lines stands for its rows, and a line of one cell is a row', () => {
	expect(read(...money)).toEqual([
		[
			['项目资金', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
			['项目资金', '年度资金总额', '86.00', '80.00', '76.00', '10', '95.00%', '9.5'],
			['项目资金', '其中：财政拨款', '86.00', '80.00', '76.00', '—', '95.00%', '—'],
			['项目资金', '其他资金', '', '', '', '', '', '']
		]
	]);
});

test('labels of levels reach down, and the total stands under the points', () => {
	expect(read(...indicators)[0]?.slice(1)).toEqual([
		['产出指标', '数量指标', '修复档案', '≥300卷', '312卷', '30', '30', ''],
		['产出指标', '质量指标', '修复合格率', '100%', '98%', '20', '19.6', '两卷返工'],
		['满意度指标', '服务对象满意度', '查档人满意', '≥90%', '93%', '10', '10', ''],
		['总分', '', '', '', '', '60', '59.6', '']
	]);
});

test('each head begins a table, and a sentence between two ends the first', () => {
	expect(read(...money, ...indicators)).toHaveLength(2);
	const goal = '年度目标（50分）：做好档案修复，方便群众查阅。';
	const document = documentOf([...money, goal, ...indicators].join('\n'));
	expect(tablesOf(document)).toHaveLength(2);
	expect(paragraphsOf(document)).toEqual([goal]);
});

test('a table goes on behind the end of a page', () => {
	const [head, first, ...rest] = indicators as [string, string, ...string[]];
	const paged = [head, first, '', '                  第 1 页 共 2 页', '\f', '', ...rest];
	expect(read(...paged)).toEqual(read(...indicators));
});

test('figures stand under the words that span their columns', () => {
	const [table] = read(
		'任务名称         批复金额                          实际支出   执行率',
		'                 总额      财政拨款   其他资金',
		'档案数字化       50.00     45.00      5.00         48.00      96.00%',
		'库房维护         20.00     20.00      0.00         20.00      100.00%'
	);
	expect(table).toEqual([
		['任务名称', '批复金额', '批复金额', '批复金额', '实际支出', '执行率'],
		['任务名称', '总额', '财政拨款', '其他资金', '实际支出', '执行率'],
		['档案数字化', '50.00', '45.00', '5.00', '48.00', '96.00%'],
		['库房维护', '20.00', '20.00', '0.00', '20.00', '100.00%']
	]);
});

test('columns are found where each character counts as one column', () => {
	const pad = (cells: string[], widths: number[]) =>
		cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('   ');
	const widths = [7, 8, 6, 6];
	const rows = [
		['三级指标', '年度指标值', '实际完成值', '得分'],
		['修复档案', '≥300卷', '312卷', '30'],
		['接待查档人员', '≥90人次', '98人次', '20']
	];
	expect(read(...rows.map((row) => pad(row, widths)))).toEqual([rows]);
});

test('the rest of a remark belongs to it, and the rest of a name makes no row', () => {
	const [table] = read(
		'二级指标   三级指标     年度指标值   实际完成值   得分   偏差原因',
		'数量指标   修复破损的   ≥300卷       280卷        28     人手不足，下半年',
		'           历史档案                                      补充两人',
		'质量指标   合格率       100%         100%         20     新设备尚未',
		'                                                         调试完毕'
	);
	expect(table?.map((row) => row[1])).toEqual(['三级指标', '修复破损的', '合格率']);
	expect(table?.[2]?.[5]?.split(/\s+/)).toEqual(['新设备尚未', '调试完毕']);
});

test('what follows a table is prose, indented or not', () => {
	const document = documentOf(
		[
			...indicators,
			'    三、存在问题',
			'    支付进度偏慢。',
			'填报人：某人      电话：见封面'
		].join('\n')
	);
	expect(tablesOf(document)).toHaveLength(1);
	expect(paragraphsOf(document)).toHaveLength(3);
});

test('what only one space parts stands in the columns over and under which it lies', () => {
	const [table] = read(
		'三级指标     年度指标值   实际完成值   得分   偏差原因',
		'修复档案     ≥300卷       312卷        30',
		'修复合格率   100%         98%          19.6 两卷因设备故障返工',
		'查档满意度   ≥90%         93%          10     无'
	);
	expect(table?.[2]).toEqual(['修复合格率', '100%', '98%', '19.6', '两卷因设备故障返工']);
});

test('goals beside each other do not take the head below them', () => {
	const tables = read(
		'年度总体目标   预期目标                         实际完成情况',
		'               修复破损历史档案并向社会开放。   修复并开放了全部历史档案。',
		...indicators
	);
	expect(tables.at(-1)).toEqual(read(...indicators)[0]);
});

test('what begins at the left below the last row is no rest of its last cell', () => {
	const rows = [
		'    来  源        预算数        到位数       到位时间',
		'    中央财政      150.00        150.00       6月',
		'    合  计          —             —           —'
	];
	const goal = '年度目标：培训骨干二百三十名，观摩四次，编印教材两册，覆盖全部乡镇和村社';
	for (const gap of [[], ['']]) {
		const document = documentOf([...rows, ...gap, goal].join('\n'));
		expect(drawn(document, tablesOf(document)[0]!).at(-1)?.at(-1)).toBe('—');
		expect(paragraphsOf(document)).toEqual([goal]);
	}
});

test('rows that keep no columns and lose merged and empty cells are seated by what the head says', () => {
	const rows = [
		'一级指标  二级指标  三级指标  年度指标值  全年完成值  分值  得分  未完成原因分析',
		'产出指标（50分）  数量指标  新建公厕  5座  5座  20  20',
		'  改造公厕  3座  2座  15  10',
		'效益指标（30分）  社会效益指标  受益人口  ≥3000人  3200人  30  30',
		'总分  100  95'
	];
	expect(
		read(...rows)[0]
			?.slice(1)
			.map((row) => row.slice(0, 7))
	).toEqual([
		['产出指标（50分）', '数量指标', '新建公厕', '5座', '5座', '20', '20'],
		['产出指标（50分）', '数量指标', '改造公厕', '3座', '2座', '15', '10'],
		['效益指标（30分）', '社会效益指标', '受益人口', '≥3000人', '3200人', '30', '30'],
		['·', '·', '总分', '·', '·', '100', '95']
	]);
});
