import { expect, test } from 'vitest';
import { thresholdsOf } from '#audit/thresholds.ts';
import { limits } from '#model/thresholds.ts';
import { BadSetting } from '#table/setting.ts';
import { thresholds } from '#table/thresholds.ts';
import { reference } from '../reference.ts';

const { national } = reference.thresholds;
const codes = new Set(['430000', '430600', '430682']);
const book = (more: object) => JSON.stringify({ national, regions: {}, ...more });

const complaint = (json: string) => {
	try {
		thresholds(json, codes);
	} catch (error) {
		if (error instanceof BadSetting) return error.words['zh-CN'];
		throw error;
	}
	throw new Error('was taken');
};

test('the country has a value for every limit', () => {
	expect(Object.keys(national).toSorted()).toEqual(Object.keys(limits).toSorted());
});

test('a county keeps what its city and province set, and sets some itself', () => {
	const regions = {
		'430000': { rate_gap_grave: 2, base_gap_grave: 6 },
		'430600': { rate_gap_grave: 3 },
		'430682': { rate_gap_grave: 4 }
	};
	const read = thresholds(book({ regions }), codes);
	expect(thresholdsOf(read, '430682')).toMatchObject({ rate_gap_grave: 4, base_gap_grave: 6 });
	expect(thresholdsOf(read, '430600')).toMatchObject({ rate_gap_grave: 3, base_gap_grave: 6 });
	expect(thresholdsOf(read, '430681')).toMatchObject({ rate_gap_grave: 3 });
	expect(thresholdsOf(read, '110000')).toEqual(national);
	expect(thresholdsOf(read, null)).toEqual(national);
});

test.each([
	['no JSON', '{', /JSON/],
	['a list', '[]', /national/],
	['an unknown part', book({ extra: {} }), /^thresholds\.json extra：没有这一部分/],
	['no national values', JSON.stringify({ regions: {} }), /national/],
	['a missing limit', book({ national: {} }), /national\.\w+：缺少/],
	['an unknown limit', book({ national: { ...national, rate: 1 } }), /national\.rate：没有阈值/],
	[
		'a wrong type',
		book({ national: { ...national, rate_gap_grave: '1' } }),
		/national\.rate_gap_grave：应是 0 到 100/
	],
	['an unknown region', book({ regions: { '999999': {} } }), /regions\.999999：没有行政区划代码/],
	[
		'a value out of range',
		book({ regions: { '430682': { base_gap_grave: 900 } } }),
		/regions\.430682\.base_gap_grave：应是 0 到 100/
	],
	[
		'an unknown limit of a region',
		book({ regions: { '430682': { rate: 1 } } }),
		/regions\.430682\.rate：没有阈值/
	]
])('%s is refused with its place', (_, json, words) => {
	expect(complaint(json)).toMatch(words);
});
