import { expect, test } from 'vitest';
import { settled } from '#read/settle.ts';

/** Rows by where their borders lie. */
const rows = (...all: number[][]) =>
	all.map((borders) =>
		borders.slice(1).map((right, i) => {
			const column = borders[i] ?? 0;
			return { column, columns: right - column, rows: 1, text: 'x' };
		})
	);

const borders = (table: ReturnType<typeof settled>) =>
	table.map((row) => [
		...row.map(({ column }) => column),
		row.reduce((_, cell) => cell.column + cell.columns, 0)
	]);

test('borders nearer to each other than the slack are one', () => {
	expect(borders(settled(rows([0, 1000, 3000], [20, 1040, 1500, 3010]), 60))).toEqual([
		[0, 1000, 3000],
		[0, 1000, 1500, 3000]
	]);
});

test('a row with as many cells as the one above has its borders', () => {
	expect(borders(settled(rows([0, 1000, 3000, 5000], [0, 1300, 2800, 5000]), 60))).toEqual([
		[0, 1000, 3000, 5000],
		[0, 1000, 3000, 5000]
	]);
});

test('but not where its cells stand elsewhere', () => {
	const table = rows([0, 3000, 6000, 8000, 9000], [0, 1000, 4000, 5000, 9000]);
	expect(settled(table, 60)).toEqual(table);
});

test('beside a cell that reaches down, the others are compared', () => {
	const table = [
		[
			{ column: 0, columns: 1000, rows: 2, text: '资金' },
			{ column: 1000, columns: 2000, rows: 1, text: '预算' },
			{ column: 3000, columns: 2000, rows: 1, text: '支出' }
		],
		[
			{ column: 1000, columns: 1600, rows: 1, text: '9' },
			{ column: 2600, columns: 2400, rows: 1, text: '8' }
		]
	];
	expect(settled(table, 60)[1]?.map(({ column }) => column)).toEqual([1000, 3000]);
});
