import { expect, test } from 'vitest';
import rule from '#audit/rules/mandatory-content.ts';
import { offences, said, subject, type Given } from '../../report.ts';

const whole: Given = {
	facts: [said('initial_budget', '100万元'), said('spent', '98万元')],
	self_scores: [92],
	sections: [
		['performance', '一、履职完成情况', '各项工作推进。'],
		['problems', '二、存在问题', '编制不细。'],
		['measures', '三、改进措施', '细化编制。']
	]
};
/** Chapters that are about none of it. */
const plain: NonNullable<Given['sections']> = [
	['overview', '一、基本情况', '职能。'],
	['funds', '二、资金情况', '按进度支出。'],
	['other', '三、其他', '无。']
];
const found = (given: Given) => offences(rule, given);

test('a report that has everything passes', () => {
	expect(found(whole)).toEqual([]);
});

test('without a budget or spending it cannot be checked', () => {
	const title = '某局2023年度整体支出绩效自评报告';
	const [offence, ...others] = found({
		...whole,
		facts: [said('spent', '98万元')],
		identity: { title },
		beside: `\n${title}\n`
	});
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('medium');
	expect(offence?.quotes).toEqual([title]);
	expect(offence?.message['zh-CN']).toBe('报告没有写明预算数。');
	expect(found({ ...whole, facts: [said('initial_budget', '98万元')] })).toMatchObject([
		{ severity: 'medium' }
	]);
});

test('what else is missing weighs less, and is told in one finding', () => {
	const [offence, ...others] = found({ ...whole, self_scores: [], sections: plain });
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('low');
	expect(offence?.message['zh-CN']).toBe(
		'报告没有写明自评得分或等级、绩效目标完成情况、存在的问题或偏差原因、改进措施或建议。'
	);
	expect(found({ ...whole, self_scores: [], sections: [] })[0]?.message['zh-CN']).toBe(
		'报告没有写明自评得分或等级、绩效目标完成情况。'
	);
});

test('monitoring needs no score, and words in the text will do for sections', () => {
	expect(found({ ...whole, identity: { kind: 'monitoring' }, self_scores: [] })).toEqual([]);
	const beside = '目标均已完成，存在的不足是进度慢，下一步加快。';
	expect(found({ ...whole, sections: plain, beside })).toEqual([]);
});

test.each(['××年度预算××万元。', '自评得分____分。', '（请填写项目概况）'])(
	'%s was not filled in',
	(beside) => {
		expect(found({ ...whole, beside })).toMatchObject([{ severity: 'medium' }]);
	}
);

test('where amounts are not understood, no amount is missing', () => {
	const one = subject({ ...whole, facts: [] });
	const amounts = (count: number) =>
		Array.from({ length: count }, () => ({ as_written: '3万', start: 0, end: 2 }));
	const check = (count: number) =>
		rule.check({ ...one, report: { ...one.report, unclassified: amounts(count) } });
	expect(check(2)).toHaveLength(1);
	expect(check(3)).toEqual([]);
});

test('silent on a report of unknown kind', () => {
	expect(found({ identity: { kind: null } })).toEqual([]);
});
