import { describe, expect, test } from 'vitest';
import { dateIn, datesOf, periodIn, yearIn } from '#extract/identity/period.ts';

describe('the year that a title names', () => {
	test.each([
		['2021年度部门整体支出绩效自评报告', 2021],
		['二〇二一年度部门整体支出', 2021],
		['二○一九年项目支出', 2019],
		['二零二三年度', 2023],
		['2O22年度', 2022],
		['2019-2021年度专项资金', 2021],
		['关于2024年开展2023年度绩效自评', 2023],
		['2022部门整体支出绩效自评', 2022]
	])('%s', (text, year) => {
		expect(yearIn(text)?.value).toBe(year);
	});

	test.each(['乐财预〔2024〕2号', '2023年4月12日', '整体支出绩效自评报告', '12021年', '20件'])(
		'%s names none',
		(text) => {
			expect(yearIn(text)).toBeUndefined();
		}
	);
});

describe('the months that a title names', () => {
	test.each([
		['1-6月份部门整体绩效目标监控报告', 1, 6],
		['2022年1—8月绩效运行监控', 1, 8],
		['一至七月预算执行', 1, 7],
		['1月至9月', 1, 9],
		['2023年上半年', 1, 6],
		['前三季度', 1, 9],
		['截至8月末预算绩效', 1, 8],
		['截止2023年6月30日', 1, 6],
		['前十个月', 1, 10]
	])('%s', (text, from, to) => {
		expect(periodIn(text)?.value).toEqual({ from, to });
	});

	test.each(['2021年度部门整体支出', '2023年5月', '13-15月', '6-1月'])('%s names none', (text) => {
		expect(periodIn(text)).toBeUndefined();
	});
});

describe('a date', () => {
	test.each([
		['2022年9月6日', '2022-09-06'],
		['二〇二三年三月十五日', '2023-03-15'],
		['二〇二二年十二月三十一日', '2022-12-31'],
		['2022.9.6', '2022-09-06'],
		['2022-09-06', '2022-09-06']
	])('%s', (text, date) => {
		expect(dateIn(text)).toBe(date);
	});

	test.each(['2018年1-6月', '2022年13月1日', '2022.9/6', '9月6日'])('%s is none', (text) => {
		expect(dateIn(text)).toBeUndefined();
	});
});

test('a monitoring report covers its months, any other the year; unknown months have no end', () => {
	expect(datesOf(2024, 'monitoring', { from: 1, to: 2 })).toEqual({
		period_start: '2024-01-01',
		period_end: '2024-02-29'
	});
	expect(datesOf(2024, 'whole', { from: 1, to: 2 }).period_end).toBe('2024-12-31');
	expect(datesOf(2024, 'monitoring', undefined).period_end).toBeNull();
	expect(datesOf(null, 'whole', undefined).period_start).toBeNull();
});
