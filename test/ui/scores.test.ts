import { expect, test } from 'vitest';
import { totalOf } from '#ui/scores.ts';

const part = (weight: number | null, score: number | null) => ({ weight, score });

test('parts that make the hundred are the total, whatever the indicators have', () => {
	const items = [part(10, 9.07), part(50, 50), part(30, 29.5), part(10, 10)];
	expect(totalOf(items, [part(50, 50), part(40, 39.5)])).toEqual({ total: part(100, 98.57) });
});

test('where only the execution rate has points of its own, those of the indicators complete them', () => {
	const indicators = [part(60, 59.5), part(30, 30)];
	expect(totalOf([part(10, 9.07)], indicators)).toEqual({
		total: part(100, 98.57),
		indicators: part(90, 89.5)
	});
});

test('parts that miss the hundred are added up as they are', () => {
	expect(totalOf([part(10, 9), part(30, 30), part(40, 40), part(10, 10)], [])).toEqual({
		total: part(90, 89)
	});
});

test('a sum of which a part is not stated is not known, and no parts are no sum', () => {
	expect(totalOf([part(10, null), part(90, 90)], [])).toEqual({ total: part(100, null) });
	expect(totalOf([], [])).toBeUndefined();
});
