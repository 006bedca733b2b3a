import { describe, expect, test } from 'vitest';
import { indicators } from '#extract/indicators/indicators.ts';
import { documentOf, listed } from '../form.ts';

const of = (...blocks: Parameters<typeof documentOf>[0]) => listed(indicators(documentOf(blocks)));

const head = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];

describe('in a table', () => {
	test('a level goes on until the next one, whether its cell is merged, empty or repeated', () => {
		const rows = [
			['产出指标', '数量指标', '培训人次', '300', '310', '10', '10'],
			['', '', '培训期数', '6', '6', '10', '10'],
			['产出指标', '质量指标', '合格率', '95%', '96%', '10', '10'],
			['效益指标', '', '带动就业', '50人', '61人', '20', '20']
		];
		expect(of([head, ...rows])).toEqual([
			['产出指标', '数量指标', '培训人次', '300', '310', 10, 10],
			['产出指标', '数量指标', '培训期数', '6', '6', 10, 10],
			['产出指标', '质量指标', '合格率', '95%', '96%', 10, 10],
			['效益指标', null, '带动就业', '50人', '61人', 20, 20]
		]);
	});

	test('columns are known by their heads, in whatever order they stand', () => {
		const row = ['产出指标', '时效指标', '按期率', '≥90%', '88%', '10', '9.8'];
		const wanted = [['产出指标', '时效指标', '按期率', '≥90%', '88%', 10, 9.8]];
		for (const order of [
			[0, 1, 2, 5, 3, 4, 6],
			[0, 1, 2, 4, 3, 6, 5],
			[2, 0, 1, 3, 4, 5, 6]
		])
			expect(of([order.map((i) => head[i] ?? ''), order.map((i) => row[i] ?? '')])).toEqual(wanted);
	});

	test.each([
		['全年目标值', '全年完成情况', '权重', '自评得分'],
		['年初目标值（A）', '实际值（B）', '权重（%）', '自评分'],
		['指标值', '截至12月底完成情况', '指标分值', '实际得分'],
		['计划完成数', '完成数', '标准分', '评分']
	])('%s, %s, %s and %s are target, actual value, weight and score', (...heads) => {
		const row = ['产出指标', '数量指标', '抽检批次', '240批', '251批', '15', '14.5'];
		expect(of([[...head.slice(0, 3), ...heads], row])).toEqual([
			['产出指标', '数量指标', '抽检批次', '240批', '251批', 15, 14.5]
		]);
	});

	test('slots that nobody filled are none; what nobody entered is null', () => {
		const rows = [
			['产出指标', '数量指标', '指标1：补贴面积', '3万亩', '', '10', '/'],
			['', '', '指标2：', '', '', '', ''],
			['', '', '……', '', '', '', ''],
			['', '', '3.验收（初验）率', '—', '97%', '10', '10'],
			['效益指标', '经济效益指标', '无', '', '', '', ''],
			['', '生态效益指标', '/', '/', '/', '', '']
		];
		expect(of([head, ...rows])).toEqual([
			['产出指标', '数量指标', '补贴面积', '3万亩', null, 10, null],
			['产出指标', '数量指标', '验收(初验)率', null, '97%', 10, 10],
			['效益指标', '经济效益指标', '无', null, null, null, null]
		]);
	});

	test('an indicator without a name of its own bears that of its level', () => {
		const row = ['满意度指标', '服务对象满意度', '', '≥90%', '95%', '10', '10'];
		expect(of([head, row])).toEqual([
			['满意度指标', '服务对象满意度', '服务对象满意度', '≥90%', '95%', 10, 10]
		]);
	});

	test('notes, totals and the lines of a conclusion are no indicators', () => {
		const rows = [
			['产出指标', '数量指标', '巡查次数', '52次', '52次', '90', '90'],
			['总分', '', '', '', '', '100', '99'],
			['说明：', '定量指标按比例计分。', '', '', '', '', ''],
			['填报人', '张某', '', '', '', '', '']
		];
		expect(of([head, ...rows])).toHaveLength(1);
	});

	test('a cell that holds several slots holds as many indicators', () => {
		const rows = [
			[
				'产出指标',
				'数量指标',
				'指标1：新建公厕\n指标2：改造公厕',
				'3座\n5座',
				'3座\n4座',
				'10\n10',
				'18'
			]
		];
		expect(of([head, ...rows])).toEqual([
			['产出指标', '数量指标', '新建公厕', '3座', '3座', 10, 18],
			['产出指标', '数量指标', '改造公厕', '5座', '4座', 10, null]
		]);
	});

	test('a level goes on over the page', () => {
		const above = ['产出指标', '数量指标', '放映场次', '12', '12', '10', '10'];
		const below = ['', '质量指标', '放映合格率', '100%', '99%', '10', '9.9'];
		expect(of([head, above], [below]).at(-1)).toEqual([
			'产出指标',
			'质量指标',
			'放映合格率',
			'100%',
			'99%',
			10,
			9.9
		]);
	});

	test('the place of an indicator is the cell of its name', () => {
		const document = documentOf([
			[head, ['产出指标', '数量指标', '巡查次数', '52次', '50次', '10', '9']]
		]);
		const [indicator] = indicators(document);
		expect(document.text.slice(indicator?.start, indicator?.end)).toBe('巡查次数');
	});

	test('overall goals beside their completion are no indicators', () => {
		const rows = [
			['年度总体目标', '预期目标', '实际完成情况'],
			['', '保障机关运转', '已完成']
		];
		expect(of(rows)).toEqual([]);
	});
});

