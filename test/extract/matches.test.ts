import { expect, test } from 'vitest';
import { matches } from '#extract/matches.ts';

const said = (pattern: RegExp, text: string) => matches(pattern, text).map(([words]) => words);

test('a pattern finds every place, whatever it looked through before', () => {
	const amount = /\d+万元/g;
	amount.test('预算100万元，支出98万元');
	expect(said(amount, '追加3万元，支出2万元')).toEqual(['3万元', '2万元']);
	expect(said(amount, '没有追加')).toEqual([]);
});

test('a pattern that fits where nothing stands comes to an end', () => {
	expect(said(/\d*/g, '8个')).toEqual(['8', '', '']);
});
