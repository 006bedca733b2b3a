import { expect, test } from 'vitest';
import { sections } from '#extract/sections/sections.ts';
import { documentOf } from '../document.ts';

const outline = (text: string) =>
	sections(documentOf(text)).map(
		({ depth, heading, canonical, also }) =>
			`${'  '.repeat(depth - 1)}${heading} → ${canonical}${also ? `+${also}` : ''}`
	);

/** Outlines as provinces ask for them. */
const outlines: readonly (readonly [string, string, readonly string[]])[] = [
	[
		'Guangdong',
		`一、部门基本情况
（一）部门职能
负责气象服务。
（二）年度总体工作和重点工作任务
建设观测站。
（三）部门整体支出绩效目标
见附件。
（四）部门整体支出情况
全年支出30万元。
二、绩效自评情况
（一）自评结论
95分。
（二）履职效能分析
1.整体效能。
良好。
2.专项效能。
良好。
（三）管理效率分析
略。
三、其他自评情况
无。
四、改进意见
加强编制。`,
		[
			'一、部门基本情况 → overview',
			'  （一）部门职能 → overview',
			'  （二）年度总体工作和重点工作任务 → targets',
			'  （三）部门整体支出绩效目标 → targets',
			'  （四）部门整体支出情况 → funds',
			'二、绩效自评情况 → conclusion+performance',
			'  （一）自评结论 → conclusion',
			'  （二）履职效能分析 → performance',
			'    1.整体效能 → performance',
			'    2.专项效能 → performance',
			'  （三）管理效率分析 → performance',
			'三、其他自评情况 → other',
			'四、改进意见 → measures'
		]
	],
	[
		'Sichuan',
		`一、部门（单位）概况
（一）机构组成。
内设5个股室。
（二）机构职能。
略。
（三）人员概况。
在编9人。
二、部门财政资金收支情况
（一）部门财政资金收入情况。
略。
（二）部门财政资金支出情况。
略。
三、部门整体绩效分析
（一）部门预算项目绩效分析。
略。
（二）结果应用情况。
略。
四、评价结论及建议
（一）评价结论。
略。
（二）存在问题。
略。
（三）改进建议。
略。`,
		[
			'一、部门（单位）概况 → overview',
			'  （一）机构组成 → overview',
			'  （二）机构职能 → overview',
			'  （三）人员概况 → overview',
			'二、部门财政资金收支情况 → funds',
			'  （一）部门财政资金收入情况 → funds',
			'  （二）部门财政资金支出情况 → funds',
			'三、部门整体绩效分析 → performance',
			'  （一）部门预算项目绩效分析 → performance',
			'  （二）结果应用情况 → application',
			'四、评价结论及建议 → conclusion+measures',
			'  （一）评价结论 → conclusion',
			'  （二）存在问题 → problems',
			'  （三）改进建议 → measures'
		]
	],
	[
		'numbers in brackets only',
		`（一）项目概况
1.项目背景
略。
2.项目实施情况
略。
（二）项目绩效目标
略。
（三）绩效评价工作开展情况
略。
（四）综合评价情况及评价结论
略。
（五）存在的问题及建议
略。`,
		[
			'（一）项目概况 → overview',
			'  1.项目背景 → overview',
			'  2.项目实施情况 → organization',
			'（二）项目绩效目标 → targets',
			'（三）绩效评价工作开展情况 → organization',
			'（四）综合评价情况及评价结论 → conclusion',
			'（五）存在的问题及建议 → problems+measures'
		]
	],
	[
		'headings that a text follows in the line',
		`一、部门概况：我局内设4个股室，编制12人。
二、当年部门履职总体目标、工作任务：完成普查。
三、当年部门年度总体运行情况及财政支出情况：支出80万元。
四、绩效目标完成情况：全部完成。
五、自评得分情况：92分。
六、存在的主要问题和改进措施：无。
七、绩效自评结果拟应用和公开情况：公开。`,
		[
			'一、部门概况 → overview',
			'二、当年部门履职总体目标、工作任务 → targets',
			'三、当年部门年度总体运行情况及财政支出情况 → funds',
			'四、绩效目标完成情况 → performance',
			'五、自评得分情况 → conclusion',
			'六、存在的主要问题和改进措施 → problems+measures',
			'七、绩效自评结果拟应用和公开情况 → application'
		]
	],
	[
		'Zhejiang',
		`第一部分 概况
一、单位职责
略。
二、机构设置
略。
第二部分 2023年度绩效自评情况说明
一、绩效管理工作开展情况
略。
二、部门整体支出自评结果
略。
三、项目绩效自评结果
略。
第三部分 名词解释
略。`,
		[
			'第一部分 概况 → overview',
			'  一、单位职责 → overview',
			'  二、机构设置 → overview',
			'第二部分 2023年度绩效自评情况说明 → performance',
			'  一、绩效管理工作开展情况 → organization',
			'  二、部门整体支出自评结果 → conclusion',
			'  三、项目绩效自评结果 → conclusion',
			'第三部分 名词解释 → other'
		]
	],
	[
		'decimal numbers',
		`1.项目基本情况
1.1 项目背景
略。
1.2 项目资金情况
略。
2.绩效目标完成情况
2.1 数量指标
略。
2.2 质量指标
略。
3.偏离绩效目标的原因及改进措施
略。
4.自评结果应用
略。`,
		[
			'1.项目基本情况 → overview',
			'  1.1 项目背景 → overview',
			'  1.2 项目资金情况 → funds',
			'2.绩效目标完成情况 → performance',
			'  2.1 数量指标 → performance',
			'  2.2 质量指标 → performance',
			'3.偏离绩效目标的原因及改进措施 → problems+measures',
			'4.自评结果应用 → application'
		]
	],
	[
		'Hubei',
		`一、自评结论
（一）自评得分
96.5分。
（二）部门整体绩效目标完成情况
1.执行率情况。
98%。
2.完成的绩效目标。
略。
3.未完成的绩效目标。
略。
（三）存在的问题和原因
1.上年度绩效自评结果应用情况
略。
2.本年度绩效自评存在的问题和原因
略。
（四）下一步拟改进措施
略。
二、佐证材料
略。`,
		[
			'一、自评结论 → conclusion',
			'  （一）自评得分 → conclusion',
			'  （二）部门整体绩效目标完成情况 → performance',
			'    1.执行率情况 → funds',
			'    2.完成的绩效目标 → performance',
			'    3.未完成的绩效目标 → problems',
			'  （三）存在的问题和原因 → problems',
			'    1.上年度绩效自评结果应用情况 → application',
			'    2.本年度绩效自评存在的问题和原因 → problems',
			'  （四）下一步拟改进措施 → measures',
			'二、佐证材料 → other'
		]
	],
	[
		'monitoring',
		`一、绩效监控工作组织开展情况
略。
二、预算执行情况分析
截至6月末支出20万元。
三、绩效目标实现程度
略。
四、偏离目标的原因分析及纠偏措施
略。
五、下一步工作安排
略。
六、监控结果应用
略。`,
		[
			'一、绩效监控工作组织开展情况 → organization',
			'二、预算执行情况分析 → funds',
			'三、绩效目标实现程度 → performance',
			'四、偏离目标的原因分析及纠偏措施 → problems+measures',
			'五、下一步工作安排 → measures',
			'六、监控结果应用 → application'
		]
	],
	[
		'a form whose cells are the headings',
		`| 一、单位基本情况 | 本单位是公益一类事业单位，编制20人。 |
| 二、预算执行情况 | 全年预算执行总体顺利，支出按计划完成。 |
| 三、存在问题 | 无 |
| 四、整改措施 | 无 |`,
		[
			'一、单位基本情况 → overview',
			'二、预算执行情况 → funds',
			'三、存在问题 → problems',
			'四、整改措施 → measures'
		]
	],
	[
		'headings without numbers, parts with',
		`2022年度某局部门整体支出绩效自评报告
部门概况
（一）主要职责
略。
（二）部门预算情况
略。
绩效目标及完成情况
（一）产出指标完成情况
略。
（二）效益指标完成情况
略。
主要经验做法
略。
存在问题及下一步改进措施
略。
其他需要说明的情况
略。`,
		[
			'部门概况 → overview',
			'  （一）主要职责 → overview',
			'  （二）部门预算情况 → funds',
			'绩效目标及完成情况 → performance',
			'  （一）产出指标完成情况 → performance',
			'  （二）效益指标完成情况 → performance',
			'主要经验做法 → measures',
			'存在问题及下一步改进措施 → problems+measures',
			'其他需要说明的情况 → other'
		]
	],
	[
		'Beijing',
		`一、基本情况
（一）项目概况
（1）项目背景。略。
（2）主要内容及实施情况。略。
（3）资金投入和使用情况。略。
（二）项目绩效目标
略。
二、绩效评价工作开展情况
（一）绩效评价目的、对象和范围
略。
（二）绩效评价原则、评价指标体系、评价方法、评价标准等
略。
（三）绩效评价工作过程
略。
三、综合评价情况及评价结论
略。
四、绩效评价指标分析
（一）项目决策情况
略。
（二）项目过程情况
略。
（三）项目产出情况
略。
（四）项目效益情况
略。
五、主要经验及做法、存在的问题及原因分析
略。
六、有关建议
略。`,
		[
			'一、基本情况 → overview',
			'  （一）项目概况 → overview',
			'    （1）项目背景 → overview',
			'    （2）主要内容及实施情况 → overview+organization',
			'    （3）资金投入和使用情况 → funds',
			'  （二）项目绩效目标 → targets',
			'二、绩效评价工作开展情况 → organization',
			'  （一）绩效评价目的、对象和范围 → organization',
			'  （二）绩效评价原则、评价指标体系、评价方法、评价标准等 → organization',
			'  （三）绩效评价工作过程 → organization',
			'三、综合评价情况及评价结论 → conclusion',
			'四、绩效评价指标分析 → performance',
			'  （一）项目决策情况 → performance',
			'  （二）项目过程情况 → performance',
			'  （三）项目产出情况 → performance',
			'  （四）项目效益情况 → performance',
			'五、主要经验及做法、存在的问题及原因分析 → problems+measures',
			'六、有关建议 → measures'
		]
	],
	[
		'circled Chinese numbers',
		`一、部门整体概况
㈠部门职能
略。
㈡机构人员
略。
二、部门整体支出管理及使用情况
三、部门整体支出绩效评价情况
四、存在的主要问题
五、有关建议`,
		[
			'一、部门整体概况 → overview',
			'  ㈠部门职能 → overview',
			'  ㈡机构人员 → overview',
			'二、部门整体支出管理及使用情况 → funds',
			'三、部门整体支出绩效评价情况 → performance',
			'四、存在的主要问题 → problems',
			'五、有关建议 → measures'
		]
	],
	[
		'arabic numbers',
		`1、 单位概况
略。
2、预算资金到位及使用情况
略。
3、自评工作组织
略。
4、自评得分
略。
5、偏差大或目标未完成原因分析
略。
6、改进措施及结果应用方案
略。`,
		[
			'1、 单位概况 → overview',
			'2、预算资金到位及使用情况 → funds',
			'3、自评工作组织 → organization',
			'4、自评得分 → conclusion',
			'5、偏差大或目标未完成原因分析 → problems',
			'6、改进措施及结果应用方案 → measures+application'
		]
	]
];

