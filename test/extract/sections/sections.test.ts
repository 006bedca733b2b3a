import { describe, expect, test } from 'vitest';
import { sections } from '#extract/sections/sections.ts';
import { documentOf } from '../document.ts';
import { growth, LINEAR } from '../../growth.ts';

/** Sections as lines: depth as indentation, heading, canonical id and the second one. */
const outline = (text: string) =>
	sections(documentOf(text)).map(
		({ depth, heading, canonical, also }) =>
			`${'  '.repeat(depth - 1)}${heading} → ${canonical}${also ? `+${also}` : ''}`
	);

const cases: readonly (readonly [string, string, readonly string[]])[] = [
	[
		'numbers of three depths',
		`一、部门概况
（一）主要职能
贯彻有关规定。
（二）机构设置
内设三个股室。
二、预算执行情况
（一）基本支出
1.人员经费
全年支出12万元。
2.公用经费
全年支出3万元。
三、存在的问题
编制不细。`,
		[
			'一、部门概况 → overview',
			'  （一）主要职能 → overview',
			'  （二）机构设置 → overview',
			'二、预算执行情况 → funds',
			'  （一）基本支出 → funds',
			'    1.人员经费 → funds',
			'    2.公用经费 → funds',
			'三、存在的问题 → problems'
		]
	],
	[
		'full-width numbers, spaces inside headings, brackets of both kinds',
		`一 、部 门 概 况
本局情况如下。
（ 一 ）人员情况
在职8人。
(二) 资产情况
无。
二．绩效 目标
完成任务。
１．产出指标完成情况
良好。`,
		[
			'一 、部 门 概 况 → overview',
			'  （ 一 ）人员情况 → overview',
			'  (二) 资产情况 → overview',
			'二．绩效 目标 → targets',
			'  １．产出指标完成情况 → performance'
		]
	],
	[
		'a heading and its text in one line',
		`一、单位基本情况。本单位为全额拨款事业单位，现有人员12人。
二、预算执行情况：全年预算100万元，支出95万元。
（一）基本支出情况。基本支出80万元。
（二）我局严格执行预算，压减一般性支出，取得较好成效。
三、改进措施。加强管理。`,
		[
			'一、单位基本情况 → overview',
			'二、预算执行情况 → funds',
			'  （一）基本支出情况 → funds',
			'三、改进措施 → measures'
		]
	],
	[
		'sentences and items of a list that are no headings',
		`一、主要职责
1. 负责全县水利工程的规划和建设管理工作。
2. 组织实施水资源的统一监督管理。
3. 承办县委、县政府交办的其他事项。
（1）开展巡查；
（2）及时处置；
二、收支情况
（一）收入120万元。
（二）支出118万元。`,
		['一、主要职责 → overview', '二、收支情况 → funds']
	],
	[
		'a top number in another style, second numbers in two styles',
		`一、单位概况
（一）基本情况
略。
2、部门整体支出绩效实现情况
（1）履职完成情况
完成。
（二）履职效果情况
1、经济效益。有所提高。
2、社会效益。有所提高。
（三）社会公众满意度
较好。
三、存在的问题及改进措施
无。`,
		[
			'一、单位概况 → overview',
			'  （一）基本情况 → overview',
			'2、部门整体支出绩效实现情况 → performance',
			'  （1）履职完成情况 → performance',
			'  （二）履职效果情况 → performance',
			'    1、经济效益 → performance',
			'    2、社会效益 → performance',
			'  （三）社会公众满意度 → performance',
			'三、存在的问题及改进措施 → problems+measures'
		]
	],
	[
		'numbers that are missing between two others',
		`一、部门概况
略。
二、资金使用情况
略。
部门整体支出绩效情况
（一）强化宣传
略。
存在的主要问题
人手不足。
五、下一步工作打算
加强培训。`,
		[
			'一、部门概况 → overview',
			'二、资金使用情况 → funds',
			'部门整体支出绩效情况 → performance',
			'  （一）强化宣传 → performance',
			'存在的主要问题 → problems',
			'五、下一步工作打算 → measures'
		]
	],
	[
		'no numbers at all',
		`某县某局2022年度部门整体支出绩效自评报告
部门基本情况
我局是政府工作部门。
预算执行情况
全年支出30万元。
绩效目标完成情况
全部完成。
存在的问题及原因
经费不足。
下一步改进措施
加强管理。`,
		[
			'部门基本情况 → overview',
			'预算执行情况 → funds',
			'绩效目标完成情况 → performance',
			'存在的问题及原因 → problems',
			'下一步改进措施 → measures'
		]
	],
	[
		'arabic numbers outside, Chinese ones in brackets inside',
		`1、项目概况
（一）立项背景
略。
（二）项目内容
略。
2、项目资金使用情况
（一）资金到位情况
略。
3、项目绩效情况
略。
4、其他需要说明的问题
无。`,
		[
			'1、项目概况 → overview',
			'  （一）立项背景 → overview',
			'  （二）项目内容 → overview',
			'2、项目资金使用情况 → funds',
			'  （一）资金到位情况 → funds',
			'3、项目绩效情况 → performance',
			'4、其他需要说明的问题 → other'
		]
	],
	[
		'a heading that opens a second numbered text',
		`| 一、部门基本概况 |
| 联系人 | 略 | 电话 | 略 |
| 二、部门收支情况 |
| 机构名称 | 收入合计 |
| 某局 | 96 |
三、评价报告综述（文字部分）
一、部门概况
略。
（一）基本情况
略。
二、专项组织实施情况
略。`,
		[
			'一、部门基本概况 → overview',
			'二、部门收支情况 → funds',
			'三、评价报告综述（文字部分） → container',
			'一、部门概况 → overview',
			'  （一）基本情况 → overview',
			'二、专项组织实施情况 → organization'
		]
	],
	[
		'a table of contents',
		`某县某局绩效自评报告
目 录
一、部门概况……………………1
二、绩效目标……………………2
三、评价结论……………………5
一、部门概况
略。
二、绩效目标
略。
三、评价结论
略。`,
		['一、部门概况 → overview', '二、绩效目标 → targets', '三、评价结论 → conclusion']
	],
	[
		'a table of contents without page numbers',
		`目录
一、部门概况
二、评价结论
三、存在问题
一、部门概况
略。
二、评价结论
略。
三、存在问题
略。`,
		['一、部门概况 → overview', '二、评价结论 → conclusion', '三、存在问题 → problems']
	],
	[
		'parts and chapters',
		`第一部分 部门概况
一、主要职能
略。
二、机构设置
略。
第二部分 部门整体支出绩效自评情况
一、绩效目标完成情况
略。
二、存在的问题
略。`,
		[
			'第一部分 部门概况 → overview',
			'  一、主要职能 → overview',
			'  二、机构设置 → overview',
			'第二部分 部门整体支出绩效自评情况 → performance',
			'  一、绩效目标完成情况 → performance',
			'  二、存在的问题 → problems'
		]
	],
	[
		'an attached form',
		`一、项目概况
略。
二、自评结论
90分。
附件：项目支出绩效自评表
| 项目名称 | 某项目 |
| 主管部门 | 某局 |`,
		['一、项目概况 → overview', '二、自评结论 → conclusion', '附件：项目支出绩效自评表 → form']
	],
	[
		'a space after the number',
		`一 部门概况
略。
二\u3000绩效目标
一 是 加强管理
略。
三 存在问题
略。`,
		['一 部门概况 → overview', '二\u3000绩效目标 → targets', '三 存在问题 → problems']
	],
	[
		'a form with numbered parts',
		`部门整体支出绩效自评表
| 一、部门基本情况 |
| 名称 | 某局 |
| 二、预算执行情况 |
| 预算 | 12 |`,
		['一、部门基本情况 → overview', '二、预算执行情况 → funds']
	],
	['a text without a heading', '今天天气很好。\n明天也好。', []],
	['an empty text', '', []]
];

