import { expect, test } from 'vitest';
import rule from '#audit/rules/score-not-traceable.ts';
import type { Table } from '#model/document.ts';
import { offences, subject, type Given } from '../../report.ts';

const found = (given: Given) => offences(rule, given);

test('a total without any item is low in the narrative', () => {
	const [offence, ...others] = found({ self_scores: [90] });
	expect(others).toEqual([]);
	expect(offence).toMatchObject({
		severity: 'low',
		quotes: ['90分'],
		parameters: { reported: 90 }
	});
	expect(offence?.message['zh-CN']).toBe('自评总分90分，文中没有任何一项的分值和得分，无法追溯。');
});

test('a total in a cell of its own, in a form without items, is medium, unless a form is attached', () => {
	const inForm = (given: Given, to: number) => {
		const one = subject({ self_scores: [90], ...given });
		const [total] = one.report.self_scores;
		const { start = 0, end = 0 } = total ?? {};
		const cell = { start, end: end + to, column: 0, columns: 1, rows: 1 };
		const table: Table = { kind: 'table', start, end: end + to, columns: 1, rows: [[cell]] };
		return rule.check({ ...one, blocks: [table] });
	};
	expect(inForm({}, 0)).toMatchObject([{ severity: 'medium' }]);
	expect(inForm({ beside: '随后是其他十分冗长的说明文字。' }, 12)).toMatchObject([
		{ severity: 'low' }
	]);
	expect(inForm({ beside: '得分详见附件。' }, 0)).toMatchObject([{ severity: 'low' }]);
});

const items = [['产出', 50, 48]] as const;
const beside = '根据《项目支出绩效自评表》自评。';

test('a score taken from a form that is not there is a finding with the citation', () => {
	expect(found({ self_scores: [99], score_items: items, beside })).toMatchObject([
		{ severity: 'medium', quotes: ['99分', '根据《项目支出绩效自评表》'] }
	]);
});

test('items with targets, an attached form and items without a citation pass', () => {
	expect(found({ self_scores: [99], score_items: items })).toEqual([]);
	expect(
		found({
			self_scores: [99],
			score_items: items,
			indicators: [['培训', null, null, { target: '3期' }]],
			beside
		})
	).toEqual([]);
	expect(found({ self_scores: [99], score_items: items, beside: `${beside}自评表附后。` })).toEqual(
		[]
	);
});

test('silent without a total', () => {
	expect(found({ score_items: items, beside })).toEqual([]);
	expect(found({ beside })).toEqual([]);
});
