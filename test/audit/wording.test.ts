import { expect, test } from 'vitest';
import { amountOf, sum } from '#audit/tolerance.ts';
import { made, quoted, term, yuan } from '#audit/wording.ts';
import { cell, said, subject } from '../report.ts';

test('a figure is quoted with its unit, wherever the unit stands', () => {
	expect(quoted(said('spent', '43.21万元'))).toBe('43.21万元');
	expect(quoted(cell('spent', '42.26', '万元'))).toBe('42.26万元');
	expect(quoted({ as_written: '１００. 00 ％', unit: '%' })).toBe('100.00%');
	expect(quoted({ as_written: '86.5万', unit: '万元' })).toBe('86.5万');
});

test('terms leave out what is in brackets', () => {
	expect(term('adjusted_budget')).toMatchObject({ 'zh-CN': '调整预算' });
	expect(term('execution_rate_reported')).toEqual({
		'zh-CN': '预算执行率',
		en: 'execution rate'
	});
});

test('a sum is shown as it is made, in the unit of its first part', () => {
	const { report } = subject({
		facts: [
			said('initial_budget', '56.29万元'),
			said('supplementary', '75000元'),
			said('spent', '3万元', { scope: '甲项目' })
		]
	});
	const [initial, supplementary, spent] = report.facts.map(amountOf);
	expect(initial && supplementary && made(sum([initial, supplementary]), 'zh-CN')).toBe(
		'年初预算56.29万元＋追加75000元＝63.79万元'
	);
	expect(spent && made(spent, 'zh-CN')).toBe('“甲项目”支出3万元');
});

test('differences are in yuan to the fen, without a sign', () => {
	expect(yuan(-7_349_934, 'zh-CN')).toBe('73499.34元');
	expect(yuan(1_140_000, 'en')).toBe('11400 yuan');
});
