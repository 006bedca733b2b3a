import { describe, expect, test } from 'vitest';
import { cellNumber, chineseNumber, quantities, unitNamed } from '#extract/numbers.ts';

/** The quantities of a folded text: as written, in yuan, percent or heads, with what is special of them. */
const read = (text: string) =>
	quantities(text).map(({ start, end, fen, value, approximate, manner }) =>
		[text.slice(start, end), fen === null ? value : fen / 100]
			.concat(approximate ? ['approximate'] : [])
			.concat(manner === 'plain' ? [] : [manner])
			.join(' ')
	);

describe('quantities in prose', () => {
	test.for([
		['支出13,102,455.60元', ['13,102,455.60元 13102455.6']],
		['支出1.2亿元,其中30万元', ['1.2亿元 120000000', '30万元 300000']],
		['执行率100.00%', ['100.00% 100']],
		['约100余万元', ['100余万元 1000000 approximate']],
		['近98万元左右', ['98万元 980000 approximate']],
		['结余-16.18万元', ['-16.18万元 -161800']],
		['一百二十万元', ['一百二十万元 1200000']],
		['贰拾叁万元整', ['贰拾叁万元整 230000']],
		['百分之九十五点五', ['百分之九十五点五 95.5']],
		['年初预算(万元):100.5', ['100.5 1005000']],
		['金额12万兀', ['12万兀 120000']]
	] as const)('%s', ([text, expected]) => {
		expect(read(text)).toEqual(expected);
	});

	test('a bound, a range and a price say so', () => {
		expect(read('满意度≥95%')).toEqual(['95% 95 bound']);
		expect(read('5-8万元')).toEqual(['8万元 80000 range']);
		expect(read('每人500元/月')).toEqual(['500元 500 price']);
	});

	test('counts, dates, points and years are no quantities of money or percent', () => {
		expect(read('2.1万余条,9万余人次,1.3亿余次')).toEqual([]);
		expect(read('2023年10-11月')).toEqual([]);
		expect(read('提高3.5个百分点')).toEqual([]);
		expect(read('单位(万元)')).toEqual([]);
		expect(read('几十万元')).toEqual([]);
	});
});

describe('a number in a cell', () => {
	test('blanks are no zero, and zero is no blank', () => {
		for (const blank of ['', '无', '/', '—', '-', '……', '不适用'])
			expect(cellNumber(blank, '万元').state).toBe('blank');
		expect(cellNumber('0.00', '万元')).toMatchObject({ state: 'number', fen: 0 });
	});
	test('a bare number is in the unit of its head, unless it has its own', () => {
		expect(cellNumber('1,234.5', '万元')).toMatchObject({ fen: 1_234_500_000 });
		expect(cellNumber('1,234.5元', '万元')).toMatchObject({ fen: 123_450 });
		expect(cellNumber('98.5', '%')).toMatchObject({ kind: 'percent', value: 98.5 });
		expect(cellNumber('6', '人')).toMatchObject({ kind: 'count', value: 6 });
	});
	test('what cannot be read is not guessed', () => {
		expect(cellNumber('12O.5', '万元').state).toBe('unreadable');
		expect(cellNumber('1.2.3', '万元').state).toBe('unreadable');
	});
});

test('Chinese numerals', () => {
	expect(
		['十', '一百零五', '两千', '三万二千', '一亿零三百', '九十五点二五'].map(chineseNumber)
	).toEqual([10, 105, 2000, 32000, 100000300, 95.25]);
});

test('a head names its unit', () => {
	expect(['年初预算(万元)', '单位:元', '金额(万兀)', '预算数'].map(unitNamed)).toEqual([
		'万元',
		'元',
		'万元',
		undefined
	]);
});
