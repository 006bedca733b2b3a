import { expect, test } from 'vitest';
import rule from '#audit/rules/template-residue.ts';
import type { Identity } from '#model/report.ts';
import { offences } from '../../report.ts';

const centre = { unit: '宁县网络和舆情应急中心' };
const found = (identity: Partial<Identity>, beside: string) => offences(rule, { identity, beside });

test('a unit that calls itself by another name is a finding with every place', () => {
	const [offence, ...others] = found(centre, '致使我部支出较慢，我部将改进。');
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('low');
	expect(offence?.quotes).toEqual(['我部', '我部']);
	expect(offence?.parameters).toEqual({ words: '我部', count: 2 });
	expect(offence?.message['zh-CN']).toBe('单位自称与名称不符：“我部”。');
});

test.each([
	['县教育局', '我局认真组织。'],
	['县委宣传部', '我部认真组织。'],
	['县第一小学', '我校认真组织。'],
	['县人民医院', '我院认真组织。'],
	['县网信中心', '我部门认真组织，我中心高度重视。'],
	['县网信中心', '群众说：“我局长说的算”。']
])('%s may say: %s', (unit, said) => {
	expect(found({ unit }, said)).toEqual([]);
});

test('another level’s party committee and government is a finding in a county or a district', () => {
	const county = { level: 'county', region_name: '宁县' } as const;
	const district = { level: 'county', region_name: '惠城区' } as const;
	const city = { level: 'county', region_name: '临湘市' } as const;
	const said = '完成区委区政府布置的任务。';
	expect(found(county, said)).toHaveLength(1);
	expect(found(city, said)).toHaveLength(1);
	expect(found(district, said)).toEqual([]);
	expect(found(district, '完成县委、县政府布置的任务。')).toHaveLength(1);
	expect(found(county, '完成县委、县政府布置的任务。')).toEqual([]);
	expect(found(city, '完成县委、县政府布置的任务。')).toEqual([]);
	expect(found({ level: 'city', region_name: '三门峡市' }, said)).toEqual([]);
	expect(found({}, said)).toEqual([]);
});

test('a duty over a larger place is a finding, a rank within it is none', () => {
	const duties = (body: string, region_name = '顺平县') =>
		offences(rule, {
			identity: { level: 'county', region_name },
			sections: [['overview', '部门职能', body]]
		});
	expect(duties('统筹协调全市移动互联网管理。')).toMatchObject([{ quotes: ['统筹协调全市'] }]);
	expect(duties('统筹协调全县移动互联网管理。')).toEqual([]);
	expect(duties('每月排名均居全市前五。')).toEqual([]);
	expect(
		offences(rule, {
			identity: { level: 'county', region_name: '顺平县' },
			sections: [['performance', '完成情况', '组织全市比武。']]
		})
	).toEqual([]);
	expect(duties('统筹协调全市移动互联网管理。', '临湘市')).toEqual([]);
	expect(duties('统筹协调全市移动互联网管理。', '惠城区')).toHaveLength(1);
});

test('goals of a whole unit are out of place in a project’s report only', () => {
	const said = '针对整体支出绩效目标打分。';
	expect(found({ kind: 'project' }, said)).toMatchObject([{ quotes: ['针对整体支出绩效目标'] }]);
	expect(found({ kind: 'whole' }, said)).toEqual([]);
});

test('silent where the unit is unknown', () => {
	expect(found({}, '我部认真组织。')).toEqual([]);
});