test.each(outlines)('%s', (_, text, expected) => {
	expect(outline(text)).toEqual(expected);
});

test('a heading stands in any cell beside a text, but a goal in a cell is none', () => {
	const form = `| 一、基本情况 | 本馆是公益一类事业单位，有职工九人。 |
| 二、存在的问题 | 阅览室座位不够，周末尤其紧张。 |
| 三、其他需说明的情况 | 无 |`;
	expect(outline(form)).toEqual([
		'一、基本情况 → overview',
		'二、存在的问题 → problems',
		'三、其他需说明的情况 → other'
	]);
	expect(outline('| 年度目标 | 一、加强阅读推广 | 全部完成 |')).toEqual([]);
	expect(outline('| 一、基本支出 | 120 | 100 |\n| 二、项目支出 | 30 | 无 |')).toEqual([]);
});

test('绩效自评情况 is about what it begins with', () => {
	const opening = (part: string) => outline(`一、绩效自评情况\n（一）${part}\n略。`)[0];
	expect(opening('自评结论')).toBe('一、绩效自评情况 → conclusion+performance');
	expect(opening('目标完成情况')).toBe('一、绩效自评情况 → performance');
});

test.each(['单位：元', '单位：万元', '金额单位：元'])(
	'a heading keeps its bracket （%s）',
	(unit) => {
		expect(outline(`二、预算执行情况（${unit}）\n年初预算120万元。`)).toEqual([
			`二、预算执行情况（${unit}） → funds`
		]);
	}
);

