import { expect, test } from 'vitest';
import { judge } from '#model/judge.ts';

const indicator = {
	level1: '产出指标',
	level2: '数量指标',
	name: '举办培训',
	weight: null,
	score: null
};

test.each([
	['≥95%', '96.5%', true, 101.58],
	['≥95％', '90 %', false, 94.74],
	['95%以上', '95%', true, 100],
	['>95%', '95%', false, 100],
	['不低于12次', '完成12次', true, 100],
	['12场', '13场次', true, 108.33],
	['12场', '11场', false, 91.67],
	['≤10万元', '98000元', true, 100],
	['不超过10万元', '12.5万元', false, 80],
	['3-5次', '4次', true, 100],
	['3～5次', '2次', false, 66.67],
	['2.1万条', '21,500条', true, 102.38],
	['≤5‰', '0.4%', true, 100],
	['发布信息1200条以上', '2023年全年共发布信息1,260余条', true, 105],
	['同比增长≥5%', '同比下降2%', false, null],
	['下降10%', '下降12%', true, 120],
	['0起', '0起', true, 100],
	['0起', '1起', false, 0],
	['≥3家', '3个', true, 100],
	['培训2次，覆盖200人', '培训2次，覆盖180人', false, 90],
	['≥90%', '群众满意度达96%，发放问卷200份', true, 106.67],
	['1项', '已完成', true, 100],
	['按时完成', '全部按时完成', true, 100],
	['保障运转', '部分达成年度指标并具有一定效果', false, null],
	['提高办网水平', '提高办网水平', true, 100]
])('target %s, actual %s', (target, actual, met, completion) => {
	expect(judge({ ...indicator, target, actual })).toMatchObject({ met, completion });
});

test.each([
	['numbers of different kinds', '≥12次', '96%'],
	['a rhythm against a total', '每月1次', '12次'],
	['a share beside a percentage', '≥95%', '0.98'],
	['bounds that point apart', '≥95%', '不高于98%'],
	['words for a number', '≥95%', '良好'],
	['a number for words', '提升影响力', '12次'],
	['two numbers that could both be meant', '≥12次', '6次，另有8次'],
	['words that only sound good', '提升影响力', '效果良好'],
	['a text without end', '≥12次', '完成12次，'.repeat(1000)]
])('cannot be judged: %s', (_, target, actual) => {
	expect(judge({ ...indicator, target, actual })).toMatchObject({ met: null, completion: null });
});

test('without a target or an actual value nothing was met, whatever the score', () => {
	const scored = { ...indicator, weight: 10, score: 10 };
	expect(judge({ ...scored, target: null, actual: '80%' }).met).toBeNull();
	expect(judge({ ...scored, target: '80%', actual: null }).met).toBeNull();
});

test('where neither side has a number, the score tells', () => {
	const words = { ...indicator, target: '提升影响力', actual: '有所提升', weight: 10 };
	expect(judge({ ...words, score: 10 }).met).toBe(true);
	expect(judge({ ...words, score: 8 }).met).toBe(false);
	expect(judge({ ...words, score: null }).met).toBeNull();
});

test('less is better for costs and complaints when the target only names a number', () => {
	const named = { ...indicator, target: '10万元', actual: '8万元' };
	expect(judge({ ...named, level1: '成本指标' }).met).toBe(true);
	expect(judge(named).met).toBe(false);
	expect(judge({ ...indicator, name: '投诉件数', target: '3件', actual: '5件' }).met).toBe(false);
});

test.each([
	['产出指标', '成本指标', 'cost'],
	['成本指标', '经济成本指标', 'cost'],
	['产出指标', '时效指标', 'output'],
	['效益指标', '可持续影响指标', 'benefit'],
	['效益指标', '服务对象满意度指标', 'satisfaction'],
	[null, null, 'other']
] as const)('%s / %s measures %s', (level1, level2, dimension) => {
	const { dimension: found } = judge({ ...indicator, level1, level2, target: null, actual: null });
	expect(found).toBe(dimension);
});
