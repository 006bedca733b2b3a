import { expect, test } from 'vitest';
import { draftPeers, type Placed } from '#query/draft-peers.ts';
import { engine } from '#query/engine.server.ts';
import { tablesOf } from '../chart/tables.ts';

type Report = Parameters<typeof tablesOf>[0][number];

const report = (unit_id: string, said: Report = {}): Report => ({
	unit_id,
	unit_type: '水利',
	year: 2023,
	adjusted: 100,
	...said
});

/** Units that spent 10, 20, 30 … of 100. */
const spending = (n: number, said: Report = {}) =>
	Array.from({ length: n }, (_, i) => report(`${i}`, { spent: 10 * (i + 1), ...said }));

const unsaid = { execution: null, project_share: null, met: null, score: null };

async function standing(reports: readonly Report[], draft: Partial<Placed> = {}) {
	const asked = draftPeers({
		unit_id: 'own',
		unit_type: '水利',
		kind: 'whole',
		year: 2023,
		months: 12,
		own: unsaid,
		...draft
	});
	const rows = await (await engine(tablesOf(reports))).rows(asked);
	return Object.fromEntries(rows.map(({ compared, ...row }) => [compared, row]));
}

test('a draft has its place among others of its type, kind, period and year', async () => {
	const { execution, score } = await standing(
		[
			...spending(5),
			report('own', { spent: 90 }),
			...spending(9, { unit_type: '教育' }),
			...spending(9, { kind: 'project' }),
			...spending(9, { months: 6 }),
			...spending(9, { year: 2024 }),
			...spending(9, { year: 2022 })
		],
		{ own: { ...unsaid, execution: 0.3 } }
	);
	expect(execution).toEqual({
		year: 2023,
		demo: false,
		n: 5,
		lower_quartile: 0.2,
		median: 0.3,
		upper_quartile: 0.4,
		place: 0.5
	});
	expect(score).toMatchObject({ n: 0, median: null, place: null });
});

test('where a year has too few others the latest one with enough is taken, and demo reports only where nothing else is there', async () => {
	const published = [...spending(4), ...spending(5, { year: 2021 })];
	const demo = spending(9, { origin: 'demo' });
	expect((await standing([...published, ...demo]))['execution']).toMatchObject({
		year: 2021,
		demo: false
	});
	expect((await standing([...spending(4), ...demo]))['execution']).toMatchObject({
		year: 2023,
		demo: true,
		n: 9
	});
	expect(await standing(spending(4))).toEqual({});
});

test('what the draft does not state, or too few others state, has no place', async () => {
	const scored = spending(5).map((one, i) => (i < 4 ? { ...one, self_score: 90 } : one));
	const { execution, score } = await standing(scored, { own: { ...unsaid, score: 95 } });
	expect(execution).toMatchObject({ n: 5, place: null });
	expect(score).toMatchObject({ n: 4, place: null });
});

test('a draft that does not tell its period is set among those of any', async () => {
	expect((await standing(spending(5, { months: 6 }), { months: null }))['execution']?.n).toBe(5);
});
