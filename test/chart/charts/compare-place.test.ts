import { expect, test } from 'vitest';
import comparePlace from '#chart/charts/compare-place.ts';
import { compared } from '../../query/compared.ts';
import { answer } from '../answer.ts';
import { tablesOf } from '../tables.ts';

const unit = (unit_id: string, self_score: number | null, adjusted = 100) => ({
	unit_id,
	unit: unit_id,
	unit_type: '水利',
	level: 'county' as const,
	province_code: '430000',
	year: 2023,
	adjusted,
	self_score
});

const subject = compared({ unit: ['a'], one: 'averageScore' });
const place = (reports: Parameters<typeof tablesOf>[0]) =>
	answer(comparePlace(subject), subject, tablesOf(reports));

test('a place is told as percentile with n, equal values counted half', async () => {
	const scores = [70, 80, 90, 90, 95];
	const { summary, note } = await place([
		unit('a', 90),
		...scores.map((score, i) => unit(`b${i}`, score)),
		unit('silent', null)
	]);
	expect(summary).toBe('a为 90，百分位 60（n = 5）：比 2 个高，比 1 个低，与 2 个相同。');
	expect(note).toContain('n = 5 个同类单位（另有 1 个没有写明）');
	expect(note).not.toContain('放宽');
});

test('where a condition was given up the picture says which', async () => {
	const { note, summary } = await place([
		unit('a', 90),
		...[60, 70, 80, 85, 99].map((score, i) => ({
			...unit(`b${i}`, score),
			province_code: i < 2 ? '430000' : '330000'
		}))
	]);
	expect(note).toContain('全部条件下只有 2 个，已放宽：同在东部、中部、西部或东北');
	expect(summary).toContain('百分位 80（n = 5）');
});

test('too few peers give no percentile', async () => {
	const { summary } = await place([unit('a', 90), unit('b', 80), unit('c', 85)]);
	expect(summary).toBe(
		'同类单位过少（写明这个数字的有 2 个，至少要 5 个），不给出百分位；a为 90。'
	);
});

test('a base unit without the figure, or without a report, is said to be so', async () => {
	expect((await place([unit('a', null), unit('b', 80)])).summary).toBe(
		'a 2023 年的报告没有写明这个数字。'
	);
	expect((await place([unit('b', 80)])).summary).toBe(comparePlace(subject).empty['zh-CN']);
});
