import { expect, test } from 'vitest';
import rule from '#audit/rules/publication.ts';
import { offences, type Given } from '../../report.ts';

const sections: NonNullable<Given['sections']> = [
	['overview', '一、基本情况', '单位职能。'],
	['funds', '二、预算执行情况', '资金按进度支出。'],
	['problems', '三、存在问题', '编制不细。'],
	['measures', '四、改进措施', '细化编制。']
];
const found = (beside: string, given: Given = {}) => offences(rule, { sections, beside, ...given });

test('results that only the unit may see are a grave finding', () => {
	const [offence, ...others] = found('自评报告将在部门内部进行公开。');
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('high');
	expect(offence?.quotes).toEqual(['在部门内部进行公开']);
	expect(offence?.message['zh-CN']).toContain('在部门内部进行公开');
});

test.each(['自评结果仅在单位范围内公开。', '绩效自评报告未对外公开。', '评价结果尚未公示。'])(
	'%s is as grave',
	(beside) => {
		expect(found(beside)).toMatchObject([{ severity: 'high' }]);
		expect(found(`${beside}自评报告在县政府网站公开。`)).toEqual([]);
	}
);

test('results that are public too pass', () => {
	expect(found('自评报告先在单位内部公示，再在县政府门户网站公开。')).toEqual([]);
	expect(found('自评报告在单位内部公示。自评报告在县政府门户网站公开。')).toEqual([]);
	expect(found('自评结果随部门决算一并公开。')).toEqual([]);
	expect(found('结果已公开。')).toEqual([]);
});

test('a report that never mentions publication is said so, at its title', () => {
	const title = '某局2023年度整体支出绩效自评报告';
	expect(found(`附件\n${title}`, { identity: { title } })).toMatchObject([
		{ severity: 'info', quotes: [title] }
	]);
});

test('silent on forms and on monitoring', () => {
	expect(found('', { sections: sections.slice(0, 3) })).toEqual([]);
	expect(found('', { identity: { kind: 'monitoring' } })).toEqual([]);
	expect(offences(rule, {})).toEqual([]);
});

test('affairs that a unit makes known inside are no results', () => {
	expect(found('考勤在单位内部公示。决算在网站公开。')).toEqual([]);
});

test('what is outside this publication’s scope, or secret by law, hides no results', () => {
	const silent = '中央转移支付资金735万元另行报送，不在本次公开范围。';
	expect(found(silent).filter(({ severity }) => severity === 'high')).toEqual([]);
	expect(
		found('报告中涉及国家秘密的内容不予公开。').filter(({ severity }) => severity === 'high')
	).toEqual([]);
	expect(found('自评结果不予公开。')).toMatchObject([{ severity: 'high' }]);
});
