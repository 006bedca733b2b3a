import { expect, test } from 'vitest';
import type { Report } from '#model/report.ts';
import { entry, fact, indicator, tabulated } from './entry.ts';

const evaluation = (told: Parameters<typeof entry>[1], corrections = '') =>
	tabulated([entry('a.txt', told)], corrections).tables.evaluation[0];

const withFacts = (...facts: Report['facts'][number][]) => evaluation({ facts });

test('what is not stated is null, and never nought', () => {
	const row = withFacts(fact('three_public_total', 0));
	expect(row).toMatchObject({ three_public: 0, spent: null, adjusted: null, conflicts: 0 });
	expect(row).toMatchObject({ staff: null, rate_reported: null, self_score: null, indicators: 0 });
});

test('the adjusted budget is the stated one, or the initial one with what came to it', () => {
	const initial = fact('initial_budget', 56.29);
	expect(withFacts(initial)?.adjusted).toBeNull();
	expect(withFacts(fact('supplementary', 7.5))?.adjusted).toBeNull();
	expect(withFacts(initial, fact('supplementary', 7.5))?.adjusted).toBe(63_790_000);
	expect(withFacts(initial, fact('carried_over', 0))?.adjusted).toBe(56_290_000);
	expect(
		withFacts(initial, fact('supplementary', 7.5), fact('adjusted_budget', 60))?.adjusted
	).toBe(60_000_000);
});

test('a measure stated twice differently counts as a conflict, and the table goes before the text', () => {
	const row = withFacts(
		fact('personnel_spent', 43.4),
		fact('personnel_spent', 42.26, { place: 'table' }),
		fact('spent', 96),
		fact('spent', 96, { place: 'table' })
	);
	expect(row).toMatchObject({ personnel: 42_260_000, spent: 96_000_000, conflicts: 1 });
});

test('a number that cannot be read is not stated', () => {
	expect(withFacts(fact('spent', 0, { fen: null, as_written: '12O.5万元' }))?.spent).toBeNull();
});

test('a project report is about its project, not about what the unit or another project spent', () => {
	const row = evaluation({
		identity: { kind: 'project', project_name: '网络宣传' },
		facts: [
			fact('spent', 500),
			fact('spent', 98.69, { scope: '网络宣传' }),
			fact('initial_budget', 20, { scope: '舆情监测' })
		]
	});
	expect(row).toMatchObject({ spent: 98_690_000, initial: null, project_name: '网络宣传' });
});

test('a unit of no known type is shown as such, with its county, prefecture and province', () => {
	expect(evaluation({ identity: { unit_type: null } })).toMatchObject({
		unit_type: '未归类',
		region: '宁县',
		city_code: '621000',
		province_code: '620000',
		province: '甘肃省'
	});
	const city = { region_code: '411200', region_name: '三门峡市', level: 'city' } as const;
	expect(evaluation({ identity: city })).toMatchObject({ city_code: '411200', province: '河南省' });
	expect(evaluation({ identity: { region_code: '110101' } })).toMatchObject({
		city_code: null,
		province: '北京市'
	});
});

test('indicators are counted by what they measure: all, those that can be judged, those that were met', () => {
	const row = evaluation({
		indicators: [
			indicator({ target: '12次', actual: '12次' }),
			indicator({ target: '12次', actual: '8次' }),
			indicator({ target: '12次', actual: null }),
			indicator({ level1: '满意度指标', target: '≥90%', actual: '95%' })
		]
	});
	expect(row).toMatchObject({
		indicators: 4,
		judged: 3,
		met: 2,
		output_judged: 2,
		output_met: 1,
		satisfaction_judged: 1,
		satisfaction_met: 1,
		cost_judged: 0
	});
});

test('a corrected number goes before every other statement of its measure', () => {
	const facts = [fact('spent', 96, { place: 'table' }), fact('spent', 69)];
	const id = tabulated([entry('a.txt', { facts })]).tables.report[0]?.report_id;
	const csv = `report_id,measure,scope,old,new,reason,who,date\n${id},spent,unit,69万元,96.8万元,数字颠倒,王某,2024-03-01\n`;
	expect(evaluation({ facts })).toMatchObject({ spent: 96_000_000, conflicts: 1 });
	expect(evaluation({ facts }, csv)).toMatchObject({ spent: 96_800_000, conflicts: 0 });
});
