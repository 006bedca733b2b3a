import { expect, test } from 'vitest';
import rule from '#audit/portfolio/clustered-scores.ts';
import { filed, found } from './filed.ts';

const scored = (...scores: (number | null)[]) =>
	scores.map((value, i) =>
		filed({
			unit: `单位${i}`,
			year: 2022,
			rate: i === 0 ? 62.5 : 98,
			score: value === null ? null : { value, start: 5, end: 8 }
		})
	);

const high = [95, ...Array<number>(8).fill(96)];

test('where nearly all scores are at the top each of them is told so', () => {
	const all = found(rule, scored(...high, 82));
	expect(all).toHaveLength(9);
	expect(all[0]).toMatchObject({
		rule: 'P01',
		severity: 'low',
		evidence: [{ start: 5, end: 8 }],
		parameters: { reports: 10, high: 9, percent: 90 }
	});
	expect(all[0]?.message['zh-CN']).toBe(
		'自评95分；本地区2022年度10份有得分的报告中，9份（90.00%）不低于95分，本报告执行率只有62.50%。'
	);
	expect(all.slice(1).map(({ severity }) => severity)).toEqual(Array(8).fill('info'));
});

test('below the share nothing is told, at it it is', () => {
	expect(found(rule, scored(...high.slice(2), 94.9, 94, 82))).toEqual([]);
	expect(found(rule, scored(...high.slice(1), 94.9, 82))).toHaveLength(8);
});

test('silent on few reports, without scores, and across years', () => {
	expect(found(rule, scored(...high))).toEqual([]);
	expect(found(rule, scored(...high, null))).toEqual([]);
	const later = scored(...high, 96).map((report, i) =>
		i === 0 ? { ...report, year: 2023 } : report
	);
	expect(found(rule, later)).toEqual([]);
});

test('the limits are those of the region', () => {
	expect(found(rule, scored(96, 96, 50), { cluster_least: 3, cluster_share: 60 })).toHaveLength(2);
});
