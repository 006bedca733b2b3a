import { expect, test } from 'vitest';
import { Folded } from '#model/folded.ts';
import { noiseOf, pageNumbersOf } from '#model/noise.ts';

const found = (text: string) => pageNumbersOf(text).map(({ start, end }) => text.slice(start, end));

test.each([
	'—3—',
	'- 1 -',
	'－ 2 －'.normalize('NFKC'),
	'·4·',
	'第1页/共1页',
	'第 2 页 共 8 页',
	'第3页',
	'— １２ —',
	'第 ３ 页'
])('%s on a line of its own is a page number', (line) =>
	expect(found(`上文\n${line}\n下文`)).toEqual([line])
);

test.each(['1-6', '-12.5', '第1页的内容', '见第3页', '3', '—', '2021', '96/100'])(
	'%s on a line of its own is none',
	(line) => expect(found(`上文\n${line}\n下文`)).toEqual([])
);

test('a bare number is a page number beside a form feed only', () => {
	expect(found('上文\n3\n\f下文\n4\n')).toEqual(['3']);
});

test('the marks and fields of word processors are noise where they stand', () => {
	const text = '[bookmark: _GoBack]一、概况 PAGEREF _Toc12345 \\h 2\n二、收支 PAGEREF _Toc9 h 13\n';
	expect(noiseOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
		'[bookmark: _GoBack]',
		'PAGEREF _Toc12345 \\h 2',
		'PAGEREF _Toc9 h 13'
	]);
});

test('folding leaves noise out, and places still lead back', () => {
	const text = '实际支出12\n\n— 3 —\n\n.5万元';
	const folded = new Folded(text);
	expect(folded.text).toBe('实际支出12.5万元');
	expect(folded.span(6, 8)).toEqual({ start: text.indexOf('.5'), end: text.indexOf('.5') + 2 });
});
