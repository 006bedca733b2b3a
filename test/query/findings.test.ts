import { beforeAll, expect, test } from 'vitest';
import type { Status } from '#model/finding.ts';
import type { Rows } from '#model/tables.ts';
import { engine } from '#query/engine.server.ts';
import type { Engine } from '#query/engine.ts';
import { everything } from '#query/filter.ts';
import { anyConcern, byGroup, byRule, lamps, listed, tally } from '#query/findings.ts';
import { few } from '../chart/tables.ts';

const reports = few.evaluation ?? [];
const of = (n: number) => reports[n]?.report_id ?? '';

const finding = (
	report: number,
	ordinal: number,
	rule: string,
	severity: Rows<'finding'>['severity'],
	status: Status = 'open'
): Rows<'finding'> => ({
	report_id: of(report),
	ordinal,
	rule,
	severity,
	message_zh: `${rule}的说明`,
	message_en: `${rule} in words`,
	parameters: '{}',
	evidence: '[]',
	reasons: '[]',
	status,
	answer: null,
	answered: null
});

let db: Engine;
const alarm = (report: number, ordinal: number, level: 'red' | 'yellow') => ({
	report_id: of(report),
	ordinal,
	level,
	reason_zh: '',
	reason_en: '',
	parameters: '{}',
	evidence: '[]'
});

beforeAll(async () => {
	db = await engine({
		...few,
		alarm: [alarm(0, 1, 'yellow'), alarm(0, 2, 'red'), alarm(1, 1, 'yellow')],
		finding: [
			finding(0, 1, 'R01', 'medium'),
			finding(0, 2, 'R04', 'high'),
			finding(0, 3, 'R04', 'high', 'explained'),
			finding(1, 1, 'R04', 'high', 'corrected'),
			finding(2, 1, 'R05', 'high', 'mistaken'),
			finding(2, 2, 'R35', 'info')
		]
	});
});

test('rules are counted by what stands, the gravest first', async () => {
	expect(await db.rows(byRule(everything, anyConcern))).toMatchObject([
		{ rule: 'R04', reports: 1, high: 2, open: 1 },
		{ rule: 'R01', reports: 1, medium: 1 },
		{ rule: 'R35', reports: 1, info: 1 }
	]);
});

test('what was corrected or is mistaken is there when it is asked for', async () => {
	const corrected = { ...anyConcern, status: ['corrected', 'mistaken'] as const };
	const rules = await db.rows(byRule(everything, corrected));
	expect(rules.map(({ rule }) => rule)).toEqual(['R04', 'R05']);
});

test('the tally counts every report that was checked, also those without a finding', async () => {
	expect(await db.rows(tally(everything, anyConcern))).toEqual([
		{ checked: reports.length, reports: 2, open: 3, high: 2, medium: 1, low: 0, info: 1 }
	]);
});

test('groups without a finding are told as well, and all groups make the whole', async () => {
	const nothing = { ...anyConcern, rule: ['R35'] };
	const quiet = await db.rows(byGroup('region', everything, nothing));
	expect(quiet.filter(({ reports }) => reports === 0).length).toBeGreaterThan(0);
	for (const grouping of ['region', 'unit_type', 'year'] as const) {
		const groups = await db.rows(byGroup(grouping, everything, anyConcern));
		const sum = (of: 'checked' | 'high' | 'info') =>
			groups.reduce((all, group) => all + group[of], 0);
		expect([sum('checked'), sum('high'), sum('info')]).toEqual([reports.length, 2, 1]);
	}
});

test('the list has the gravest first, and goes on where it stopped', async () => {
	const all = await db.rows(listed(everything, anyConcern, 10, 0));
	expect(all.map(({ rule }) => rule)).toEqual(['R04', 'R04', 'R01', 'R35']);
	expect(all[0]).toMatchObject({ report_id: of(0), ordinal: 2, severity: 'high', status: 'open' });
	const [second] = await db.rows(listed(everything, anyConcern, 1, 1));
	expect(second).toEqual(all[1]);
});

test('a concern with one rule leaves the others out', async () => {
	const found = await db.rows(listed(everything, { ...anyConcern, rule: ['R01'] }, 10, 0));
	expect(found.map(({ rule }) => rule)).toEqual(['R01']);
});

test('a report has one lamp, the red before the yellow', async () => {
	expect(await db.rows(lamps(everything))).toEqual([{ red: 1, yellow: 1 }]);
	expect(await db.rows(lamps({ ...everything, region: ['999999'] }))).toEqual([
		{ red: 0, yellow: 0 }
	]);
});
