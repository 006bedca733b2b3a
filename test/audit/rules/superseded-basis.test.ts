import { expect, test } from 'vitest';
import rule from '#audit/rules/superseded-basis.ts';
import { offences } from '../../report.ts';

const found = (year: number | null, beside: string) =>
	offences(rule, { identity: { year }, beside });

test('a rule that no longer held in the year is a finding with its place', () => {
	const [offence, ...others] = found(2023, '各项开支执行国有建设单位会计制度。');
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('medium');
	expect(offence?.quotes).toEqual(['国有建设单位会计制度']);
	expect(offence?.parameters).toEqual({ cited: '国有建设单位会计制度', until: 2018, year: 2023 });
	expect(offence?.message['zh-CN']).toContain('财会〔2017〕25号');
});

test.each([
	[2022, '依据《财政支出绩效评价管理暂行办法》（财预〔2011〕285号）', 1],
	[2022, '按照《事业单位会计制度》核算', 1],
	[2019, '按照《行政单位会计制度》核算', 1],
	[2023, '执行《事业单位财务规则》（财政部令第68号）', 1],
	[2023, '执行《行政单位财务规则》（财政部令第71号）', 1],
	[2017, '执行《基本建设财务管理规定》', 1]
])('in %i %j is out of force', (year, text, findings) => {
	expect(found(year, text)).toHaveLength(findings);
});

test('in the last year that it held it passes, and what replaced it passes', () => {
	expect(found(2018, '各项开支执行国有建设单位会计制度。')).toEqual([]);
	expect(found(2019, '依据财预〔2011〕285号')).toEqual([]);
	expect(found(2023, '执行《政府会计制度——行政事业单位会计科目和报表》、财政部令第108号')).toEqual(
		[]
	);
	expect(found(2023, '严格执行行政事业单位会计制度和内部控制规范')).toEqual([]);
});

test('to say that it is abolished is no mistake', () => {
	expect(found(2023, '原《事业单位会计制度》已废止，执行政府会计制度。')).toEqual([]);
});

test('silent without a year', () => {
	expect(found(null, '各项开支执行国有建设单位会计制度。')).toEqual([]);
});
