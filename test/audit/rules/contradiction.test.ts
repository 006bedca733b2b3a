import { expect, test } from 'vitest';
import rule from '#audit/rules/contradiction.ts';
import { offences, said, type Given } from '../../report.ts';

const found = (sections: Given['sections'], facts: Given['facts'] = [], more: Given = {}) =>
	offences(rule, { sections: sections ?? [], facts: facts ?? [], ...more });

const problems = (body: string) => ['problems', '存在的问题', body] as const;
const full = (rate = '100%') => [said('execution_rate_reported', rate)];

test('all spent and slow execution among the problems is a finding with both', () => {
	const [offence, ...others] = found([problems('预算执行进度缓慢。')], full());
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('medium');
	expect(offence?.quotes).toEqual(['100%', '预算执行进度缓慢']);
	expect(offence?.message['zh-CN']).toBe('执行率写作100%，另处又说“预算执行进度缓慢”，两处矛盾。');
});

test('from 99 to 100 % is all; less, and more than all, are left to other rules', () => {
	const slow = [problems('预算执行进度缓慢。')];
	expect(found(slow, full('99%'))).toHaveLength(1);
	expect(found(slow, full('98.9%'))).toEqual([]);
	expect(found(slow, full('106%'))).toEqual([]);
	expect(found(slow, [...full(), ...full('60%')])).toEqual([]);
	expect(found(slow)).toEqual([]);
});

test.each(['上半年预算执行进度缓慢。', '部分项目支出进度较慢。', '第四季度前支出进度偏慢。'])(
	'slow for a part is no contradiction: %s',
	(body) => {
		expect(found([problems(body)], full())).toEqual([]);
	}
);

test('slow execution outside the problems, or during the year, is no contradiction', () => {
	expect(found([['measures', '措施', '解决预算执行进度缓慢的问题。']], full())).toEqual([]);
	expect(
		found([problems('预算执行进度缓慢。')], full(), { identity: { kind: 'monitoring' } })
	).toEqual([]);
});

const praise = ['targets', '绩效目标', '绩效指标全面完整、科学合理。'] as const;

test('indicators praised and blamed are a finding with both places', () => {
	expect(found([praise, problems('绩效指标量化不够。')])).toMatchObject([
		{ severity: 'medium', quotes: ['绩效指标全面完整', '绩效指标量化不够'] }
	]);
});

test('praise alone, blame alone and praise as a plan are no contradiction', () => {
	expect(found([praise, problems('人员不足。')])).toEqual([]);
	expect(found([problems('绩效指标量化不够。')])).toEqual([]);
	expect(
		found([['targets', '目标', '确保绩效指标科学合理。'], problems('绩效指标量化不够。')])
	).toEqual([]);
	expect(
		found([['measures', '措施', '绩效指标科学合理。'], problems('绩效指标量化不够。')])
	).toEqual([]);
});

test('all done and a plan that was not reached is a finding', () => {
	const done = ['performance', '完成情况', '各项重点任务全部按期完成。'] as const;
	expect(found([done, ['performance', '产出', '街巷升级计划12条，完成10条。']])).toMatchObject([
		{ quotes: ['各项重点任务全部按期完成', '计划12条，完成10条'] }
	]);
	expect(found([done, ['performance', '产出', '街巷升级计划12条，完成12条。']])).toEqual([]);
	expect(found([['performance', '产出', '街巷升级计划12条，完成10条。']])).toEqual([]);
});

test('no problems with a fifth unspent is a finding', () => {
	const money = (spent: string) => [said('adjusted_budget', '100.00万元'), said('spent', spent)];
	expect(found([problems('无。')], money('70.00万元'))).toMatchObject([
		{ severity: 'medium', quotes: ['无。', '70.00万元', '100.00万元'] }
	]);
	expect(found([problems('无。')], money('80.00万元'))).toEqual([]);
	expect(found([problems('进度偏慢。')], money('70.00万元'))).toEqual([]);
	expect(found([problems('无。')])).toEqual([]);
});

test('what kept a plan from being done may stand between the plan and what was done', () => {
	const claim = ['performance', '完成情况', '各项目标任务全部完成。'] as const;
	const told = (text: string) => found([claim, ['other', '其他', text]]);
	expect(told('计划修建泵站12座，受汛期影响仅完成5座。')).toHaveLength(1);
	expect(told('泵站计划修建12座，受汛期影响仅完成5座。')).toHaveLength(1);
	expect(told('泵站计划修建12座，受汛期影响，第一批完成5座。')).toEqual([]);
	expect(told('泵站计划修建12座，如期完成12座。')).toEqual([]);
});
