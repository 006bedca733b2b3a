import { expect, test } from 'vitest';
import rule from '#audit/rules/unit-standard.ts';
import { offences, type Given } from '../../report.ts';

const found = (beside: string, more: Given = {}) => offences(rule, { beside, ...more });

test('an amount that is not the quantity times the standard is a finding with the whole sentence', () => {
	const said = '全县聘用护林员120人，每人每月800元，全年12个月共支付130万元。';
	const [offence, ...others] = found(said);
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('high');
	expect(offence?.quotes).toEqual([said]);
	expect(offence?.parameters).toEqual({
		reported: 130_000_000,
		recomputed: 115_200_000,
		difference: 14_800_000
	});
	expect(offence?.message['zh-CN']).toBe(
		'120×800元×12＝1152000元，而金额写作130万元，相差148000元（12.85%）。'
	);
});

test('five percent of the amount is within the limit, and a region may set another', () => {
	const paid = (amount: string, more: Given = {}) =>
		found(`为200户困难家庭按每户1000元发放补助，共发放${amount}元。`, more);
	expect(paid('200000')).toEqual([]);
	expect(paid('210500')).toEqual([]);
	expect(paid('211000')).toHaveLength(1);
	expect(paid('190500')).toEqual([]);
	expect(paid('190000')).toHaveLength(1);
	expect(paid('211000', { thresholds: { unit_standard_gap: 10 } })).toEqual([]);
});

test('a monthly standard fits any number of months where the sentence has none', () => {
	expect(found('为50名环卫工人每人每月补贴200元，合计发放7万元。')).toEqual([]);
	expect(found('为50名环卫工人每人每月补贴200元，合计发放20万元。')).toHaveLength(1);
	expect(found('为50名环卫工人按200元/人·月补贴，合计发放7万元。')).toEqual([]);
});

test('what is paid to each is no total', () => {
	expect(found('按标准发放补助每户1000元，惠及200户，共计30万元。')).toMatchObject([
		{ parameters: { recomputed: 20_000_000 } }
	]);
});

test('a quantity may be in 万, of which rounding leaves something open', () => {
	const sown = (amount: string) => found(`播种2.4万亩，按每亩50元补助，共支出${amount}万元。`);
	expect(sown('120.00')).toEqual([]);
	expect(sown('123.00')).toEqual([]);
	expect(sown('2,100.00')).toEqual([]);
	expect(sown('140.00')).toMatchObject([
		{ parameters: { recomputed: 120_000_000, difference: 20_000_000 } }
	]);
});

test('what was spent may follow the standard directly', () => {
	expect(found('添置床铺400张，每张350元，支出14.00万元。')).toEqual([]);
	expect(found('添置床铺400张，每套350元，支出20.00万元。')).toEqual([]);
	expect(found('添置床铺400套，每套350元，支出20.00万元。')).toHaveLength(1);
	expect(found('添置床铺400套，每套350元，连同安装支出20.00万元。')).toEqual([]);
});

test('a number of rounds or days may be a factor', () => {
	expect(found('组织培训2期，学员40人，每人600元，共支付4.80万元。')).toEqual([]);
	expect(found('组织培训2期，学员40人，每人600元，共支付6.80万元。')).toHaveLength(1);
});

test.each([
	['nothing paid', '每人补助1元，惠及0人，共支付90万元。'],
	['an amount of another order', '为3万人每人补助100元，共支付9万元。'],
	['a quantity with a comma', '为1,200名学生每人补助100元，共支付90万元。'],
	['no total', '救助42人，每人1万元。'],
	['no quantity', '按每人1万元救助，共支付90万元。'],
	['two standards', '大学生每人5000元、高职生每人4000元，救助30人，共支付90万元。'],
	['two quantities', '男工人30人、女工人20人，每人100元，共支付9万元。'],
	['a ceiling', '救助42人，每人最高1万元，共支付90万元。'],
	['a daily standard', '为300名学生每生每天补助5元，共支付90万元。'],
	['another sentence', '每人补助1万元。救助42人，共支付90万元。']
])('silent with %s', (_, said) => {
	expect(found(said)).toEqual([]);
});

test('what each person gets is paid to people however they are counted', () => {
	const paid = (amount: string) =>
		found(`按照每人每年3,600元的标准，向全县203名协管员发放补助${amount}万元。`);
	expect(paid('73.08')).toEqual([]);
	expect(paid('80.28')).toMatchObject([{ parameters: { recomputed: 73_080_000 } }]);
});

test('round amounts are taken as they stand', () => {
	expect(found('超声诊断仪4台，每台86万元，支出364万元。')).toHaveLength(1);
	expect(found('超声诊断仪4台，每台86.0万元，支出364.0万元。')).toHaveLength(1);
	expect(found('超声诊断仪4台，每台86万元，支出362万元。')).toEqual([]);
});
