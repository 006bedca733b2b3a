import { expect, test } from 'vitest';
import { locales } from '#model/text.ts';
import { defaultFilter, type Filter } from '#query/filter.ts';
import { figures, measures, type MeasureName } from '#query/measures.ts';
import { engine } from '#query/engine.server.ts';
import { few, tablesOf } from '../chart/tables.ts';

const db = await engine(few);
const ids = Object.keys(measures) as MeasureName[];
const wan = 1_000_000;

async function answer(filter: Filter = defaultFilter) {
	const [row] = await db.rows(figures(ids, filter));
	if (!row) throw new Error('no row');
	return row;
}

test('a total adds what is stated, exact to the fen, and says how many reports state it', async () => {
	const row = await answer();
	expect(row).toMatchObject({ spent: 404_985_000, spent_n: 5 });
	expect(row).toMatchObject({ initialBudget: 330 * wan, initialBudget_n: 3 });
	expect(row).toMatchObject({ adjustedBudget: 550 * wan, adjustedBudget_n: 5 });
	expect(row).toMatchObject({ threePublic: null, threePublic_n: 0 });
});

test('a rate is a ratio of sums over the reports that state both sides, on each of three bases', async () => {
	const row = await answer();
	expect(row.executionRate).toBeCloseTo((90 + 100 + 120 + 49.985) / (100 + 200 + 100 + 50), 12);
	expect(row.executionRate_n).toBe(4);
	expect(row.executionRateOfInitial).toBeCloseTo((90 + 100 + 45) / (80 + 200 + 50), 12);
	expect(row.executionRateOfInitial_n).toBe(3);
	expect(row.executionRateOfDisbursed).toBeCloseTo(190 / 250, 12);
	expect(row.executionRateOfDisbursed_n).toBe(2);
});

test('the shares of basic and project spending add to one, a half-stated split counting in neither', async () => {
	const { basicShare, projectShare, basicShare_n, projectShare_n } = await answer();
	expect(projectShare).toBeCloseTo(114 / (60 + 30 + 70 + 30 + 66 + 54 + 49.985), 12);
	expect((basicShare ?? 0) + (projectShare ?? 0)).toBeCloseTo(1, 12);
	expect([basicShare_n, projectShare_n]).toEqual([4, 4]);
});

test('money per head divides by the staff of the same reports', async () => {
	expect(await answer()).toMatchObject({
		spentPerStaff: (135 * wan) / 15,
		spentPerStaff_n: 2,
		publicPerStaff: (12 * wan) / 10,
		publicPerStaff_n: 1
	});
});

test('indicators count only where they can be judged', async () => {
	expect(await answer()).toMatchObject({
		completion: 8 / 10,
		completion_n: 3,
		costCompletion: 1 / 2,
		outputCompletion: 1,
		outputCompletion_n: 2,
		benefitCompletion: null,
		benefitCompletion_n: 0,
		satisfactionCompletion: 0
	});
});

test('scores average over the reports that give one; things are counted once', async () => {
	expect(await answer()).toMatchObject({
		averageScore: (95 + 96.5 + 90 + 62 + 88) / 5,
		averageScore_n: 5,
		reports: 6,
		units: 4,
		regions: 2,
		conflicting: 1,
		highFindings: 1
	});
});

test('without a report everything is absent and nothing is zero but the counts', async () => {
	const [row] = await (await engine(tablesOf([]))).rows(figures(ids, defaultFilter));
	for (const id of ids) {
		expect(row?.[id], id).toBe(measures[id].unit === 'count' ? 0 : null);
		expect(row?.[`${id}_n`]).toBe(0);
	}
});

test.each(ids)('%s has a name and a definition in every language', (id) => {
	for (const locale of locales) {
		expect(measures[id].label[locale]).not.toBe('');
		expect(measures[id].definition[locale]).toMatch(/[.。]$/);
	}
});
