import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Site } from '#model/site.ts';
import type { Rows, Tables } from '#model/tables.ts';
import { published } from '#table/published.ts';
import { readTables } from '#table/store.server.ts';

type Finding = Rows<'finding'>;

const all = await readTables('data/normalised');
const site = JSON.parse(readFileSync('data/site.json', 'utf8')) as Site;
const shown = (more: Partial<Site>, tables = all) =>
	published(tables, { ...site, ...more }, 'public');
const [first] = all.report as [Rows<'report'>];

test('the bureau sees everything', () => {
	expect(published(all, { ...site, listed: [] }, 'internal')).toBe(all);
});

test('a withheld report is in no table, listed or not', () => {
	const { report_id } = first;
	const withheld = [{ report_id, reason: '更正中' }];
	for (const listed of ['all', [report_id]] as const) {
		expect(JSON.stringify(shown({ listed, withheld })).includes(report_id)).toBe(false);
	}
	expect(shown({ withheld }).report).toHaveLength(all.report.length - 1);
});

test('of the units and regions those stay that have a report, with all that lies above them', () => {
	const { unit, region } = shown({ listed: [first.report_id] });
	expect(unit.map(({ unit_id }) => unit_id)).toEqual([first.unit_id]);
	const codes = region.map(({ code }) => code);
	expect(codes).toContain(first.region_code);
	expect(codes).toContain(`${first.region_code.slice(0, 2)}0000`);
	expect(codes.every((code) => code.slice(0, 2) === first.region_code.slice(0, 2))).toBe(true);
});

test('without findings nothing that rules said is left, and none are counted', () => {
	const { finding, alarm, problem, response, evaluation } = shown({});
	expect([finding, alarm, problem, response]).toEqual([[], [], [], []]);
	expect(new Set(evaluation.map(({ findings_high }) => findings_high))).toEqual(new Set([null]));
});

test('of the findings those are shown that a unit explained or confirmed, and they alone are counted', () => {
	const [one, other, ...rest] = all.finding as [Finding, Finding, ...Finding[]];
	const answer = { answer: '已核实', answered: '2024-05-01' };
	const tables: Tables = {
		...all,
		finding: [
			{ ...one, ...answer, severity: 'high', status: 'confirmed' },
			{ ...other, ...answer, status: 'mistaken' },
			...rest.map((row) => ({ ...row, status: 'explained' as const, answer: null }))
		]
	};
	const { finding, alarm, evaluation } = shown({ findings: 'answered' }, tables);
	expect(finding.map(({ ordinal, report_id }) => [ordinal, report_id])).toEqual([
		[one.ordinal, one.report_id]
	]);
	expect(alarm).toEqual([]);
	const counts = evaluation.map(({ findings_high: high }) => high ?? 0);
	expect(counts.reduce((sum, n) => sum + n)).toBe(1);
});

test('a measure that is not named is shown neither as a fact nor in the wide view', () => {
	const { fact, evaluation } = shown({ measures: ['spent'] });
	expect(new Set(fact.map(({ measure }) => measure))).toEqual(new Set(['spent']));
	expect(evaluation.some(({ spent }) => spent !== null)).toBe(true);
	expect(evaluation.every(({ adjusted, staff }) => adjusted === null && staff === null)).toBe(true);
});

test('what people wrote beside the reports is masked, and who corrected is no name', () => {
	const correction: Rows<'correction'> = {
		report_id: first.report_id,
		measure: 'spent',
		scope: '本单位',
		old: '1',
		new: '2',
		reason: '经办人电话 13800138000 核实',
		who: '袁大磊',
		date: '2024-05-01'
	};
	const tables: Tables = {
		...all,
		report: [{ ...first, source_file: '报送13800138000.docx' }, ...all.report.slice(1)],
		correction: [correction]
	};
	const said = JSON.stringify(shown({}, tables));
	expect(/13800138000|袁大磊/.exec(said)).toBeNull();
	expect(shown({}, tables).correction).toMatchObject([
		{ who: '袁**', reason: '经办人电话 138****8000 核实' }
	]);
});
