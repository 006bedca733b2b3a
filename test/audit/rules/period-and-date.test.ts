import { expect, test } from 'vitest';
import rule from '#audit/rules/period-and-date.ts';
import type { Identity } from '#model/report.ts';
import { offences } from '../../report.ts';

const title = '某局2021年度整体支出绩效自评报告';
const found = (identity: Partial<Identity>) =>
	offences(rule, {
		identity: { title, year: 2021, period_end: '2021-12-31', ...identity },
		beside: `附件2\n${identity.title ?? title}\n`
	});

test('a title with its year, and a date in spring, pass', () => {
	expect(found({ report_date: '2022-04-30' })).toEqual([]);
	expect(found({ title: '某局二〇二一年度自评报告' })).toEqual([]);
});

test('a title without a year is a finding at the title', () => {
	const [offence, ...others] = found({ title: '网信办部门整体绩效目标监控报告' });
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('low');
	expect(offence?.quotes).toEqual(['网信办部门整体绩效目标监控报告']);
});

test('a form has its year in a line of its own', () => {
	const form = (line: string) =>
		offences(rule, {
			identity: { title: '项目支出绩效自评表', year: 2021 },
			beside: `项目支出绩效自评表\n${line}`
		});
	expect(form('（2021年度）')).toEqual([]);
	expect(form('根据县财政局关于开展2021年度项目支出绩效自评工作的通知要求')).toHaveLength(1);
});

test('figures of a monitoring report are as of the end of its period', () => {
	const figures = (beside: string) =>
		offences(rule, {
			identity: { title, kind: 'monitoring', period_end: '2021-07-31' },
			beside: `${title}\n${beside}`
		});
	expect(figures('截至7月底，实际支出30万元。')).toEqual([]);
	expect(figures('截至2021年6月30日，预算执行率50%，截至7月底支出60%。')).toEqual([]);
	expect(figures('截至6月底，实际支出30万元。')).toMatchObject([
		{ severity: 'low', parameters: { period: 7, figures: 6 } }
	]);
	expect(figures('截至6月底，培训3期。')).toEqual([]);
	expect(figures('实际支出30万元。')).toEqual([]);
});

test('a date before the end of the period is a finding, its last day is none', () => {
	expect(found({ report_date: '2021-12-31' })).toEqual([]);
	expect(found({ report_date: '2021-12-30' })).toMatchObject([{ severity: 'low' }]);
});

test('a late date is worth a hint, by the limit', () => {
	expect(found({ report_date: '2022-06-30' })).toEqual([]);
	expect(found({ report_date: '2022-09-06' })).toMatchObject([{ severity: 'info' }]);
	expect(found({ report_date: '2023-01-06' })).toMatchObject([{ severity: 'info' }]);
	expect(
		offences(rule, {
			identity: { title, year: 2021, report_date: '2022-09-06' },
			beside: title,
			thresholds: { late_months: 9 }
		})
	).toEqual([]);
	expect(found({ report_date: '2022-09-06', kind: 'monitoring' })).toEqual([]);
});

test('silent without title, date or period', () => {
	expect(found({ title: '' })).toEqual([]);
	expect(found({ report_date: null })).toEqual([]);
	expect(found({ report_date: '2021-06-30', period_end: null })).toEqual([]);
});
