import { expect, test } from 'vitest';
import { asTable, checked, complaint, limited, LONGEST_STATEMENT } from '#query/console.ts';
import { engine } from '#query/engine.server.ts';
import { few } from '../chart/tables.ts';
import { growth, LINEAR, repeated } from '../growth.ts';

const db = await engine(few);

const runs = (sql: string) => {
	const found = checked(sql);
	return 'statement' in found ? found : undefined;
};
const refused = (sql: string) => {
	const found = checked(sql);
	return 'refused' in found ? found.refused['zh-CN'] : undefined;
};

test.each([
	'SELECT 1',
	'  select 1;  ',
	'-- a word\nSELECT 1; -- another',
	'/* ; DROP */ WITH a AS (SELECT 1) SELECT * FROM a',
	'FROM evaluation',
	'(SELECT 1)',
	'PIVOT evaluation ON year USING sum(spent)',
	'DESCRIBE evaluation',
	'SELECT \';\' AS "a;b", $$;$$'
])('%j reads and is taken', (sql) => {
	expect(runs(sql)?.explain).toBe('');
});

test.each([
	"ATTACH 'x' AS y",
	"COPY evaluation TO 'x.csv'",
	'INSTALL httpfs',
	'LOAD httpfs',
	"SET memory_limit = '9GB'",
	'PRAGMA database_list',
	"EXPORT DATABASE 'x'",
	'CALL pragma_version()',
	'CREATE TABLE x (i INTEGER)',
	'DROP TABLE evaluation',
	"EXPLAIN ANALYZE COPY evaluation TO 'x'",
	'/* SELECT */ DELETE FROM evaluation'
])('%j is refused in words', (sql) => {
	expect(refused(sql)).toContain('只能查询');
});

test('several statements, none, and one that is too long are refused for what they are', () => {
	expect(refused('SELECT 1; SELECT 2')).toContain('一条语句');
	expect(refused(' -- nothing\n;')).toContain('还没有写查询');
	expect(refused(`SELECT ${'1'.repeat(LONGEST_STATEMENT)}`)).toContain('超过');
});

test.each(["'", '/*', '$$', '"', '--', '((', '/* *'])(
	'a statement of nothing but %j is checked in linear time',
	async (part) => {
		const work = (size: number) => checked(repeated(part, size).slice(0, LONGEST_STATEMENT));
		expect(await growth(work, { size: LONGEST_STATEMENT / 4 })).toBeLessThan(LINEAR);
	}
);

test('to explain keeps the statement apart from its word', () => {
	expect(runs('EXPLAIN ANALYZE SELECT 1')).toMatchObject({
		explain: 'EXPLAIN ANALYZE',
		statement: 'SELECT 1'
	});
});

test.each([
	['SELECT nosuch FROM evaluation', 1, 8],
	['SELECT year,\n\tnosuch\nFROM evaluation', 2, 2],
	["SELECT '中文，全角' AS a, nosuch FROM evaluation", 1, 22],
	['SELECT 1 FRMO x y', 1, 15],
	['SELECT * FROM\n evaluatoin', 2, 2],
	['SELECT (1', 1, 10],
	[`SELECT ${'year, '.repeat(40)}nosuch FROM evaluation`, 1, 8 + 240]
])('the place of the fault in %j is line %i, column %i', async (sql, line, column) => {
	const failure = await db
		.rows({ text: `DESCRIBE SELECT * FROM ${asTable(sql)}`, params: [] })
		.then(() => undefined, String);
	expect(failure).toBeDefined();
	const { words, place } = complaint(failure ?? '', sql);
	expect(words).toMatch(/Error/);
	expect(words).not.toContain('LINE');
	expect(place).toMatchObject({ line, column });
});

test('an answer has numbers as numbers, all else as text, and no more rows than asked for', async () => {
	const columns = [
		{ name: 'a', type: 'DECIMAL(4,2)' },
		{ name: 'a', type: 'DATE' },
		{ name: 'b', type: 'INTEGER[]' },
		{ name: 'c', type: 'BOOLEAN' }
	];
	const sql =
		"SELECT 1.25 AS a, DATE '2024-01-31' AS a, [1, 2] AS b, true AS c FROM range(9) -- end";
	const rows = await db.rows({ text: limited(sql, columns, 3), params: [] });
	expect(rows).toHaveLength(3);
	expect(rows[0]).toEqual({ c0: 1.25, c1: '2024-01-31', c2: '[1, 2]', c3: true });
});
