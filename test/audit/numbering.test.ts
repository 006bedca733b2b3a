import { expect, test } from 'vitest';
import { misnumbered, numberedLines } from '#audit/numbering.ts';
import { subject } from '../report.ts';

const wrong = (...lines: string[]) =>
	misnumbered(numberedLines(subject({ beside: lines.join('\n') }))).map(([before, after]) => [
		before.text,
		after.text
	]);

test.each([
	[['一、甲', '（一）乙', '1.丙', '2.丁', '（二）戊', '二、己', '（一）庚']],
	[['一、甲', '1、乙', '2、丙', '二、丁', '1、戊']],
	[['九、甲', '十、乙', '十一、丙']],
	[['1.甲', '（1）乙', '（2）丙', '2.丁', '3.5亿元']],
	[['一、甲', '二、乙', '一、丙', '二、丁']],
	[['1.甲', '2.乙', '3、丙']],
	[['九、甲', '十、乙', '十一、丙', '十二、丁']],
	[['十九、甲', '二十、乙', '二十一、丙']],
	[['一、甲', '七、乙']],
	[['2023年预算', '第三方评价', '三是加强管理']]
])('%j goes on', (lines) => {
	expect(wrong(...lines)).toEqual([]);
});

test('a number that is left out is a jump', () => {
	expect(wrong('一、甲', '二、乙', '三、丙', '六、丁')).toEqual([['三、丙', '六、丁']]);
});

test('a sentence in the middle of a paragraph begins no line', () => {
	expect(wrong('一、甲。三、乙。', '二、丙')).toEqual([]);
});

test('another style in the middle of a list is a break, at whatever depth, and told once', () => {
	expect(wrong('一、甲', '2、乙', '三、丙')).toEqual([['一、甲', '2、乙']]);
	expect(wrong('一、甲', '（一）乙', '1.丙', '2.丁', '3.戊', '（4）己', '（5）庚')).toEqual([
		['3.戊', '（4）己'].map((text) => text.replace('（', '(').replace('）', ')'))
	]);
	expect(wrong('一、甲', '（1）乙', '（二）丙')).toEqual([['(1)乙', '(二)丙']]);
});
