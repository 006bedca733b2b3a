import { expect, test } from 'vitest';
import { sentencesOf } from '#audit/sentences.ts';
import type { Section } from '#model/report.ts';

const text = '一、概况\n本 部 门（甲）。\n全年支出１２万元；未超\n预算！';
const section: Section = {
	ordinal: 0,
	depth: 1,
	heading: '一、概况',
	canonical: 'overview',
	also: null,
	start: 0,
	end: text.length
};
const cell = (start: number, end: number) => ({ start, end, column: 0, columns: 1, rows: 1 });

test('a heading, the sentences of a paragraph and of each cell stand alone, folded, with their places', () => {
	const from = text.indexOf('全年');
	const { all } = sentencesOf(
		text,
		[
			{ kind: 'paragraph', start: 0, end: 4 },
			{ kind: 'table', start: 5, end: from - 1, columns: 1, rows: [[cell(5, from - 1)]] },
			{ kind: 'paragraph', start: from, end: text.length }
		],
		[section]
	);
	expect(all.map((one) => [one.text, one.place, text.slice(one.start, one.end)])).toEqual([
		['一、概况', 'narrative', '一、概况'],
		['本部门(甲)。', 'table', '本 部 门（甲）。'],
		['全年支出12万元;', 'narrative', '全年支出１２万元；'],
		['未超预算!', 'narrative', '未超\n预算！']
	]);
	expect(all.every((one) => one.section === section)).toBe(true);
});

test('a pattern fits within one sentence, and is told in the places of the document', () => {
	const { matching } = sentencesOf(text, [{ kind: 'paragraph', start: 0, end: text.length }], []);
	const [found, ...others] = matching(/支出\d+万元/g);
	expect(others).toEqual([]);
	expect(found && text.slice(found.start, found.end)).toBe('支出１２万元');
	expect(found?.sentence.section).toBe(null);
	expect(matching(/12万元;[^]*预算/g)).toEqual([]);
});

test('a section begins at its heading', () => {
	const later = { ...section, start: text.indexOf('全年') };
	const { all } = sentencesOf(text, [{ kind: 'paragraph', start: 0, end: text.length }], [later]);
	expect(all.map((one) => one.section?.canonical ?? null)).toEqual([null, 'overview', 'overview']);
});