test('年度总体目标 labels a field of a form and heads no text', () => {
	const fields = '预期目标：清理河道12公里，保障行洪安全，群众满意。\n实际完成情况：全部完成。';
	expect(outline(`资金情况见下。\n年度总体目标\n${fields}`)).toEqual([]);
	expect(outline('项目表\n| 年度总体目标 |\n| 预期目标 | 实际完成情况 |')).toEqual([]);
});

test('a table in the midst of the chapters is no chapter, one behind them is', () => {
	const table = '附表：项目绩效自评表\n| 指标 | 分值 |\n| 数量 | 10 |';
	const chapters = ['三、预算执行情况\n支出略低。', '四、存在的问题\n进度偏慢。'];
	expect(outline([chapters[0], table, chapters[1]].join('\n'))).toEqual([
		'三、预算执行情况 → funds',
		'四、存在的问题 → problems'
	]);
	expect(outline([...chapters, table].join('\n'))).toEqual([
		'三、预算执行情况 → funds',
		'四、存在的问题 → problems',
		'附表：项目绩效自评表 → form'
	]);
});

test.each(['.', '、'])('chapters can have Roman numbers (I%s)', (comma) => {
	const chapters = ['概况', '预算执行情况', '存在的问题'].map(
		(heading, index) => `${['I', 'II', 'Ⅲ'][index] ?? ''}${comma}${heading}\n文字。`
	);
	expect(outline(chapters.join('\n'))).toEqual([
		`I${comma}概况 → overview`,
		`II${comma}预算执行情况 → funds`,
		`Ⅲ${comma}存在的问题 → problems`
	]);
});
