import { expect, test } from 'vitest';
import compareSlope from '#chart/charts/compare-slope.ts';
import { compared } from '../../query/compared.ts';
import { answer } from '../answer.ts';

test('rates change by percentage points, in the order chosen', async () => {
	const subject = compared({ unit: ['jia', 'bing', 'hostile'] });
	const { cells, note, summary } = await answer(compareSlope(subject), subject);
	expect(cells).toEqual([
		['甲局', '90.00%', '50.00%', '−40个百分点'],
		['丙局', '120.00%', '未说明', '—'],
		['<script>alert(1)</script>', '未说明', '99.97%', '—']
	]);
	expect(summary).toBe('1 个单位中，0 个上升，1 个下降。');
	expect(note).toContain('n = 1 个单位两年都有数字。2 个只有其中一年');
});

test('money changes by money', async () => {
	const subject = compared({ unit: ['jia'], one: 'spent' });
	const { cells } = await answer(compareSlope(subject), subject);
	expect(cells).toEqual([['甲局', '90.00', '100.00', '+10.00']]);
});

test('a unit that states neither year is said to be left out', async () => {
	const subject = compared({ unit: ['jia', 'yi'], one: 'adjustedBudget' });
	expect((await answer(compareSlope(subject), subject)).note).toContain('1 个两年都没有，未画');
});