describe('sections are read from', () => {
	test.each(cases)('%s', (_, text, expected) => {
		expect(outline(text)).toEqual(expected);
	});
});

/** Top headings of other provinces' outlines, in our own selection. */
const headings: readonly (readonly [string, string])[] = [
	['一、部门（单位）基本情况', 'overview'],
	['一、项目基本情况', 'overview'],
	['一、部门职责与机构设置', 'overview'],
	['一、项目立项背景及主要内容', 'overview'],
	['（二）人员编制情况', 'overview'],
	['二、部门财政资金收支情况', 'funds'],
	['二、项目资金申报及使用情况', 'funds'],
	['二、部门预算编制及执行情况', 'funds'],
	['三、部门整体支出管理情况', 'funds'],
	['二、资金投入和使用情况', 'funds'],
	['（一）项目资金到位情况分析', 'funds'],
	['二、预算执行进度', 'funds'],
	['一、收入支出决算总体情况说明', 'funds'],
	['七、国有资产占用情况说明', 'funds'],
	['三、“三公”经费支出情况', 'funds'],
	['二、绩效目标设立情况', 'targets'],
	['一、绩效目标分解下达情况', 'targets'],
	['二、年度主要工作任务', 'targets'],
	['（三）部门绩效目标及指标设置情况', 'targets'],
	['二、绩效评价工作开展情况', 'organization'],
	['二、自评工作组织过程', 'organization'],
	['三、绩效评价原则、方法及依据', 'organization'],
	['三、项目组织实施情况', 'organization'],
	['三、项目实施及管理情况', 'organization'],
	['一、绩效监控工作组织实施情况', 'organization'],
	['四、绩效目标完成情况分析', 'performance'],
	['四、项目绩效情况分析', 'performance'],
	['三、部门履职及绩效完成情况', 'performance'],
	['四、绩效评价指标分析', 'performance'],
	['三、绩效目标运行监控情况', 'performance'],
	['四、产出和效益情况', 'performance'],
	['（四）满意度指标完成情况', 'performance'],
	['五、主要工作成效', 'performance'],
	['三、综合评价结论', 'conclusion'],
	['三、综合评价情况及评价结论', 'conclusion'],
	['五、自评得分及等级', 'conclusion'],
	['三、绩效自评结果', 'conclusion'],
	['二、绩效自评总体结论', 'conclusion'],
	['五、存在的主要问题及原因分析', 'problems'],
	['四、未完成绩效目标的原因', 'problems'],
	['三、偏离绩效目标的原因和下一步改进措施', 'problems'],
	['五、主要经验及做法、存在的问题及原因分析', 'problems'],
	['六、主要经验及做法、存在的不足', 'measures'],
	['五、绩效管理的经验、问题和建议', 'measures'],
	['三、项目自评总分', 'conclusion'],
	['六、工作中的不足与困难', 'problems'],
	['六、有关建议', 'measures'],
	['六、下一步工作打算', 'measures'],
	['六、改进措施和相关建议', 'measures'],
	['七、整改措施落实情况', 'measures'],
	['五、今后努力方向', 'measures'],
	['七、绩效自评结果应用情况', 'application'],
	['七、评价结果公开情况', 'application'],
	['六、结果拟应用和公开情况', 'application'],
	['八、其他需要说明的问题', 'other'],
	['八、需要说明的其他事项', 'other'],
	['九、其它说明', 'other']
];

