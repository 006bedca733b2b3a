import { expect, test } from 'vitest';
import rule from '#audit/rules/structure.ts';
import { offences } from '../../report.ts';

const found = (...lines: string[]) => offences(rule, { beside: lines.join('\n') });

test('a number left out is a finding with both headings', () => {
	const [offence, ...others] = found('一、概况', '二、资金', '五、措施');
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('low');
	expect(offence?.quotes).toEqual(['二、资金', '五、措施']);
	expect(offence?.message['zh-CN']).toBe('编号不连续1处，如“二、资金”之后是“五、措施”。');
});

test('numbers that run on, and lists that begin again, pass', () => {
	expect(found('一、概况', '（一）职能', '（二）人员', '二、资金', '1.预算', '2.支出')).toEqual([]);
});

const paragraph = `${'本单位按照进度支出资金'.repeat(4)}。${'开展自评'.repeat(6)}，完毕。`;

test('a long paragraph that comes twice is a hint', () => {
	expect(found(paragraph, '一、概况', paragraph)).toMatchObject([
		{ severity: 'info', quotes: [paragraph, paragraph] }
	]);
	expect(found(paragraph, paragraph.slice(1))).toEqual([]);
	expect(found(paragraph, paragraph.replace('完毕', '结束'))).toEqual([]);
	const short = '预算执行率为99.91%。';
	expect(found(short, short)).toEqual([]);
});

test('doubled marks and characters are a hint', () => {
	expect(found('资金的的使用，，合规。')).toMatchObject([
		{ severity: 'info', quotes: ['的的', '，，'] }
	]);
	expect(found('了了解情况，支出正常。')).toEqual([]);
});

test('silent on a report without numbers', () => {
	expect(found('本单位职能。', '本单位资金。')).toEqual([]);
});
