import { expect, test } from 'vitest';
import { join, list, name, sql } from '#query/sql.ts';

test('values are bound in the order of their holes, through any depth of splicing', () => {
	const inner = sql`year = ${2023}`;
	expect(sql`a = ${'x'} AND ${inner} AND b = ${null}`).toEqual({
		text: 'a = ? AND year = ? AND b = ?',
		params: ['x', 2023, null]
	});
});

test('a list binds each of its values', () => {
	expect(sql`IN (${list(['a', "b' OR 1=1"])})`).toEqual({
		text: 'IN (?, ?)',
		params: ['a', "b' OR 1=1"]
	});
});

test('queries join with their values', () => {
	expect(join([sql`a = ${1}`, sql`b = ${2}`], ' AND ')).toEqual({
		text: 'a = ? AND b = ?',
		params: [1, 2]
	});
});

test('a name cannot leave its quotes', () => {
	expect(name('a"; DROP TABLE b').text).toBe('"a""; DROP TABLE b"');
});
