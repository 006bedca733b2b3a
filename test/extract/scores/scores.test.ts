import { describe, expect, test } from 'vitest';
import { scores } from '#extract/scores/scores.ts';
import { documentOf } from '../form.ts';

const of = (...blocks: Parameters<typeof documentOf>[0]) => scores(documentOf(blocks));

describe('the total score is read from', () => {
	test.each([
		['经自评，本单位2022年度部门整体支出绩效自评得分为95.5分。', 95.5],
		['我镇项目支出自评总分：96.2，较为理想。', 96.2],
		['最终得分９２分。', 92],
		['绩效自评综合评分为88. 6分，评价结果为良好。', 88.6],
		['本项目自评得97分。', 97],
		['自评分为95分。', 95],
		['经打分，得分97.5分，评价等次为优。', 97.5],
		['自评得分96分（满分100分）。', 96],
		['自评总分为100分。', 100],
		['依据《项目支出绩效自评表》综合得分93.25分。', 93.25],
		['预算执行20分，自评19分；产出80分，自评76分。自评总分95分。', 95],
		['产出指标80分得78分，预算执行率20分得19.5分，合计97.5分，评价等次为优。', 97.5],
		['四个项目加权平均得分91.8分。', 91.8],
		['两个项目自评得分分别为99.5分、98.1分，平均98.8分，均为优。', 98.8],
		['自评结论：优（96.5分）。', 96.5]
	])('%s', (sentence, score) => {
		expect(of(sentence).self_scores.map(({ value }) => value)).toEqual([score]);
	});
});

describe('no total score is read from', () => {
	test.each([
		'评价指标总分100分，其中产出50分。',
		'产出指标自评得分48分。',
		'预算执行率自评得分9分。',
		'预算执行20分，自评19分；产出80分，自评76分。',
		'该指标满分40分，自评36分。',
		'满意度：满分10分，自评10分。',
		'财政评审得分90分。',
		'上年度自评得分93分。',
		'综合得分90（含）—100分为优，80（含）—90分为良，60—80分为中，60分以下为差。',
		'综合得分在90分以上的为优秀。',
		'指标得分率98%。',
		'绩效评价得分与预算挂钩。'
	])('%s', (sentence) => {
		expect(of(sentence).self_scores).toEqual([]);
	});
});

test("the unit's own score stands before those of its projects", () => {
	const { self_scores } = of('农村公路养护项目自评得分91分；整体支出自评得分95分。');
	expect(self_scores.map(({ value }) => value)).toEqual([95]);
});

describe('the grade is read from', () => {
	test.each([
		['评价等级为“优”。', '优'],
		['绩效等级为优秀。', '优'],
		['综合评价等次：良', '良'],
		['自评结果为良好，继续努力。', '良'],
		['经评定，财政支出绩效为“中”。', '中'],
		['自评得分58分，评为“差”。', '差'],
		['考评结果等级为低。', '低']
	])('%s', (sentence, grade) => {
		expect(of(sentence).grades.map(({ value }) => value)).toEqual([grade]);
	});
});

describe('no grade is read from', () => {
	test.each([
		'评价等级分为优、良、中、差四个等级。',
		'得分90分以上为“优”，80至90分为“良”，60至80分为“中”，60分以下为“差”。',
		'社会评价良好，群众满意。',
		'营商环境为“优”字当头。',
		'等级为优化后的三级。'
	])('%s', (sentence) => {
		expect(of(sentence).grades).toEqual([]);
	});
});

test.each([
	[['评价等级', '优☑ 良□ 中□ 差□'], '优'],
	[['自评等级', '□优 ☑良 □中 □差'], '良'],
	[['绩效等次', '优( ) 良(√) 中( ) 差( )'], '良'],
	[['评价等次', '良好'], '良']
])('of the boxes %s the ticked one is the grade', (row, grade) => {
	expect(of([row]).grades.map(({ value }) => value)).toEqual([grade]);
});

describe('the points of the first-level parts are read from', () => {
	test.each([
		[
			['预算执行率（10分）得分9.2分；产出指标（50分）得分48分；满意度指标（10分），得分10分。'],
			[
				['预算执行率', 10, 9.2],
				['产出指标', 50, 48],
				['满意度指标', 10, 10]
			]
		],
		[
			['产出指标得分48分、效益指标得分28分，其中预算执行率得分9分。'],
			[
				['产出指标', null, 48],
				['效益指标', null, 28],
				['预算执行率', null, 9]
			]
		],
		[['（二）决策指标，权重20分。目标明确、论证充分，得分19分。'], [['决策指标', 20, 19]]],
		[
			[
				'1、成本指标（20分）。成本控制较好，经济成本得分12分，社会成本得分7分，共得分19分。',
				'2、效益指标（20分）得分18分。其中社会效益得分10分。'
			],
			[
				['成本指标', 20, 19],
				['效益指标', 20, 18]
			]
		],
		[
			['资金管理（15分）得14分，产出40分，自评38分，满意度10分得9.5分，合计61.5分。'],
			[
				['资金管理', 15, 14],
				['产出', 40, 38],
				['满意度', 10, 9.5]
			]
		],
		[['数量指标（20分）得分18分。质量指标（20分）得分20分。'], []]
	])('%s', (paragraphs, items) => {
		const { score_items } = of(...paragraphs);
		expect(score_items.map(({ name, weight, score }) => [name, weight, score])).toEqual(items);
	});
});

