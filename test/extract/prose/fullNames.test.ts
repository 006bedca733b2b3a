import { expect, test } from 'vitest';
import { withFullNames } from '#extract/prose/fullNames.ts';

const scopes = (...facts: [string, number][]) =>
	withFullNames(facts.map(([scope, fen]) => ({ scope, fen }))).map(({ scope }) => scope);

test('a project that is called by a part of its name has one name where an amount is told of both', () => {
	expect(
		scopes(['“母亲河”纪录片摄制项目', 3700], ['纪录片项目', 8000], ['纪录片项目', 3700])
	).toEqual(Array(3).fill('“母亲河”纪录片摄制项目'));
});

test('projects without a common amount, and names that fit two, stay as they are', () => {
	const apart = [
		['禁毒宣传教育项目', 500],
		['宣传教育项目', 900]
	] as [string, number][];
	expect(scopes(...apart)).toEqual(['禁毒宣传教育项目', '宣传教育项目']);
	const two = [
		['一期纪录片项目', 500],
		['二期纪录片项目', 500],
		['纪录片项目', 500]
	] as [string, number][];
	expect(scopes(...two)).toEqual(two.map(([name]) => name));
});

test('the unit is no project', () => {
	expect(scopes(['unit', 500], ['unit经费', 500])).toEqual(['unit', 'unit经费']);
});
