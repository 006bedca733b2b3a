import { expect, test } from 'vitest';
import { find, index, spellAhead } from '#ui/compare/search.ts';

const unit = (short_name: string, region: string, unit_type: string, name = short_name) => ({
	unit_id: short_name,
	short_name,
	name,
	region,
	unit_type
});

const units = index([
	unit('顺平县委网信办', '顺平县', '网信办', '中共顺平县委网络安全和信息化委员会办公室'),
	unit('重庆市水利局', '重庆市', '水利'),
	unit('长沙县示例水利局', '长沙县', '水利'),
	unit('乐亭县委网信办', '乐亭县', '网信办'),
	unit('县水利局', '宁县', '水利')
]);

const found = (query: string, limit = 9) =>
	find(units, query, limit).units.map(({ unit_id }) => unit_id);

test('by a part of the short name, the full name, the region and the type', () => {
	expect(found('顺平')).toEqual(['顺平县委网信办']);
	expect(found('信息化委员会')).toEqual(['顺平县委网信办']);
	expect(found('宁县')).toEqual(['县水利局']);
	expect(found('水利')).toHaveLength(3);
});

test('by the initials of pinyin, whole or in part, in any case', () => {
	expect(found('spx')).toEqual(['顺平县委网信办']);
	expect(found('WXB')).toEqual(['顺平县委网信办', '乐亭县委网信办']);
	expect(found('zgsp')).toEqual(['顺平县委网信办']);
});

test('a character that is read in two ways is found by both', () => {
	expect(found('cqs')).toEqual(['重庆市水利局']);
	expect(found('zqs')).toEqual(['重庆市水利局']);
	expect(found('csx')).toEqual(['长沙县示例水利局']);
});

test('several words must all fit, and names that begin with the first stand first', () => {
	expect(found('slj cs')).toEqual(['长沙县示例水利局']);
	expect(found('县水')[0]).toBe('县水利局');
});

test('no query gives all, cut to the limit and counted', () => {
	expect(find(units, '', 2)).toMatchObject({ count: 5, units: { length: 2 } });
	expect(find(units, '没有', 2)).toEqual({ count: 0, units: [] });
});

test('ten thousand units are all searched', () => {
	const many = index(
		Array.from({ length: 10_000 }, (_, i) => unit(`第${i}号示例水利管理站`, '宁县', '水利'))
	);
	expect(find(many, 'slgl', 40)).toMatchObject({ count: 10_000, units: { length: 40 } });
});

test('names that are spelled ahead are found as those that are not', async () => {
	const many = index(
		Array.from({ length: 5000 }, (_, i) => unit(`第${i}号重庆水利站`, '宁县', '水利'))
	);
	spellAhead(many);
	await expect.poll(() => many.every(({ initials }) => initials)).toBe(true);
	expect(find(many, 'cqsl', 1).count).toBe(5000);
	expect(find(many, 'zqsl', 1).count).toBe(5000);
	expect(find(many, 'cz', 1).count).toBe(0);
});

test('typed key by key, and taken back, a query finds what it finds at once', () => {
	const names = [
		'重庆市水利局',
		'长沙县水利局',
		'县水利局',
		'水利 cs 站',
		'乐亭县委网信办',
		'顺平县教育局'
	];
	const named = names.map((name) => unit(name, '宁县', '水利'));
	for (const query of ['csx', 'slj 县', '水利 c', 'zqs', 'l', '县水', '没有', 'x 利', '']) {
		const typed = index(named);
		const keys = Array.from(query, (_, i) => query.slice(0, i + 1));
		for (const shorter of [...keys, ...keys.toReversed(), query])
			expect(find(typed, shorter, 9), shorter).toEqual(find(index(named), shorter, 9));
	}
});
