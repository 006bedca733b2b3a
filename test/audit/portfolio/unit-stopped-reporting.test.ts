import { expect, test } from 'vitest';
import rule from '#audit/portfolio/unit-stopped-reporting.ts';
import { filed, found } from './filed.ts';

const both = (unit: string) => [2021, 2022].map((year) => filed({ unit, year }));
const once = (unit: string, year = 2021) => filed({ unit, year });
const peers = ['水利局', '民政局', '财政局'].flatMap(both);

test('a unit that did not report though its peers did is told on its last report', () => {
	const [offence, ...others] = found(rule, [...peers, once('林业局')]);
	expect(others).toEqual([]);
	expect(offence).toMatchObject({
		report_id: '林业局-2021',
		severity: 'low',
		evidence: [{ start: 0, end: 10 }],
		parameters: { missing: 2022, peers: 3, reported: 3 }
	});
	expect(offence?.message['zh-CN']).toBe(
		'林业局有2021年度报告，没有2022年度的；同地区上年有报告的其他3个单位中，3个已有2022年度报告。'
	);
});

test('while only some have reported nobody is late', () => {
	const early = [...both('水利局'), once('民政局'), once('财政局'), once('林业局')];
	expect(found(rule, early)).toEqual([]);
});

test('half of them are enough', () => {
	const ended = ['教育局', '林业局', '民政局'];
	const some = [...both('水利局'), ...both('财政局'), ...ended.map((unit) => once(unit))];
	expect(found(rule, some).map(({ report_id }) => report_id)).toEqual(
		ended.map((unit) => `${unit}-2021`)
	);
});

test('a unit that another goes on with is not missed', () => {
	const unit_type = '林业';
	const old = filed({ unit: '林业局', year: 2021, unit_type });
	const young = filed({ unit: '林业和草原局', year: 2022, unit_type });
	expect(found(rule, [...peers, old, young])).toEqual([]);
});

test('silent on too few peers, and elsewhere', () => {
	expect(found(rule, [...peers.slice(2), once('林业局')])).toEqual([]);
	expect(
		found(rule, [...peers, filed({ unit: '林业局', year: 2021, region_code: '430682' })])
	).toEqual([]);
});
