import { expect, test } from 'vitest';
import type { Document } from '#model/document.ts';
import { quotations, quote } from '#ui/quote.ts';

const span = (text: string, part: string) => {
	const start = text.indexOf(part);
	return { start, end: start + part.length };
};

test('a passage is quoted in its sentence', () => {
	const text = '本年预算96万元。支出80万元，执行率100%；其余略。';
	const document: Document = {
		text,
		blocks: [{ kind: 'paragraph', start: 0, end: text.length }]
	};
	expect(quote(document, span(text, '80万元'))).toEqual({
		before: '支出',
		passage: '80万元',
		after: '，执行率100%；'
	});
});

test('a number of a table is quoted in its row', () => {
	const text = '甲\t96\t80\n乙\t1\t2\n';
	const cell = (part: string, column: number) => ({
		...span(text, part),
		column,
		columns: 1,
		rows: 1
	});
	const document: Document = {
		text,
		blocks: [
			{
				kind: 'table',
				start: 0,
				end: text.length,
				columns: 3,
				rows: [
					[cell('甲', 0), cell('96', 1), cell('80', 2)],
					[cell('乙', 0), cell('1', 1), cell('2', 2)]
				]
			}
		]
	};
	expect(quote(document, span(text, '96'))).toEqual({
		before: '甲 │ ',
		passage: '96',
		after: ' │ 80'
	});
});

test('a long sentence is cut on both sides, and a passage outside of any block is quoted all the same', () => {
	const text = `${'长'.repeat(100)}80万元${'文'.repeat(100)}`;
	const { before, passage, after } = quote({ text, blocks: [] }, span(text, '80万元'));
	expect([before.length, passage, after.length]).toEqual([61, '80万元', 61]);
});

test('passages of one sentence are quoted together, each with its number, in the order of the text', () => {
	const text = '支出80万元，占调整预算的96%。拨付90万元。';
	const document: Document = {
		text,
		blocks: [{ kind: 'paragraph', start: 0, end: text.length }]
	};
	const passages = ['96%', '80万元', '90万元'].map((part) => span(text, part));
	expect(quotations(document, passages)).toEqual([
		[
			{ words: '支出' },
			{ words: '80万元', passage: 1 },
			{ words: '，占调整预算的' },
			{ words: '96%', passage: 0 },
			{ words: '。' }
		],
		[{ words: '拨付' }, { words: '90万元', passage: 2 }, { words: '。' }]
	]);
});
