import { expect, test } from 'vitest';
import { gazetteer } from '#extract/identity/gazetteer.ts';
import { reference } from '../../reference.ts';

const places = gazetteer(reference);

const codes = (text: string) =>
	places.mentions(text).map(({ name, regions }) => [name, ...regions.map(({ code }) => code)]);

test('the longest name at a place is meant', () => {
	expect(codes('阜宁县与宁县')).toEqual([['阜宁县', '320923']]);
	expect(codes('宁县、阜宁县')).toEqual([
		['宁县', '621026'],
		['阜宁县', '320923']
	]);
});

test('characters that only happen to stand together are no name', () => {
	expect(codes('省委和县委、完成县级任务')).toEqual([]);
});

test('a town named like a county is not that county', () => {
	expect(codes('柳河镇、阜宁镇和乐亭街道')).toEqual([]);
	expect(codes('江苏镇江')).toEqual([
		['江苏', '320000'],
		['镇江', '321100']
	]);
});

test('a name of several regions means all of them', () => {
	expect(places.mentions('鼓楼区')[0]?.regions.length).toBeGreaterThan(3);
});

test('the regions at the head of a name lie one in the other', () => {
	const names = (text: string) => places.head(text).map(({ name }) => name);
	expect(names('湖南省岳阳市临湘市教育局')).toEqual(['湖南省', '岳阳市', '临湘市']);
	expect(names('河北省临湘市')).toEqual(['河北省']);
	expect(names('徐州市鼓楼区民政局')).toEqual(['徐州市', '鼓楼区']);
	expect(
		places
			.head('徐州市鼓楼区民政局')
			.at(-1)
			?.regions.map(({ code }) => code)
	).toEqual(['320302']);
});

test('short and former names lead to the region of today', () => {
	expect(codes('恭城县 恩施州 祁阳县')).toEqual([
		['恭城县', '450332'],
		['恩施州', '422800'],
		['祁阳县', '431181']
	]);
});

test('a development zone is no division of its own', () => {
	expect(codes('石家庄高新技术产业开发区')).toEqual([['石家庄', '130100']]);
});
