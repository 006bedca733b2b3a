import { expect, test } from 'vitest';
import rule from '#audit/rules/staff-over-quota.ts';
import { cell, offences, said } from '../../report.ts';

const found = (...facts: ReturnType<typeof said>[]) => offences(rule, { facts });

test('more people than posts are a finding with both counts', () => {
	const [offence, ...others] = found(said('staff_quota', '6名'), said('staff_actual', '7人'));
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('medium');
	expect(offence?.quotes).toEqual(['7人', '6名']);
	expect(offence?.parameters).toEqual({ reported: 7, limit: 6, difference: 1, percent: 116.67 });
	expect(offence?.message['zh-CN']).toBe(
		'实有人数7人，多于编制人数6名，超出1人，在职人员控制率为116.67%。'
	);
});

test('as many people as posts pass', () => {
	expect(found(said('staff_quota', '6名'), said('staff_actual', '6人'))).toEqual([]);
});

test('posts of several kinds are added up, and the smallest count of staff is meant', () => {
	const quotas = [said('staff_quota', '10名'), said('staff_quota', '20名')];
	expect(found(...quotas, said('staff_actual', '29人'))).toEqual([]);
	expect(found(...quotas, said('staff_actual', '31人'))).toMatchObject([
		{ parameters: { limit: 30 } }
	]);
	expect(
		found(said('staff_quota', '6名'), cell('staff_actual', '5', '人'), said('staff_actual', '9人'))
	).toEqual([]);
});

test('of several counts of staff the smallest is meant, and a rough one makes all rough', () => {
	const quota = said('staff_quota', '6名');
	const [nine, five] = [said('staff_actual', '9人'), said('staff_actual', '5人')];
	expect(found(quota, nine, five)).toEqual([]);
	expect(found(quota, nine, said('staff_actual', '8人'))).toMatchObject([
		{ quotes: ['8人', '6名'] }
	]);
	expect(found(quota, nine, { ...five, approximate: true })).toEqual([]);
});

test('people outside the posts are none too many', () => {
	const people = {
		facts: [said('staff_quota', '6名'), said('staff_actual', '9人')],
		beside: '其中聘用人员3名。'
	};
	expect(offences(rule, people)).toHaveLength(1);
	const retired = { ...said('staff_actual', '9人，离退休人员3人'), value: 9 };
	expect(found(said('staff_quota', '6名'), retired)).toHaveLength(1);
	const among = { ...said('staff_actual', '9人（含编外3人）'), value: 9 };
	expect(found(said('staff_quota', '6名'), among)).toEqual([]);
});

test('silent where posts of another kind stand beside the quota, without a sum', () => {
	const staff = said('staff_actual', '12人');
	const one = { ...said('staff_quota', '5名（行政编制）、事业编制8名'), value: 5 };
	expect(found(one, staff)).toEqual([]);
	const among = { ...said('staff_quota', '5名，其中行政编制2名、事业编制3名'), value: 5 };
	expect(found(among, staff)).toHaveLength(1);
});

test('silent on rough counts, and where one of the two is missing', () => {
	expect(
		found(said('staff_quota', '6名'), said('staff_actual', '9人', { approximate: true }))
	).toEqual([]);
	expect(found(said('staff_actual', '9人'))).toEqual([]);
	expect(found(said('staff_quota', '6名'))).toEqual([]);
	expect(found(said('staff_quota', '0名'), said('staff_actual', '9人'))).toEqual([]);
});
