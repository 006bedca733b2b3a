import { expect, test } from 'vitest';
import { digest } from '#pipeline.ts';
import { reference } from '../reference.ts';

async function rulesOf(scores: string) {
	const text = `绥宁县林业局2023年部门整体支出绩效自评报告\n一、自评结论\n自评得分89分。\n二、各项得分\n${scores}\n`;
	const { verdicts } = await digest(
		{ name: 'a.txt', bytes: new TextEncoder().encode(text) },
		reference
	);
	return verdicts.flatMap((verdict) =>
		'findings' in verdict && verdict.findings.length > 0 ? [verdict.rule] : []
	);
}

const understood = [
	'（一）产出指标（40分）得35分。任务基本完成，个别工程拖延。',
	'（二）效益指标（30分）得27分。效果明显，宣传还不够。',
	'（三）满意度指标（10分）得8分。群众比较满意。'
];

test('where each item has sentences of its own, one that was not understood leaves nothing to add up', async () => {
	const unread = '（四）投入管理一块满分是二十分，专家组给了十九分。预算编制完整。';
	const rules = await rulesOf([...understood, unread].join('\n'));
	expect(rules).not.toContain('R13');
	expect(rules).not.toContain('R14');
});

test('full marks that no item has are a total that was reckoned from a hundred', async () => {
	const rules = await rulesOf(
		[
			...understood.slice(0, 1),
			'（二）效益指标（30分）得26分。效果明显。',
			...understood.slice(2)
		].join('\n')
	);
	expect(rules).toContain('R14');
});

test('a list in one sentence is complete, and its gap a finding', async () => {
	const rules = await rulesOf(
		'产出指标（40分）得35分，效益指标（30分）得27分，满意度指标（10分）得8分。'
	);
	expect(rules).toContain('R14');
});
