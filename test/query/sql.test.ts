import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { join, list, name, sql, written } from '#query/sql.ts';

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

test('a value that is written out is read as the same value, whatever stands in it', async () => {
	const connection = await (await DuckDBInstance.create()).connect();
	const text = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.constantFrom("'; DROP TABLE x; --", "\\'", '?', "''", '\0', "a\0'b", '\n', '$$', '年'),
		fc.string({ unit: fc.constantFrom("'", '"', '\\', '\0', '-', ';', '?', '$', 'a') })
	);
	const number = fc.oneof(fc.maxSafeInteger(), fc.double({ noNaN: true }));
	await fc.assert(
		fc.asyncProperty(text, number, fc.boolean(), async (text, number, yes) => {
			const query = sql`SELECT ${text} AS text, ${number} AS number, ${yes} AS yes, ${null} AS none`;
			const reader = await connection.runAndReadAll(written(query));
			const [row] = reader.getRowObjectsJS();
			expect(row).toMatchObject({ text, yes, none: null });
			expect(Number(row?.['number']) - number || 0).toBe(0);
		})
	);
});

test('a question mark that is no hole is no query', () => {
	expect(() => written(sql`SELECT '?' = ${'?'}`)).toThrow('1 values for 2 question marks');
});
