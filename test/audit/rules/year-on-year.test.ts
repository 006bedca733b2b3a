import { expect, test } from 'vitest';
import rule from '#audit/rules/year-on-year.ts';
import { offences } from '../../report.ts';

const found = (beside: string) => offences(rule, { beside });

test('a change that does not follow from both years is a finding', () => {
	const [offence, ...others] = found('“三公”经费支出8.00万元，上年10.00万元，下降25%。');
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('medium');
	expect(offence?.quotes).toEqual(['8.00万元，上年10.00万元，下降25%']);
	expect(offence?.parameters).toEqual({ reported: -25, recomputed: -20, points: -5 });
	expect(offence?.message['zh-CN']).toBe(
		'写作下降25.00%，按所列8.00万元、10.00万元复算应为下降20.00%，相差5个百分点。'
	);
});

test.each([
	'支出8.00万元，上年10.00万元，下降20%。',
	'支出8.00万元，比上年减少2.00万元，下降20%。',
	'接待支出1.1万元，较2022年增加0.1万元，增长10%。',
	'预警由10期下降到7期，下降30%。',
	'预警由41期下降到16期，同比下降61%。',
	'支出8.1万元，上年9.9万元，下降18.7%。',
	'支出80000元，上年10万元，下降20%。',
	'2022年接待费10.00万元，2023年接待费8.00万元，下降20%。'
])('%s holds', (text) => {
	expect(found(text)).toEqual([]);
});

test.each([
	'支出8.00万元，比上年减少2.00万元，下降25%。',
	'支出8.00万元，比上年减少2.00万元，增长20%。',
	'支出8.00万元，上年10.00万元，减少2.00万元，下降21%。',
	'预警由10期下降到7期，下降33%。',
	'2022年接待费10.00万元，2023年接待费8.00万元，下降25%。',
	'慰问支出由2022年的88.00万元增加到2023年的96.40万元，增长12.50%。'
])('%s does not', (text) => {
	expect(found(text)).toHaveLength(1);
});

test('just inside the tolerance it holds', () => {
	expect(found('支出8.00万元，上年10.00万元，下降20.5%。')).toHaveLength(1);
	expect(found('支出8.0万元，上年10.0万元，下降20.5%。')).toEqual([]);
});

test('silent where a value is missing, of another kind, or something else is compared', () => {
	expect(found('预警7期，与2021年同期相比下降30%。')).toEqual([]);
	expect(found('支出8.00万元，比上年减少2.00万元。')).toEqual([]);
	expect(found('支出8.00万元，上年预算10.00万元，下降25%。')).toEqual([]);
	expect(found('服务80人次，上年10万元，下降25%。')).toEqual([]);
	expect(found('支出8.00万元，上年0万元，增长25%。')).toEqual([]);
});

test('the change is told of a value further ahead in the sentence where it fits that one', () => {
	const ahead = '会议支出10.00万元，其中租金3.00万元、资料4.00万元，比上年的12.00万元下降';
	expect(found(`${ahead}16.67%。`)).toEqual([]);
	expect(found(`${ahead}12.50%。`)).toHaveLength(1);
});

test('a bare 万 is money where no thing counted follows it', () => {
	expect(found('全年支出8.0万，比2022年的10.0万元下降20%。')).toEqual([]);
	expect(found('全年支出8.0万，比2022年的10.0万元下降27%。')).toHaveLength(1);
	expect(found('点击8.0万人次，比2022年的10.0万元下降27%。')).toEqual([]);
});

test('what the money was for may stand between this year’s value and last year’s', () => {
	expect(found('培训支出8.00万元，全部为讲课费，较上年10.00万元下降20%。')).toEqual([]);
	expect(found('培训支出8.00万元，全部为讲课费，较上年10.00万元下降25%。')).toHaveLength(1);
	expect(found('培训支出8.00万元，同步完成讲稿，收入较上年10.00万元下降25%。')).toEqual([]);
});

test('a share of something else, and a difference told as this year’s, are no change of these values', () => {
	expect(found('泵站由9个增加到14个，巡查次数增加22.1%。')).toEqual([]);
	expect(found('泵站由9个增加到14个，增加22.1%。')).toHaveLength(1);
	expect(found('上年收入为300.00万元，本年减少20.00万元，下降6.67%。')).toEqual([]);
});

test('a change may stand behind its value, in its sentence or one of the two before', () => {
	const told = (change: string) =>
		found(
			`“三公”经费支出18.64万元，其中车辆费15.20万元，接待费3.44万元。较上年21.30万元${change}。`
		);
	expect(told('下降12.49%')).toEqual([]);
	expect(told('下降15.49%')).toMatchObject([
		{ parameters: { reported: -15.49, recomputed: -12.49 } }
	]);
	expect(told('下降15.49%')[0]?.quotes).toHaveLength(2);
	expect(
		found('会议费8.40万元，其中场地费6.90万元。上年会议费9.60万元，同比下降15.5%。')
	).toMatchObject([{ parameters: { recomputed: -12.5 } }]);
	expect(found('会议费8.40万元，其中场地费6.90万元。上年会议费9.60万元，同比下降12.5%。')).toEqual(
		[]
	);
	expect(found('水费8.00万元；电费29.37万元，用于办公，较2020年的31.86万元下降7.82%。')).toEqual(
		[]
	);
	expect(
		found('水费8.00万元；电费29.37万元；网费6.00万元，较2020年的31.86万元下降12.5%。')
	).toHaveLength(1);
});

test('a change whose value is nowhere near is of something else', () => {
	expect(found('接待费3.44万元。较上年21.30万元下降15.49%。')).toEqual([]);
	expect(found('全年支出500.00万元。办公用房面积较上年120.00万元下降10.00%。')).toEqual([]);
	expect(
		found('车辆费18.64万元。接待费3.44万元。会议费2.00万元。较上年21.30万元下降15.49%。')
	).toEqual([]);
});