test.each(headings)('%s is about %s', (heading, canonical) => {
	const [section] = sections(documentOf(`${heading}\n略。`));
	expect(section).toMatchObject({ heading, canonical });
});

test('a section reaches from its heading to the next one of any depth, and the last to the end', () => {
	const text = '引言。\n一、概况\n文字。\n（一）职责\n略。\n二、结论\n完。';
	const found = sections(documentOf(text)).map(({ start, end }) => text.slice(start, end));
	expect(found).toEqual(['一、概况\n文字。\n', '（一）职责\n略。\n', '二、结论\n完。']);
});

test('an overview that states the budget is about funds too, unless a part of its own is', () => {
	const [stated] = outline('一、部门概况\n全年预算为230.85万元，支出230.65万元。\n二、结论\n略。');
	expect(stated).toBe('一、部门概况 → overview+funds');

	const [parted] = outline('一、部门概况\n（一）预算情况\n全年预算230.85万元。\n二、结论\n略。');
	expect(parted).toBe('一、部门概况 → overview');
});

test('壹、 and 贰、 stand above 一、', () => {
	expect(
		outline('壹、部门概况\n一、主要职能\n略。\n贰、预算执行情况\n一、基本支出情况\n略。')
	).toEqual([
		'壹、部门概况 → overview',
		'  一、主要职能 → overview',
		'贰、预算执行情况 → funds',
		'  一、基本支出情况 → funds'
	]);
});

