import { expect, test } from 'vitest';
import { quantities } from '#extract/numbers.ts';
import { mayStateNumber } from '#extract/numbered.ts';
import { Folded } from '#model/folded.ts';

const may = (text: string) => mayStateNumber(text, { start: 0, end: text.length });

test('no number is overlooked', () => {
	for (const text of ['支出１２万元', '百分之九十五', '贰拾叁万元整', '共十八名', '支出①', '5个']) {
		if (quantities(new Folded(text).text).length > 0) expect(may(text)).toBe(true);
	}
	expect(may('支出１２万元')).toBe(true);
	expect(may('在编十八名')).toBe(true);
});

test('words without any number are told at a glance', () => {
	expect(may('一、部门概况')).toBe(false);
	expect(may('加强绩效管理，提高资金效益。')).toBe(false);
});

test('only the stretch is looked at', () => {
	expect(mayStateNumber('支出12万元，完成较好', { start: 7, end: 11 })).toBe(false);
});
