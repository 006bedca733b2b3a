import { expect, test } from 'vitest';
import { documentOf } from '../../document.ts';
import { drawn, paragraphsOf, tablesOf } from '../grid.ts';

const read = (text: string) => {
	const document = documentOf(text);
	return tablesOf(document).map((table) => drawn(document, table));
};

/** The cells of a form as a web page or a PDF leaves them: a line each, empty ones as a space. */
const lines = (cells: string[]) => cells.map((cell) => cell || '\u00a0').join('\n\n');

const indicators = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];

const form = [
	...['项目名称', '库房修缮', '主管部门', '县档案馆', '实施单位', '县档案馆'],
	...[
		'项目资金\n(万元)',
		'',
		'年初',
		'预算数',
		'全年预算数',
		'全年执行数',
		'分值',
		'执行率',
		'得分'
	],
	...['年度资金总额', '43.2', '45', '37.24', '10', '82.76%', '8.28'],
	...['其中：当年财政拨款', '43.2', '45', '37.24', ''],
	...['其他资金', '', '', '', ''],
	...[...indicators, '偏差原因分析及改进措施'],
	...['产出指标', '数量指标', '修缮面积', '300', '280', '20', '18', '雨季停工，工期顺延'],
	...['指标2', '', '', '', '', ''],
	...['质量指标', '验收合格率', '100', '100', '30', '30', ''],
	...['效益指标', '社会效益', '指标', '查档人次', '5000', '5100', '40', '40', ''],
	...['总分', '100', '96.28', '']
];

test('a form with a cell a line has its rows again', () => {
	const [fields, money, tree] = read(lines(form));
	expect(fields).toEqual([
		['项目名称', '库房修缮'],
		['主管部门', '县档案馆'],
		['实施单位', '县档案馆']
	]);
	expect(money?.[1]?.slice(1)).toEqual([
		'年度资金总额',
		'43.2',
		'45',
		'37.24',
		'10',
		'82.76%',
		'8.28'
	]);
	expect(money?.[2]?.slice(1, 5)).toEqual(['其中：当年财政拨款', '43.2', '45', '37.24']);
	expect(money?.[3]?.slice(1, 3)).toEqual(['其他资金', '']);
	expect(tree?.slice(1)).toEqual([
		['产出指标', '数量指标', '修缮面积', '300', '280', '20', '18', '雨季停工，工期顺延'],
		['产出指标', '数量指标', '指标2', '', '', '', '', ''],
		['产出指标', '质量指标', '验收合格率', '100', '100', '30', '30', ''],
		['效益指标', '社会效益\n\n指标', '查档人次', '5000', '5100', '40', '40', ''],
		['·', '·', '总分', '·', '·', '100', '96.28', '']
	]);
});

test('prose around a form stays prose', () => {
	const document = documentOf(
		`附件1\n\n自评表\n\n${lines(form)}\n\n一、概况\n\n县档案馆负责档案工作，编制三人。`
	);
	expect(paragraphsOf(document)).toEqual([
		'附件1',
		'自评表',
		'一、概况',
		'县档案馆负责档案工作，编制三人。'
	]);
});

test('between spaces, where empty cells are lost, cells sit where they fit', () => {
	const [, money, tree] = read(
		[
			'项目名称 库房修缮',
			'项目资金',
			'(万元)',
			'年初预算数 全年预算数(A) 全年执行数(B) 分值 执行率(B/A) 得分',
			'年度资金总额： 880 880 880 10 10',
			'其中：本年财政拨款 880 880 880 - -',
			`${indicators.join(' ')} 偏差原因分析及改进措施`,
			'产出指标(50分) 数量指标 修缮面积 300 280 20 18',
			'指标2：',
			'……',
			'质量指标 工程质量合格 30 30',
			'可持续影',
			'响指标',
			'使用年限 20年 20年 30 30',
			'总分 100 78',
			'注：得分由各单位自行填写。'
		].join('\n')
	);
	expect(money?.slice(1)).toEqual([
		['年度资金总额：', '880', '880', '880', '10', '·', '10'],
		['其中：本年财政拨款', '880', '880', '880', '-', '-', '·']
	]);
	expect(tree?.slice(1).map((row) => row.slice(1, 7))).toEqual([
		['数量指标', '修缮面积', '300', '280', '20', '18'],
		['数量指标', '指标2：', '·', '·', '·', '·'],
		['数量指标', '……', '·', '·', '·', '·'],
		['质量指标', '工程质量合格', '·', '·', '30', '30'],
		['可持续影\n响指标', '使用年限', '20年', '20年', '30', '30'],
		['·', '总分', '·', '·', '100', '78']
	]);
});

test('a form that is one line with prose before and behind it loses nothing of either', () => {
	const text = `附件 自评表 ${form.filter(Boolean).join(' ').replaceAll('\n', ' ')} 填表说明见后页`;
	const document = documentOf(text);
	const words = document.blocks.map(({ start, end }) => text.slice(start, end)).join(' ');
	expect(words).toBe(text);
	expect(read(text).flat()).toContainEqual([
		'年度资金总额',
		'43.2',
		'45',
		'37.24',
		'10',
		'82.76%',
		'8.28'
	]);
});

