import { expect, test } from 'vitest';
import { contextOf } from '#table/context.ts';

const context = (text: string, number: string) => {
	const start = text.indexOf(number);
	return contextOf(text, { start, end: start + number.length });
};

test('the context of a number is its sentence', () => {
	const text = '一、预算执行\n年初预算为56.29万元。2022年支出合计29.53万元，执行率46.3%。三、问题';
	expect(context(text, '29.53')).toBe('2022年支出合计29.53万元，执行率46.3%。');
	expect(context(text, '56.29')).toBe('年初预算为56.29万元。');
});

test('a cell tells what stands around it, line breaks shown as strokes', () => {
	expect(context('支出合计\n 96.00 \n30.00', '96.00')).toBe('支出合计 / 96.00 / 30.00');
});

test('a long sentence is cut, and one sees where', () => {
	const shown = context(`${'甲'.repeat(300)}12万元${'乙'.repeat(300)}`, '12');
	expect(shown).toBe(`…${'甲'.repeat(100)}12万元${'乙'.repeat(98)}…`);
});

test('a text that is nothing but the number is its own context', () => {
	expect(context('12', '12')).toBe('12');
});
