import { expect, test } from 'vitest';
import { charts } from '#chart/charts/index.ts';
import { pointsOf } from '#chart/points.ts';
import { defaultFilter } from '#query/filter.ts';
import { engine } from '#query/engine.server.ts';
import { few } from './tables.ts';

const db = await engine(few);
const view = { locale: 'zh-CN', theme: 'light', narrow: false } as const;

test.each(charts)('every point of $id says what its tooltip says, once', async (chart) => {
	const rows = await db.rows(chart.query(defaultFilter));
	const points = pointsOf(chart.option(rows, view));
	expect(points.length).toBeGreaterThan(0);
	const words = points.map((point) => point.words);
	expect(new Set(words).size).toBe(words.length);
	expect(words.join()).not.toMatch(/undefined|NaN|null/);
});

test('the points of units lead to them', async () => {
	const chart = charts.find(({ id }) => id === 'execution-by-unit');
	if (!chart) throw new Error('no such chart');
	const points = pointsOf(chart.option(await db.rows(chart.query(defaultFilter)), view));
	expect(points.map(({ unit_id }) => unit_id)).toContain('jia');
	expect(points[0]?.words).toContain('%');
});

test('a picture of no answer has no points', () => {
	for (const chart of charts) expect(pointsOf(chart.option([], view))).toEqual([]);
});
