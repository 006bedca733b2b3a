import { expect, test } from 'vitest';
import { books } from '#cli/demo/figures.ts';
import { units, years } from '#cli/demo/panel.ts';

const panel = units(1).map((unit) => ({ unit, rows: books(1, unit, 1) }));
const every = panel.flatMap(({ unit, rows }) => rows.map((row) => ({ unit, ...row })));

test('every unit has books for every year', () => {
	for (const { rows } of panel) expect(rows.map(({ year }) => year)).toEqual([...years]);
});

test('parts make their wholes, to the fen', () => {
	for (const row of every) {
		expect(row.basicBudget + row.projectBudget).toBe(row.initial);
		expect(row.initial + row.carriedOver + row.supplementary).toBe(row.adjusted);
		expect(row.personnel + row.public).toBe(row.basic);
		expect(row.basic + row.project).toBe(row.spent);
		expect(row.adjusted - row.spent).toBe(row.surplus);
		expect(row.carriedOver + row.fiscal + row.fund + row.otherIncome).toBe(row.adjusted);
	}
});

test('money comes before it is spent, and nothing is negative but a cut of the budget', () => {
	for (const { unit, year, delay, supplementary, ...row } of every) {
		expect(row.spent).toBeLessThanOrEqual(row.disbursed);
		expect(row.disbursed).toBeLessThanOrEqual(row.adjusted);
		expect(row.staff.actual).toBeLessThanOrEqual(row.staff.quota);
		for (const value of Object.values(row).filter((value) => typeof value === 'number'))
			expect(value, `${unit.name} ${year} ${supplementary} ${delay}`).toBeGreaterThanOrEqual(0);
	}
});

test('what is left one year is carried into the next', () => {
	for (const { rows } of panel)
		for (const [i, row] of rows.entries())
			expect(row.carriedOver).toBe(i === 0 ? 0 : rows[i - 1]?.surplus);
});

test('budgets move slowly, and a bad year says why', () => {
	for (const { rows } of panel)
		for (const [i, row] of rows.entries()) {
			const before = rows[i - 1];
			if (before) expect(row.basicBudget / before.basicBudget).toBeGreaterThan(0.8);
			if (before) expect(row.basicBudget / before.basicBudget).toBeLessThan(1.3);
			if (row.spent / row.adjusted < 0.75) expect(row.delay).not.toBeNull();
		}
});