describe('in prose', () => {
	test('a name and its number below a name of the tree is an indicator', () => {
		expect(
			of(
				'产出指标（50分）：完成道路养护126公里，养护验收合格率达到98.5%，绿化补植3.2万株，得分50分。',
				'满意度指标（10分）：沿线群众满意度为93%。'
			)
		).toEqual([
			['产出指标', null, '道路养护', null, '126公里', null, null],
			['产出指标', null, '养护验收合格率', null, '98.5%', null, null],
			['产出指标', null, '绿化补植', null, '3.2万株', null, null],
			['满意度指标', null, '沿线群众满意度', null, '93%', null, null]
		]);
	});

	test('the levels are those of the headings above', () => {
		expect(
			of(
				'（一）产出指标完成情况（50分）',
				'1.数量指标：受理投诉412件；办结投诉409件。',
				'2.质量指标：办结率99.3%。',
				'（二）效益指标完成情况（满分30分）',
				'1.社会效益：挽回损失户数87户。',
				'三、存在问题',
				'办理超期3件。'
			)
		).toEqual([
			['产出指标', '数量指标', '受理投诉', null, '412件', null, null],
			['产出指标', '数量指标', '办结投诉', null, '409件', null, null],
			['产出指标', '质量指标', '办结率', null, '99.3%', null, null],
			['效益指标', '社会效益', '挽回损失户数', null, '87户', null, null]
		]);
	});

	test('what was done, without a target and without points, is an account of the year and no indicator', () => {
		expect(
			of(
				'（一）产出指标完成情况',
				'1.数量指标：受理投诉412件；办结投诉409件。',
				'2.质量指标。办结率99.3%，高于目标值2个百分点。',
				'3.时效指标。平均办结时间1小时20分，按时办结率96.6%。',
				'（二）社会效益：挽回损失户数87户。'
			)
		).toEqual([]);
	});

	test('a target and the actual value behind it belong together', () => {
		expect(
			of(
				'数量指标：举办文化下乡活动，目标值≥20场，实际完成24场，得分10分；新增藏书，计划5000册，完成5200册。'
			)
		).toEqual([
			[null, '数量指标', '举办文化下乡活动', '≥20场', '24场', null, 10],
			[null, '数量指标', '新增藏书', '5000册', '5200册', null, null]
		]);
	});

	test('points stand behind what is told of the result', () => {
		expect(
			of(
				'时效指标：按时完工率目标值100%，实际完成值96%，偏差原因为汛期影响，分值10分，得9.6分。',
				'质量指标：验收合格率目标值100%，实际完成100%，完成率100%，分值20，得分20。'
			)
		).toEqual([
			[null, '时效指标', '按时完工率', '100%', '96%', 10, 9.6],
			[null, '质量指标', '验收合格率', '100%', '100%', 20, 20]
		]);
	});

	test('a level that a sentence names, and one that follows it at once, both hold', () => {
		expect(
			of('（一）产出指标。数量指标：清运渣土，年度目标2万吨，实际完成2.1万吨，得20分。')
		).toEqual([['产出指标', '数量指标', '清运渣土', '2万吨', '2.1万吨', null, 20]]);
	});

	test.each([
		['1. 窗口受理量年度目标2万件，上半年完成1.3万件；', '窗口受理量', '2万件', '1.3万件'],
		['读者满意度目标不低于90%，系统显示96.5%。', '读者满意度', '不低于90%', '96.5%'],
		['全年开展送戏下乡86场（目标80场），观众2万人次。', '送戏下乡', '80场', '86场'],
		['清淤沟渠12.4公里，超过12公里的目标。', '清淤沟渠', '12公里', '12.4公里'],
		['退耕面积1.5万亩，比1.8万亩的目标少0.3万亩。', '退耕面积', '1.8万亩', '1.5万亩'],
		['纪录片计划拍摄10集，因汛期停拍仅完成6集。', '纪录片', '10集', '6集'],
		['回收农膜460吨，完成目标400吨；', '回收农膜', '400吨', '460吨'],
		['年度计划新建站房5座，实际新建4座，完成率80%。', '新建站房', '5座', '4座'],
		['服务对象满意度≥90%，实际完成95%。', '服务对象满意度', '≥90%', '95%'],
		['培训期数（≥4期）：实际完成4期。', '培训期数', '≥4期', '4期'],
		['治理河道12.4公里，完成年度目标12公里的103%。', '治理河道', '12公里', '12.4公里'],
		['1.治理河道长度。指标值12公里，实际完成12.4公里。', '治理河道长度', '12公里', '12.4公里']
	])('wherever a target and the actual value are told together: %s', (text, ...told) => {
		expect(of(text).map(([, , ...values]) => values.slice(0, 3))).toEqual([told]);
	});

	test('the points behind target and actual value are the indicator’s', () => {
		expect(of('指标1：举办培训班，年度指标值5期，实际完成值4期，分值10分，得分8分。')).toEqual([
			[null, null, '举办培训班', '5期', '4期', 10, 8]
		]);
	});

	test('a target and a value of different kinds, of money, or of no name do not belong together', () => {
		expect(
			of(
				'培训计划12期，全年完成300人次。',
				'预算支出计划90万元，实际80万元。',
				'专项工作经费目标50万元，完成48万元。'
			)
		).toEqual([]);
	});

	test('points that were taken off do not make an account of the year indicators', () => {
		expect(of('产出方面，更换路灯320盏，巡查46次，因停电扣1分。')).toEqual([]);
	});

	test('a sentence that compares with the year before is an account of the year', () => {
		expect(
			of('1.数量指标。帮扶职工1280人次，上年为1140人次；其中送温暖960户，助学82人。该项得20分。')
		).toEqual([]);
	});

	test('what is compared with another year, or told of the year’s work, is none', () => {
		expect(
			of(
				'社会效益：受理投诉比上年减少42%。',
				'（二）履职效果情况。新增家庭农场40家，秸秆利用率82.5%。'
			)
		).toEqual([]);
	});

	test('money, points and dates count no indicator, and other prose has none', () => {
		expect(
			of(
				'产出指标（50分）：支出98.2万元，执行率96%，于2022年11月完成，得分49分。',
				'全年共开展宣传12次，发放资料3000份。'
			)
		).toEqual([]);
	});

	test('a form that lists them outranks the prose that repeats them', () => {
		const row = ['产出指标', '数量指标', '清运垃圾', '800吨', '815吨', '50', '50'];
		expect(of([head, row], '产出指标：清运垃圾815吨。')).toHaveLength(1);
	});
});

describe('a name holds what has no column', () => {
	test('full marks behind the name', () => {
		expect(
			of([
				['一级指标', '二级指标', '三级指标', '年初目标值', '实际完成值', '得分'],
				['产出指标', '数量指标', '出院人次（10分）', '≥1.5万人次', '1.46万人次', '9.7']
			])
		).toEqual([['产出指标', '数量指标', '出院人次', '≥1.5万人次', '1.46万人次', 10, 9.7]]);
	});

	test('the target, where the head has none', () => {
		expect(
			of([
				['评价内容', '', '绩效目标', '完成情况'],
				['产出目标', '数量指标', '新建供水点3处', '3处'],
				['产出目标', '成本指标', '平均造价≤18万元/处', '17.6万元/处'],
				['产出目标', '时效指标', '完成2022年培训', '完成']
			]).map(([, , name, target]) => [name, target])
		).toEqual([
			['新建供水点', '3处'],
			['平均造价', '≤18万元/处'],
			['完成2022年培训', null]
		]);
	});
});

test('the parts of the score in a table of their own are no indicators', () => {
	expect(
		of([
			['指标', '权重', '得分'],
			['履职效能', '60', '58'],
			['预算管理', '40', '39']
		])
	).toEqual([]);
});
