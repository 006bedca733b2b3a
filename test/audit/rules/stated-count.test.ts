import { expect, test } from 'vitest';
import rule from '#audit/rules/stated-count.ts';
import { UNIT } from '#model/report.ts';
import { offences, said, type Given } from '../../report.ts';

const found = (beside: string, more: Given = {}) => offences(rule, { beside, ...more });

test('a list that is shorter or longer than its count is a finding', () => {
	const [offence, ...others] = found('内设5个股室，分别是办公室、业务股、财务股和宣传股。');
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('low');
	expect(offence?.quotes).toEqual(['5个股室，分别是办公室、业务股、财务股和宣传股']);
	expect(offence?.parameters).toEqual({ reported: 5, recomputed: 4, difference: 1 });
	expect(offence?.message['zh-CN']).toBe('写明“5个股室”，列出的是4个，相差1个。');
	expect(found('内设两个股室：办公室、业务股、财务股。')).toHaveLength(1);
});

test.each([
	'内设4个股室，分别是办公室、业务股、财务股和宣传股。',
	'内设三个股室：办公室、业务股、财务股。',
	'共有3家单位，即教育局、住房和城乡建设局、民政局。',
	'内设5个股室，分别是办公室、业务股、财务股等。',
	'内设5个股室，编制12人。',
	'内设2个股室，分别是办公室和业务股。',
	'内设3个股室，分别是办公室、业务股和财务股，编制、人员均已到位。',
	'内设4个股室，分别是办公室、业务股，财务股，宣传股。'
])('a list that fits its count in any reading passes: %s', (text) => {
	expect(found(text)).toEqual([]);
});

const lagging = (beside: string, count = '3个') =>
	found(beside, { facts: [said('slow_project_count', count)] });

test('lagging projects that are not all named are a finding', () => {
	expect(lagging('主要原因是甲服务经费和乙初审经费涉及第三方公司。')).toMatchObject([
		{
			quotes: ['3个', '原因是甲服务经费和乙初审经费涉及'],
			parameters: { reported: 3, recomputed: 2 }
		}
	]);
	expect(lagging('主要原因是甲服务经费和乙初审经费涉及第三方公司。', '2个')).toEqual([]);
	expect(lagging('主要原因是甲服务经费和乙初审经费等涉及第三方公司。')).toEqual([]);
	expect(lagging('主要原因是采购流程较长。')).toEqual([]);
});

const budget = (scope: string) => said('initial_budget', '10万元', { scope });

test('a report on several projects has to give each a budget', () => {
	const given = (beside: string) =>
		found(beside, {
			identity: { kind: 'project' },
			facts: [budget(UNIT), budget('甲项目'), budget('乙项目'), budget('丙项目')]
		});
	expect(given('共实施财政项目4个。')).toMatchObject([{ parameters: { recomputed: 3 } }]);
	expect(given('共实施财政项目3个。')).toEqual([]);
	expect(given('共实施财政项目4个，其余项目另行自评。')).toEqual([]);
});

test('silent without a list', () => {
	expect(found('共实施财政项目4个。')).toEqual([]);
	expect(found('')).toEqual([]);
});

test('points that are announced and told one by one are counted', () => {
	expect(found('存在三个方面的问题：一是人手少；二是培训少。')).toMatchObject([
		{ parameters: { reported: 3, recomputed: 2 } }
	]);
	expect(found('存在三个方面的问题：一是人手少；二是培训少；三是设备旧。')).toEqual([]);
	expect(found('存在三个方面的问题：一是人手少；二是培训少；此外设备旧。')).toEqual([]);
	expect(found('存在三个方面的问题：一是人手少。')).toEqual([]);
	expect(
		found('存在两个问题：一是人手少；二是培训少。改进：一是招人；二是办班；三是采购。')
	).toEqual([]);
});
