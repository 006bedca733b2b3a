import { expect, test } from 'vitest';
import type { Rows } from '#model/tables.ts';
import { correctionLog } from '#table/correction-log.ts';

const correction = (more: Partial<Rows<'correction'>>): Rows<'correction'> => ({
	report_id: 'r1',
	measure: 'spent',
	scope: 'unit',
	old: '12万元',
	new: '120万元',
	reason: '表头单位为十万元',
	who: '预算科',
	date: '2026-01-02',
	...more
});

const evaluation = [
	{ report_id: 'r1', unit_short: '甲县水利局', year: 2024 }
] as Rows<'evaluation'>[];

test('the latest comes first, with its unit and year', () => {
	const log = correctionLog({
		correction: [correction({}), correction({ date: '2026-03-01' })],
		evaluation
	});
	expect(log.map(({ date }) => date)).toEqual(['2026-03-01', '2026-01-02']);
	expect(log[0]).toMatchObject({ unit: '甲县水利局', year: 2024, old: '12万元', now: '120万元' });
});

test('a person is masked, an office is named', () => {
	const who = (who: string) =>
		correctionLog({ correction: [correction({ who })], evaluation })[0]?.who;
	expect(who('王小明')).toBe('王**');
	expect(who('预算科')).toBe('预算科');
});

test('a number that is none of its measure has no value now, and its place is no part of the words', () => {
	const [log] = correctionLog({
		correction: [correction({ old: '12万元@388', new: '无' })],
		evaluation
	});
	expect(log).toMatchObject({ old: '12万元', now: null });
});

test('a correction of a report that is not shown is not told', () => {
	expect(
		correctionLog({ correction: [correction({ report_id: 'withheld' })], evaluation })
	).toEqual([]);
});
