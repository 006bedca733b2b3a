import { expect, test } from 'vitest';
import { byRate, rateOf, type Standing } from '#ui/brief/region.ts';

const unit = (unit_id: string, adjusted: number | null, spent: number | null): Standing => ({
	report_id: unit_id,
	unit_id,
	unit_short: unit_id,
	region: '甲县',
	adjusted,
	spent,
	self_score: null,
	findings_high: 0,
	origin: 'published'
});

test('who spent the smallest share comes first, who does not say so last', () => {
	const units = [unit('silent', null, 5), unit('most', 10, 9), unit('none', 10, 0)];
	expect(units.toSorted(byRate).map(({ unit_id }) => unit_id)).toEqual(['none', 'most', 'silent']);
});

test('a budget of nothing gives no rate', () => {
	expect(rateOf({ adjusted: 0, spent: 5 })).toBeNull();
	expect(rateOf({ adjusted: 10, spent: 0 })).toBe(0);
});
