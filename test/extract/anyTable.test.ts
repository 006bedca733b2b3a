import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indicators } from '#extract/indicators/indicators.ts';
import { scores } from '#extract/scores/scores.ts';
import { tableFacts } from '#extract/forms/tableAmounts.ts';
import { documentOf } from './form.ts';
import { growth, LINEAR } from '../growth.ts';

/** What stands in forms, and what never should. */
const cell = fc.oneof(
	fc.constantFrom(
		...['^', '<', '', '—', '无', '0.00', '12.5', '98%', '12O.5', '≥95%', '10', '(5'],
		...[
			'年初预算数',
			'全年执行数（B）',
			'执行率（B/A）',
			'分值',
			'得分',
			'其中：',
			'项目名称',
			'总分'
		],
		...[
			'年度资金总额',
			'当年财政拨款',
			'基本支出',
			'其他',
			'编制人数',
			'评价等次',
			'优☑ 良□',
			'合计'
		],
		...[
			'一级指标',
			'三级指标',
			'年度指标值',
			'实际完成值',
			'产出指标（50分）',
			'数量指标',
			'指标1：\n指标2：'
		]
	),
	fc.string({ unit: 'grapheme', maxLength: 12 })
);
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 9 }), {
	minLength: 1,
	maxLength: 9
});

test('whatever stands in a table, nothing throws and every place lies in the text', () => {
	fc.assert(
		fc.property(
			fc.array(fc.oneof(table, cell), { maxLength: 4 }),
			fc.boolean(),
			(blocks, merged) => {
				const document = documentOf(blocks, { merged });
				const { self_scores, grades, score_items } = scores(document);
				const facts = tableFacts(document, 'unit');
				const found = [
					...facts,
					...indicators(document),
					...self_scores,
					...grades,
					...score_items
				];
				for (const { start, end } of found) {
					expect(start).toBeLessThanOrEqual(end);
					expect(document.text.slice(start, end)).toHaveLength(end - start);
				}
				for (const { start, end, as_written } of facts)
					expect(document.text.slice(start, end)).toBe(as_written);
			}
		),
		{ numRuns: 300 }
	);
});

test.each<[string, (size: number) => Parameters<typeof documentOf>[0]]>([
	['spaces', (n) => [[['a' + ' '.repeat(n) + 'b', '1']]]],
	['words that labels are made of', (n) => ['绩效'.repeat(n / 2), [['绩效'.repeat(n / 2), '1']]]],
	['open brackets', (n) => ['（5分'.repeat(n / 3), [['('.repeat(n), '1']]]],
	['names of the tree', (n) => ['。产出指标：'.repeat(n / 6)]],
	['surveys', (n) => Array.from({ length: n / 30 }, () => '满意度指标（10分）群众满意度调查')],
	['connecting words', (n) => ['自评得分' + '共计为'.repeat(n / 3)]]
])('%s take linear time', async (_, blocks) => {
	const work = (size: number) => {
		const document = documentOf(blocks(size));
		tableFacts(document, 'unit');
		indicators(document);
		scores(document);
	};
	expect(await growth(work, { size: 100_000 })).toBeLessThan(LINEAR);
});
