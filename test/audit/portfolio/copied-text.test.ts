import { expect, test } from 'vitest';
import rule from '#audit/portfolio/copied-text.ts';
import { filed, found, type Given } from './filed.ts';

/** Paragraphs of a hundred characters each, one after the other; `prints` tells them apart. */
const text = (...prints: number[]): Pick<Given, 'paragraphs' | 'length'> => ({
	paragraphs: prints.flatMap((print, i) => [print, i * 100, i * 100 + 100]),
	length: prints.length * 100
});

const last = filed({ unit: '甲局', year: 2021, ...text(1, 2, 3, 4, 5) });

test('a text that is last year’s is a finding with its paragraphs', () => {
	const now = filed({ unit: '甲局', year: 2022, ...text(1, 2, 3, 4, 9) });
	const [offence, ...others] = found(rule, [last, now]);
	expect(others).toEqual([]);
	expect(offence).toMatchObject({
		report_id: '甲局-2022',
		severity: 'medium',
		parameters: { paragraphs: 4, percent: 80, other: '甲局-2021' }
	});
	expect(offence?.evidence[3]).toEqual({ start: 300, end: 400 });
	expect(offence?.message['zh-CN']).toBe(
		'有4段与本单位2021年度报告除年份和名称外一字不差，占成效、问题、措施等正文的80.00%。'
	);
});

test('below the limits it weighs less, or nothing', () => {
	const now = (...prints: number[]) =>
		found(rule, [last, filed({ unit: '甲局', year: 2022, ...text(...prints) })]);
	expect(now(1, 2, 3, 8, 9)).toMatchObject([{ severity: 'low', parameters: { percent: 60 } }]);
	expect(now(1, 2, 7, 8, 9)).toEqual([]);
});

test('a text of another unit is told on both, the fullest match first', () => {
	const all = [
		last,
		filed({ unit: '乙局', year: 2021, ...text(1, 2, 3, 4, 9) }),
		filed({ unit: '丙局', year: 2021, ...text(1, 2, 3, 7, 8) })
	];
	const pairs = found(rule, all).map(({ report_id, parameters }) => [report_id, parameters.other]);
	expect(pairs).toEqual([
		['丙局-2021', '乙局-2021'],
		['乙局-2021', '甲局-2021'],
		['甲局-2021', '乙局-2021']
	]);
});

test('what many units have is a template', () => {
	const units = ['甲', '乙', '丙', '丁', '戊'].map((name) =>
		filed({ unit: `${name}局`, year: 2021, ...text(1, 2, 3, 4, 5) })
	);
	expect(found(rule, units.slice(0, 4))).toHaveLength(4);
	expect(found(rule, units)).toEqual([]);
	expect(found(rule, units, { template_units: 5 })).toHaveLength(5);
});

test('silent on short texts, other kinds of reports, and other provinces', () => {
	const copy = filed({ unit: '甲局', year: 2022, ...text(1, 2) });
	expect(found(rule, [filed({ unit: '甲局', year: 2021, ...text(1, 2) }), copy])).toEqual([]);
	const monitoring = filed({
		unit: '甲局',
		year: 2022,
		kind: 'monitoring',
		...text(1, 2, 3, 4, 5)
	});
	expect(found(rule, [last, monitoring])).toEqual([]);
	const far = filed({ unit: '乙局', year: 2021, region_code: '430682', ...text(1, 2, 3, 4, 5) });
	expect(found(rule, [last, far])).toEqual([]);
	expect(found(rule, [last])).toEqual([]);
});