test('a number that a space sets off from a few words heads a part', () => {
	expect(
		outline('1 项目概况\n项目由省级安排。\n2 预算执行\n支出完成。\n3 个乡镇受益\n略。')
	).toEqual(['1 项目概况 → overview', '2 预算执行 → funds']);
});

test('lines in 【】, and words of a field above a text, head parts; a field does not', () => {
	expect(
		outline(
			'某馆自评情况\n【单位基本情况】\n编制三人，实有三人。\n【绩效目标】\n1. 编目三百册；\n2. 展览两场，观众三百人。\n【存在问题】\n无。'
		)
	).toEqual(['【单位基本情况】 → overview', '【绩效目标】 → targets', '【存在问题】 → problems']);
	expect(
		outline(
			'某馆自评报告\n单位概况\n某馆是公益一类事业单位，编制三人。\n自评得分\n95分\n自评得分\n对照指标逐项打分，总分95分，等级为优。\n存在不足\n1、编目进度慢，部分图书没有及时上架。'
		)
	).toEqual(['单位概况 → overview', '自评得分 → conclusion', '存在不足 → problems']);
});

test("the numbered parts of a text behind a form are its parts, not those of the form's last label", () => {
	const text =
		'预算执行情况\n| 全年预算 | 20 |\n年度总体目标\n修三座凉亭。\n某馆凉亭修缮项目自评说明\n（一）项目概况\n略。\n（二）资金使用情况\n略。\n（三）存在问题\n略。\n（四）改进措施\n略。';
	expect(outline(text).slice(-4)).toEqual([
		'（一）项目概况 → overview',
		'（二）资金使用情况 → funds',
		'（三）存在问题 → problems',
		'（四）改进措施 → measures'
	]);
});

test('a Chinese number without its comma heads a part, the first of a word does not', () => {
	expect(
		outline(
			'一基本情况\n略。\n二预算执行情况\n略。\n三公经费支出情况\n略。\n五保供养情况\n略。\n三项目成效\n略。\n四存在问题\n略。'
		)
	).toEqual([
		'一基本情况 → overview',
		'二预算执行情况 → funds',
		'三项目成效 → performance',
		'四存在问题 → problems'
	]);
});

test('the boxes of a choice are no headings', () => {
	expect(
		outline('项目类别\n1、部门预算项目☑ 2、区直专项□\n项目属性\n1、持续性项目 √ 2、新增性项目 □')
	).toEqual([]);
});

test('a heading with a slip of the pen is about what it means', () => {
	expect(outline('一、概况\n略。\n二、存在的向题\n略。')[1]).toBe('二、存在的向题 → problems');
});

test('an outline that stands twice is a table of contents where no text is between', () => {
	const twice =
		'一、部门概况\n（一）机构\n（二）职能\n二、绩效目标\n三、评价结论\n附件1评价表\n某局2023年度评价报告\n一、部门概况\n（一）机构\n内设两个股。';
	expect(outline(twice)).toEqual(['一、部门概况 → overview', '  （一）机构 → overview']);
});

