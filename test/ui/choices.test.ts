import { expect, test } from 'vitest';
import { defaultFilter, fromParams } from '#query/filter.ts';
import { fromForm, inWords, known, SEVERAL, type Choices } from '#ui/choices.ts';

const choices: Choices = {
	regions: [
		{ code: '620000', name: '甘肃省', level: 'province', province: '620000' },
		{ code: '621026', name: '宁县', level: 'county', province: '620000' }
	],
	years: [2022, 2021],
	unit_types: ['网信办'],
	kinds: ['whole', 'project']
};

const form = (fields: Record<string, string>) => {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields)) data.set(name, value);
	return data;
};

test('a form says what is chosen, and everything where nothing is', () => {
	const params = fromForm(form({ region: '621026', year: '', kind: '' }), defaultFilter);
	expect(fromParams(params, known(choices)).filter).toEqual({
		region: ['621026'],
		year: [],
		unit_type: [],
		kind: []
	});
});

test('several choices that a link brought stay when another is made', () => {
	const before = { ...defaultFilter, year: [2022, 2021] };
	const params = fromForm(form({ year: SEVERAL, kind: 'project' }), before);
	expect(fromParams(params, known(choices)).filter).toMatchObject({
		year: [2022, 2021],
		kind: ['project']
	});
});

test('a filter in words names what is chosen and what is not', () => {
	const filter = { ...defaultFilter, region: ['621026'], year: [2022, 2021] };
	expect(inWords(choices, filter, (text) => text['zh-CN'])).toBe(
		'地区 宁县 · 年度 2022、2021 · 单位类型 全部 · 报告类型 整体支出自评'
	);
});
