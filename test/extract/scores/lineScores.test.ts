import { expect, test } from 'vitest';
import { scores } from '#extract/scores/scores.ts';
import { documentOf } from '../form.ts';

const told = (...lines: string[]) => {
	const { self_scores, grades } = scores(documentOf(lines));
	return [self_scores.map(({ value }) => value), grades.map(({ value }) => value)];
};

test('full marks may stand between the label and the score', () => {
	expect(told('自评总分', '100', '88.6', '自评等级', '良')).toEqual([[88.6], ['良']]);
	expect(told('自评总分', '100', '自评等级', '优')).toEqual([[100], ['优']]);
	expect(told('自评总分', '88.6', '12')).toEqual([[88.6], []]);
});

test('a row of totals outside its table has full marks and the score', () => {
	expect(told('总分    100.00    96.50    自评等级    优')[0]).toEqual([96.5]);
	expect(told('总分 100分，按项目分值逐项计算。')[0]).toEqual([]);
});
