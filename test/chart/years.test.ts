import { expect, test } from 'vitest';
import { years } from '#chart/years.ts';

const row = (year: number) => ({ year });

test('a year without a row is shown as a gap', () => {
	expect(years([row(2019), row(2021)])).toEqual([
		{ year: 2019, row: row(2019) },
		{ year: 2020 },
		{ year: 2021, row: row(2021) }
	]);
});

test('a slip of a year does not stretch the picture over centuries', () => {
	expect(years([row(202), row(2023)])).toHaveLength(2);
});