test('every score is quoted from its place', () => {
	const document = documentOf([
		'附：自评情况',
		'1、执 行 率（10分）用款及时。得分9分。',
		'经自评得分 99 分，绩效为“优”。'
	]);
	const quoted = ({ start, end }: { start: number; end: number }) =>
		document.text.slice(start, end);
	const { self_scores, grades, score_items } = scores(document);
	expect(self_scores.map(quoted)).toEqual(['自评得分 99 分']);
	expect(grades.map(quoted)).toEqual(['绩效为“优”']);
	expect(score_items.map(quoted)).toEqual(['执 行 率（10分）用款及时。得分9分']);
});

test('a lone 100 beside 合计 is the full marks, not a score', () => {
	expect(of([['合计', '100', '']]).self_scores).toEqual([]);
	expect(of([['总分', '100', '96.4']]).self_scores.map(({ value }) => value)).toEqual([96.4]);
	expect(of([['自评得分', '100']]).self_scores.map(({ value }) => value)).toEqual([100]);
});

test("the 合计 of a budget has points of its execution beside it, not the report's", () => {
	const { self_scores, score_items } = of([
		['支出类别', '年初预算数', '全年预算数', '执行数', '执行率', '分值', '得分'],
		['合计', '300', '320', '304', '95%', '10', '9.5'],
		['基本支出', '200', '210', '208', '99.05%', '/', '/']
	]);
	expect(self_scores).toEqual([]);
	expect(score_items).toMatchObject([{ weight: 10, score: 9.5 }]);
});

test('the points of the parts stand below their names in a table that lies on its side', () => {
	const { score_items } = of([
		['评价内容', '决策', '过程', '产出', '效益', '合计'],
		['分值', '15', '20', '35', '30', '100'],
		['得分', '15', '18.5', '34', '28', '95.5']
	]);
	expect(score_items.map(({ name, weight, score }) => [name, weight, score])).toEqual([
		['决策', 15, 15],
		['过程', 20, 18.5],
		['产出', 35, 34],
		['效益', 30, 28]
	]);
});

test('a grade may stand behind its own label in the row of the total', () => {
	expect(of([['总分', '100', '98.1', '（自评等级）优']]).grades.map(({ value }) => value)).toEqual([
		'优'
	]);
});

test('the points of the parts stand in a table of their own', () => {
	const { score_items, self_scores } = of([
		['指标', '权重', '得分'],
		['履职效能', '60', '58'],
		['财务管理', '20', '19'],
		['资产管理', '20', '20'],
		['合计', '100', '97']
	]);
	expect(score_items.map(({ name, weight, score }) => [name, weight, score])).toEqual([
		['履职效能', 60, 58],
		['财务管理', 20, 19],
		['资产管理', 20, 20]
	]);
	expect(self_scores.map(({ value }) => value)).toEqual([97]);
});

describe('the points of a part are read', () => {
	const itemsOf = (...lines: string[]) =>
		of(...lines).score_items.map(({ name, weight, score }) => [name, weight, score]);

	test('where they are told over several paragraphs, up to the next part', () => {
		expect(
			itemsOf(
				'（一）预算执行情况（10分）',
				'全年预算执行到位，得9.5分。',
				'（二）产出指标完成情况分析。满分50分。',
				'各项任务全部完成。',
				'本项得49分。',
				'（三）绩效指标（40分）',
				'综上，自评总分97.5分。'
			)
		).toEqual([
			['预算执行', 10, 9.5],
			['产出指标', 50, 49]
		]);
	});

	test('where the full marks stand behind the score, whoever is said to have got it', () => {
		expect(itemsOf('我街道投入管理指标得29分（满分30分）、产出指标得28.5分（满分30分）。')).toEqual(
			[
				['投入管理指标', 30, 29],
				['产出指标', 30, 28.5]
			]
		);
	});

	test('where the heading of the part gives full marks and score', () => {
		expect(itemsOf('（一）产出指标（50分，得49.7分）', '1.案件结案率完成98%，得15分。')).toEqual([
			['产出指标', 50, 49.7]
		]);
	});

	test('but not those of the second level that stand in it', () => {
		expect(
			itemsOf(
				'产出指标（50分）：1.数量指标（20分）：完成12公里，得20分；2.质量指标（15分）：合格，得15分。'
			)
		).toEqual([]);
	});

	test('of two parts in one', () => {
		expect(
			itemsOf('预算执行率得分19.5分，产出指标得分59.7分，效益及满意度指标得分19.8分。')
		).toEqual([
			['预算执行率', null, 19.5],
			['产出指标', null, 59.7],
			['效益及满意度指标', null, 19.8]
		]);
	});
});

test('a form that was flattened to a line a cell states its score and grade below their labels', () => {
	const { self_scores, grades } = of('综合得分', '96', '评价等次', '优', '评价人员', '姓名');
	expect(self_scores.map(({ value }) => value)).toEqual([96]);
	expect(grades.map(({ value }) => value)).toEqual(['优']);
});

describe('a part of the score is told', () => {
	test.each([
		['产出情况：产出指标满分50分，自评47分，一处完工推迟。', '产出指标', 50, 47],
		['预算执行率10分，得9.6分；其余见附表。', '预算执行率', 10, 9.6]
	])('%s', (sentence, name, weight, score) => {
		const items = of(sentence).score_items.map((item) => [item.name, item.weight, item.score]);
		expect(items).toEqual([[name, weight, score]]);
	});

	test('without 其中 in front of it', () => {
		const { score_items } = of(
			'自评93分，其中履职效能满分60分，得56分；管理效率满分40分，得37分。'
		);
		expect(score_items.map(({ name }) => name)).toEqual(['履职效能', '管理效率']);
	});
});
