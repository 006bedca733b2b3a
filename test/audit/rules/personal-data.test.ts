import { expect, test } from 'vitest';
import rule from '#audit/rules/personal-data.ts';
import { offences } from '../../report.ts';

const found = (beside: string) => offences(rule, { beside });

test('a mobile number is a grave finding, which shows where but never what it is', () => {
	const [offence, ...others] = found('联系人：袁大磊，联系电话：13800138000。');
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('high');
	expect(offence?.quotes).toEqual(['13800138000', '袁大磊']);
	expect(offence?.parameters).toEqual({ mobile: 1, name: 1 });
	expect(offence?.message['zh-CN']).toBe(
		'报告中有手机号码1个（138****8000），经办人员姓名1个（袁**），公开前应当遮盖。'
	);
	const told = JSON.stringify([offence?.message, offence?.parameters]);
	expect(told).not.toContain('13800138000');
	expect(told).not.toContain('大磊');
});

test('an identity number is grave too', () => {
	expect(found('身份证号 11010519491231002X。')).toMatchObject([
		{ severity: 'high', parameters: { identity: 1 } }
	]);
});

test('the same number twice is one number in two places', () => {
	const [offence] = found('电话：13800138000。\n手机：13800138000。');
	expect(offence?.parameters).toEqual({ mobile: 1 });
	expect(offence?.evidence).toHaveLength(2);
});

test('names, landlines and addresses alone weigh little', () => {
	expect(found('填报人：袁大磊')).toMatchObject([{ severity: 'low' }]);
	expect(found('联系电话：0730-8223344')).toMatchObject([{ severity: 'low' }]);
});

test('what is masked, left out, or no personal datum passes', () => {
	expect(found('联系人：（略），电话：138****8000。')).toEqual([]);
	expect(found('支出13800138000元，项目代码51000021R000000019951。')).toEqual([]);
	expect(found('负责人对项目实施负总责。')).toEqual([]);
});

test('silent on a report that says nothing', () => {
	expect(found('')).toEqual([]);
});
