import { expect, test } from 'vitest';
import rule from '#audit/rules/wrong-year.ts';
import { offences, type Given } from '../../report.ts';

const identity = { title: '某局2021年度整体支出绩效自评报告', year: 2021 };

const found = (beside: string, more: Given = {}) => offences(rule, { identity, beside, ...more });

test('an earlier year where this report’s money is meant is a finding with the words', () => {
	const [offence, ...others] = found('小组核查了2020年市级财政预算批复执行情况。');
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('medium');
	expect(offence?.quotes).toEqual(['核查了2020年市级财政预算']);
	expect(offence?.parameters).toEqual({ reported: '2020', year: 2021 });
	expect(offence?.message['zh-CN']).toBe(
		'报告年度为2021年，这里却写作2020年：“核查了2020年市级财政预算”。'
	);
});

test.each([
	'我局对2020年度部门整体支出进行了自评。',
	'我局组织开展2020年度至2021年度预算资金绩效自评工作。',
	'数据以2020年度项目预算批复为准。'
])('it is found in other words: %s', (said) => {
	expect(found(said)).toHaveLength(1);
});

test.each([
	['this year', '我局对2021年度部门整体支出进行了自评。'],
	['a later year', '以2022年度预算为准。'],
	['a notice', '根据《关于开展2020年度预算绩效自评工作的通知》开展自评。'],
	['another notice', '按照关于开展2020年度预算绩效自评工作的通知要求。'],
	['a document number', '根据某财绩〔2020〕3号文件对预算资金开展自评。'],
	['a comparison', '对2020年度预算执行情况进行了对比分析。'],
	['an audit', '县审计局对2020年度预算执行情况进行了审计。'],
	['a carry-over', '对2020年度专项资金结转部分进行清理。'],
	['both years', '对2020年度预算执行情况和2021年预算执行情况进行自评。'],
	['a plan', '“十四五”以来，2020年荣获先进集体，对预算管理抓得紧。']
])('silent on %s', (_, said) => {
	expect(found(said)).toEqual([]);
});

test('silent among problems and measures, and where the head has no year', () => {
	const body = '对2020年度部门整体支出进行了自评。';
	expect(found('', { sections: [['organization', '自评组织', body]] })).toHaveLength(1);
	expect(found('', { sections: [['measures', '改进措施', body]] })).toEqual([]);
	expect(found(body, { identity: { year: 2021, title: '自评报告' } })).toEqual([]);
	expect(found(body, { identity: { year: null, title: '自评报告' } })).toEqual([]);
});

test('what was read for it, told later in the sentence, makes no other year of it', () => {
	const read = '由财务人员2名负责，查阅了用款计划。';
	expect(found(`本室于4月对2020年度部门整体支出进行自评，${read}`)).toHaveLength(1);
	expect(found('对2020年度整体支出进行审计，查阅了账簿。')).toEqual([]);
});

test('the title of a notice hides no wrong year beside it, and is none itself', () => {
	expect(
		found('根据《关于开展2020年度预算绩效自评的通知》，我局对2020年度项目预算执行情况进行了自评。')
	).toHaveLength(1);
	expect(
		found('根据《关于对2020年度项目预算开展绩效自评的通知》，我局对2021年度项目预算进行了自评。')
	).toEqual([]);
});