test('the rows of a head that were written one after the other nest again', () => {
	const text = lines([
		...['联系人', '某人', '人员编制', '7'],
		...['机构名称', '支出合计', '其中：', '结余'],
		...['基本支出', '其中：', '项目支出', '当年结余', '累计结余', '人员支出', '公用支出'],
		...['县档案馆', '120', '80', '61.5', '18.5', '40', '0', '3.2'],
		...['机构名称', '固定资产', '合计', '其中：', '其他', '在用固定资产', '出租固定资产'],
		...['县档案馆', '20', '15', '3', '2']
	]);
	const [, spending, assets] = read(text);
	expect(spending?.slice(2)).toEqual([
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
	]);
	expect(assets?.slice(1)).toEqual([
		['机构名称', '固定资产\n\n合计', '在用固定资产', '出租固定资产', '其他'],
		['县档案馆', '20', '15', '3', '2']
	]);
});

test.each([
	'存在的主要问题\n\n预算编制不够精细，执行进度偏慢。\n\n改进措施\n\n加强培训，细化预算。',
	'基本支出\n\n项目支出\n\n三公经费\n\n以上三项均按规定执行。',
	'自评得分\n\n90分，等级为优。',
	'项目单位 联系人 联系电话'
])('headings that share words with forms make none: %j', (text) => {
	expect(read(text)).toEqual([]);
});

test('a list of projects, a cell a line, is cut into rows by its columns', () => {
	const cells = [
		...['序号', '项目名称', '年初预算数', '全年预算数', '执行数', '执行率', '自评得分'],
		...['1', '库房修缮', '50.00', '48.00', '45.60', '95.00%', '97.5'],
		...['2', '档案编目', '30.00', '30.00', '30.00', '100.00%', '100'],
		...['合计', '80.00', '78.00', '75.60', '96.92%']
	];
	expect(read(cells.join('\n'))[0]?.slice(1)).toEqual([
		['1', '库房修缮', '50.00', '48.00', '45.60', '95.00%', '97.5'],
		['2', '档案编目', '30.00', '30.00', '30.00', '100.00%', '100'],
		['·', '合计', '80.00', '78.00', '75.60', '96.92%', '·']
	]);
});

test('a form of monitoring, a cell a line, is told by the months in its heads', () => {
	const cells = [
		...['项目资金', '年初预算数', '1-8月执行数', '1-8月执行率', '全年预计执行数'],
		...['年度资金总额', '50.00', '30.00', '60.00%', '50.00'],
		...['其中：财政拨款', '50.00', '30.00', '60.00%', '50.00'],
		...['一级指标', '二级指标', '三级指标', '年度指标值', '1-8月执行情况', '全年预计完成情况'],
		...['产出指标', '数量指标', '修缮面积', '≥200平方米', '120平方米', '200平方米']
	];
	const [money, indicators] = read(cells.join('\n'));
	expect(money?.[1]?.slice(-4)).toEqual(['50.00', '30.00', '60.00%', '50.00']);
	expect(indicators?.[1]?.slice(2)).toEqual(['修缮面积', '≥200平方米', '120平方米', '200平方米']);
});

test('a list by kinds of indicators, a cell a line, is a table', () => {
	const cells = [
		...['指标类别', '指标名称', '目标值', '完成值', '权重', '得分'],
		...['数量指标', '新建公厕', '5座', '5座', '20', '20'],
		...['质量指标', '验收合格率', '100%', '98%', '20', '19']
	];
	expect(read(cells.join('\n'))[0]?.slice(1)).toEqual([cells.slice(6, 12), cells.slice(12)]);
});

test('the parts of the last columns of a monitoring form take their places', () => {
	const table = read(
		[
			...['一级指标', '二级指标', '三级指标', '年度指标值', '1-7月执行情况', '全年预计完成情况'],
			...['偏差原因分析', '完成目标可能性', '经费保障', '原因说明', '确定能', '有可能'],
			...['产出指标', '数量指标', '编目卷数', '≥500卷', '310卷', '520卷', ' ', ' ', '√', ' '],
			...['效益指标', '社会效益指标', '查档人次', '≥90人次', '60人次', '95人次', ' ', ' ', '√', ' ']
		].join('\n\n')
	).at(-1);
	expect(table?.[0]?.slice(5)).toEqual([
		...['全年预计完成情况', '经费保障', '原因说明', '确定能', '有可能']
	]);
	expect(table?.[2]?.slice(2, 9)).toEqual([
		...['查档人次', '≥90人次', '60人次', '95人次', '', '', '√']
	]);
});

test('indicators without levels under a head that names each', () => {
	const table = read(
		[
			...['绩效指标', '指标名称', '计量单位', '指标性质', '指标值', '全年完成值', '权重', '得分'],
			...['借阅人次', '人次', '≥', '900', '940', '60', '60'],
			...['读者满意度', '%', '≥', '90', '94', '30', '30']
		].join('\n')
	).at(-1);
	expect(table?.[2]?.slice(1)).toEqual(['读者满意度', '%', '≥', '90', '94', '30', '30']);
});

test('a label with an amount behind it ends the head above it', () => {
	const table = read(
		[
			...['年度预算申请（万元）', '年初预算数', '全年预算数', '全年执行数', '执行率'],
			...['本馆支出总金额', '80', '90', '81', '90%'],
			...['项目支出', '30', '40', '31', '77.5%']
		].join('\n')
	).at(-1);
	expect(table?.map((row) => row.slice(-5))).toEqual([
		['·', '年初预算数', '全年预算数', '全年执行数', '执行率'],
		['本馆支出总金额', '80', '90', '81', '90%'],
		['项目支出', '30', '40', '31', '77.5%']
	]);
});
