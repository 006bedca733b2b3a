import { expect, test } from 'vitest';
import { indicators } from '#extract/indicators/indicators.ts';
import { documentOf } from '../form.ts';

const pairs = (sentence: string) =>
	indicators(documentOf([sentence])).map(({ name, target, actual }) => [name, target, actual]);

test.each([
	['巡护林地面积8.2万亩，与计划8.2万亩一致。', '巡护林地面积', '8.2万亩', '8.2万亩'],
	['清淤沟渠1.1万米，占计划1.2万米的92%。', '清淤沟渠', '1.2万米', '1.1万米'],
	['水质超标率0.03‰，远低于省定0.5‰的控制指标。', '水质超标率', '0.5‰', '0.03‰'],
	['培训社工156人次，高于计划的150人次。', '培训社工', '150人次', '156人次'],
	['游客满意度96.2%，略低于目标97%。', '游客满意度', '97%', '96.2%'],
	['公众知晓率88.9%，高于不低于85%的目标。', '公众知晓率', '不低于85%', '88.9%']
])('a sentence compares what was reached with what was aimed at: %s', (sentence, ...pair) => {
	expect(pairs(sentence)).toEqual([pair]);
});

test.each([
	'一般公共预算支出86万元，低于计划90万元。',
	'接待游客8.2万人次，与上年8.1万人次基本一致。',
	'巡护林地8.2万亩，低于计划的8天。'
])('money, another year and another unit compare nothing with a target: %s', (sentence) => {
	expect(pairs(sentence)).toEqual([]);
});

test('a comparison that lacks its thing names none', () => {
	expect(pairs('（二）产出（40分）得35分。培训156人次，高于计划的150人次。').flat()).not.toContain(
		'高于计划的'
	);
});