test('困难群众 are no difficulty of the unit', () => {
	expect(outline('一、下达困难群众救助资金预算情况\n略。\n二、工作中的困难\n略。')).toEqual([
		'一、下达困难群众救助资金预算情况 → funds',
		'二、工作中的困难 → problems'
	]);
});

test('a table of contents holds no headings where the report that follows is cut or names them otherwise', () => {
	const contents =
		'目录1.引言\n1.1部门职责概述\n1.2部门支出描述\n2.评价概述\n2.1评价目的\n3.评价结论\n某街道办事处绩效评价报告\n';
	expect(
		outline(
			'决算公开目录\n一、某局基本情况\n（一）机构设置\n二、名词解释\n一、某局基本情况\n（一）机构设置\n内设三个股。'
		)
	).toEqual(['一、某局基本情况 → overview', '  （一）机构设置 → overview']);
	expect(outline(`${contents}为了管好钱，我们照通知作了评价，写成这份报告。`)).toEqual([]);
	expect(
		outline(
			'目录\n第一部分 单位概况\n一、职责\n第二部分 附件\n附件1\n第一部分 部门概况\n一、主要职责\n略。\n第二部分 附件\n一、自评结论\n略。'
		)
	).toEqual([
		'第一部分 部门概况 → overview',
		'  一、主要职责 → overview',
		'第二部分 附件 → form',
		'  一、自评结论 → conclusion'
	]);
});

test('what a converter puts for a bullet or a lost number is no part of a heading', () => {
	expect(
		outline('• 一、资金下达情况\n略。\n  < >绩效自评工作开展情况\n略。\n· 三、存在问题\n略。')
	).toEqual([
		'一、资金下达情况 → funds',
		'绩效自评工作开展情况 → organization',
		'三、存在问题 → problems'
	]);
});

test('bullets and signs of emphasis around a heading are no part of it', () => {
	const parts = ['单位概况', '存在的问题'];
	const wanted = ['单位概况 → overview', '存在的问题 → problems'];
	for (const around of ['◆…', '## …', '■ …'])
		expect(
			outline(['某馆自评', ...parts.map((part) => around.replace('…', part))].join('\n略。\n'))
		).toEqual(wanted);
	expect(outline('**一、项目概况**\n略。\n**二、自评结论**\n略。')).toEqual([
		'一、项目概况 → overview',
		'二、自评结论 → conclusion'
	]);
	expect(outline('某馆自评\n【项目概况】馆舍修缮。\n【自评结论】95分。')).toEqual([
		'【项目概况】 → overview',
		'【自评结论】 → conclusion'
	]);
});

test('a 目录 without a list below it hides no heading', () => {
	expect(outline('目　录\n一、项目概况\n（一）项目背景\n略。\n二、自评结论\n略。')).toEqual([
		'一、项目概况 → overview',
		'  （一）项目背景 → overview',
		'二、自评结论 → conclusion'
	]);
	expect(
		outline('目录\n一、项目概况\n二、自评结论\n一、项目概况\n略。\n二、自评结论\n略。')
	).toHaveLength(2);
});

test('hostile lines take linear time', async () => {
	const hostile: ((times: number) => string)[] = [
		(times) => '一、'.repeat(times),
		(times) => '（'.repeat(2 * times),
		(times) => `一、${'目标及指标'.repeat(times / 2)}`,
		(times) => '项目支出绩效情况\n'.repeat(times / 8),
		(times) => `一、概况\n${'（一）概况\n'.repeat(times / 2)}`,
		(times) => `一、概况\n${'1.概况\n'.repeat(times / 2)}九、结论`,
		(times) => '.'.repeat(2 * times),
		(times) => '·\n'.repeat(times),
		(times) => '1.1.'.repeat(times)
	];
	for (const text of hostile)
		expect(await growth((size) => sections(documentOf(text(size))), { size: 10_000 })).toBeLessThan(
			LINEAR
		);
});
