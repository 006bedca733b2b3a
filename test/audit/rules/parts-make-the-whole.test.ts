import { describe, expect, test } from 'vitest';
import rule from '#audit/rules/parts-make-the-whole.ts';
import type { MeasureId } from '#model/measures.ts';
import { digest } from '#pipeline.ts';
import { reference } from '../../reference.ts';
import { cell, offences, said } from '../../report.ts';

const found = (...facts: ReturnType<typeof said>[]) => offences(rule, { facts });

const spending = (basic: string, project: string, all: string) =>
	found(said('basic_spent', basic), said('project_spent', project), said('spent', all));

test('parts that miss the whole are a finding with all figures', () => {
	const [offence, ...others] = spending('66.00万元', '30.00万元', '98.00万元');
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('high');
	expect(offence?.quotes).toEqual(['98.00万元', '66.00万元', '30.00万元']);
	expect(offence?.parameters).toEqual({
		measure: 'spent',
		scope: 'unit',
		reported: 98_000_000,
		recomputed: 96_000_000,
		difference: 2_000_000
	});
	expect(offence?.message['zh-CN']).toBe(
		'基本支出66.00万元＋项目支出30.00万元＝96万元，而支出98.00万元，相差20000元。'
	);
});

test('the half-ulps of all figures are left open, no more', () => {
	expect(spending('66.00万元', '30.00万元', '96.01万元')).toEqual([]);
	expect(spending('66.00万元', '30.00万元', '96.02万元')).toHaveLength(1);
	expect(spending('66.2万元', '30.4万元', '97万元')).toEqual([]);
	expect(spending('660000元', '300000元', '96万元')).toEqual([]);
});

describe.each<[whole: MeasureId, ...parts: MeasureId[]]>([
	['initial_budget', 'basic_budget', 'project_budget'],
	['adjusted_budget', 'basic_budget', 'project_budget'],
	['disbursed', 'basic_disbursed', 'project_disbursed'],
	['supplementary', 'basic_supplementary', 'project_supplementary'],
	['basic_spent', 'personnel_spent', 'public_spent'],
	['basic_budget', 'personnel_budget', 'public_budget'],
	['income_total', 'carried_over', 'income_fiscal', 'income_fund', 'income_nontax', 'income_other'],
	['fixed_assets', 'fixed_assets_in_use', 'fixed_assets_rented', 'fixed_assets_other']
])('%s', (whole, ...parts) => {
	const each = parts.map((part) => said(part, '10.00万元'));

	test('is the sum of its parts', () => {
		expect(found(...each, said(whole, `${parts.length}0.00万元`))).toEqual([]);
		expect(found(...each, said(whole, `${parts.length}0.01万元`))).toEqual([]);
		expect(found(...each, said(whole, `${parts.length}0.99万元`))).toMatchObject([
			{ parameters: { measure: whole, difference: 990_000 } }
		]);
	});

	test('is not judged without all its parts', () => {
		expect(found(...each.slice(0, -1), said(whole, '99.00万元'))).toEqual([]);
		expect(found(...each)).toEqual([]);
	});
});

test('income may hold the carry-over or not; without one it may exceed its parts', () => {
	const kinds = (['income_fiscal', 'income_fund', 'income_nontax', 'income_other'] as const).map(
		(kind, i) => cell(kind, i === 0 ? '79.82' : '0', '万元')
	);
	const carried = cell('carried_over', '16.18', '万元');
	expect(found(...kinds, carried, cell('income_total', '96.00', '万元'))).toEqual([]);
	expect(found(...kinds, carried, cell('income_total', '79.82', '万元'))).toEqual([]);
	expect(found(...kinds, carried, cell('income_total', '86.00', '万元'))).toHaveLength(1);
	expect(found(...kinds, cell('income_total', '96.00', '万元'))).toEqual([]);
	expect(found(...kinds, cell('income_total', '70.00', '万元'))).toHaveLength(1);
});

test('equipment and furniture are not all assets: they may fall short, not exceed', () => {
	const parts = [
		said('fixed_assets_equipment', '11526元'),
		said('fixed_assets_furniture', '684.26元')
	];
	expect(found(...parts, said('fixed_assets', '12210.26元'))).toEqual([]);
	expect(found(...parts, said('fixed_assets', '50000.00元'))).toEqual([]);
	expect(found(...parts, said('fixed_assets', '12000.00元'))).toHaveLength(1);
});

test('a further part with an amount explains a shortfall, but not an excess', () => {
	const facts = [
		said('personnel_spent', '40.00万元'),
		said('public_spent', '20.00万元'),
		said('basic_spent', '66.00万元')
	];
	const beside = (text: string) => offences(rule, { facts, beside: text });
	expect(beside('对个人和家庭的补助6万元。')).toEqual([]);
	expect(beside('对个人和家庭的补助0万元。')).toHaveLength(1);
	expect(beside('基本支出包括对个人和家庭的补助。')).toHaveLength(1);

	const excess = [...facts.slice(0, 2), said('basic_spent', '56.00万元')];
	expect(offences(rule, { facts: excess, beside: '对个人和家庭的补助6万元。' })).toHaveLength(1);
});

test('the parts of a budget may make the initial or the adjusted one', () => {
	const facts = [
		said('basic_budget', '50.00万元'),
		said('project_budget', '30.00万元'),
		said('initial_budget', '70.00万元')
	];
	expect(found(...facts)).toHaveLength(1);
	expect(found(...facts, said('adjusted_budget', '80.00万元'))).toEqual([]);
	expect(found(...facts, said('supplementary', '10.00万元'))).toEqual([]);
});

test('parts of which only their column tells may be of the spending', () => {
	const facts = [
		said('basic_budget', '50.00万元'),
		said('project_budget', '30.00万元'),
		said('initial_budget', '70.00万元')
	];
	expect(found(...facts, said('spent', '80.00万元'))).toEqual([]);
	expect(found(...facts, said('disbursed', '80.00万元'))).toEqual([]);
	expect(found(...facts, said('spent', '75.00万元'))).toHaveLength(1);
});

test('silent where a part is a hundred times the whole: a unit is wrong, not the sum', () => {
	expect(spending('66.00万元', '300000.00万元', '96.00万元')).toEqual([]);
	expect(spending('66.00万元', '300.00万元', '96.00万元')).toHaveLength(1);
});

test('of several numbers any that fit together pass', () => {
	expect(
		found(
			cell('personnel_spent', '42.26', '万元'),
			cell('public_spent', '23.74', '万元'),
			said('personnel_spent', '43.40万元'),
			said('public_spent', '22.60万元'),
			said('basic_spent', '66.00万元')
		)
	).toEqual([]);
});

test('scopes do not mix, and what is added to one does not count for another', () => {
	const scope = '甲项目';
	expect(
		found(
			said('basic_spent', '66.00万元'),
			said('project_spent', '30.00万元', { scope }),
			said('spent', '99.00万元')
		)
	).toEqual([]);
});

test('silent on approximate figures and on a whole of 0', () => {
	expect(
		found(
			said('basic_spent', '66.00万元', { approximate: true }),
			said('project_spent', '30.00万元'),
			said('spent', '99.00万元')
		)
	).toEqual([]);
	expect(spending('66.00万元', '30.00万元', '0万元')).toEqual([]);
});

describe('the projects of a unit', () => {
	const projects = [
		said('spent', '22万元', { scope: '甲项目' }),
		said('spent', '61万元', { scope: '乙项目' })
	];

	test('add up to its project spending where all that it counts are listed', () => {
		const count = said('project_count', '2个');
		expect(found(...projects, count, said('project_spent', '83万元'))).toEqual([]);
		const [offence] = found(...projects, count, said('project_spent', '90万元'));
		expect(offence?.message['zh-CN']).toBe(
			'“甲项目”支出22万元＋“乙项目”支出61万元＝83万元，而项目支出90万元，相差70000元。'
		);
	});

	test('add up to its project budget and to what was disbursed', () => {
		const listed = (measure: MeasureId) => projects.map((fact) => ({ ...fact, measure }));
		const count = said('project_count', '2个');
		const budget = said('project_budget', '90万元');
		expect(found(...listed('initial_budget'), count, budget)).toHaveLength(1);
		expect(found(...listed('adjusted_budget'), count, budget)).toHaveLength(1);
		expect(found(...listed('disbursed'), count, said('project_disbursed', '90万元'))).toHaveLength(
			1
		);
	});

	test('are not judged where one of them has two amounts, nor in a report on one project', () => {
		const facts = [...projects, said('project_count', '2个'), said('project_spent', '90万元')];
		expect(found(...facts)).toHaveLength(1);
		expect(found(...facts, said('spent', '29万元', { scope: '甲项目' }))).toEqual([]);
		expect(offences(rule, { facts, identity: { kind: 'project' } })).toEqual([]);
	});

	test('are not judged where it has more of them, or does not say how many', () => {
		const all = said('project_spent', '90万元');
		expect(found(...projects, all)).toEqual([]);
		expect(found(...projects, said('project_count', '3个'), all)).toEqual([]);
	});
});

describe('amounts that a sentence lists', () => {
	const told = (beside: string) => offences(rule, { beside });

	test('are added up where the sentence closes the list with their total', () => {
		const said = (total: string) =>
			`按用途分：差旅费41.20万元，设备购置费31.80万元，平台维护费15.60万元，以上合计${total}万元。`;
		expect(told(said('88.60'))).toEqual([]);
		expect(told(said('88.62'))).toEqual([]);
		expect(told(said('89.60'))).toMatchObject([
			{
				severity: 'high',
				quotes: [said('89.60')],
				parameters: { reported: 89_600_000, recomputed: 88_600_000, difference: 1_000_000 }
			}
		]);
		expect(told(said('89.60'))[0]?.message['zh-CN']).toBe(
			'41.20万元＋31.80万元＋15.60万元＝88.6万元，而合计写作89.60万元，相差10000元。'
		);
	});

	test('are added up where they are everything that the levels of government pay', () => {
		const said = (parts: string) => `项目总投资486.00万元，其中：${parts}。`;
		expect(told(said('中央资金298.00万元，省级资金123.00万元，县级配套65.00万元'))).toEqual([]);
		expect(told(said('中央资金298.00万元，省级资金123.00万元，县级配套55.00万元'))).toHaveLength(1);
		expect(told(said('中央资金298.00万元，省级资金123.00万元'))).toEqual([]);
		expect(told(said('设备费298.00万元，县级配套55.00万元'))).toEqual([]);
	});

	test('may be only some of them, about so much, or told without a total', () => {
		expect(told('差旅费41.20万元，设备费31.80万元，全年支出合计89.60万元。')).toEqual([]);
		expect(told('差旅费约41.20万元，设备费31.80万元，以上合计89.60万元。')).toEqual([]);
		expect(told('差旅费41.20万元，设备费31.80万元。')).toEqual([]);
	});

	test('are told once where they are figures of the report too', async () => {
		const text =
			'绥宁县林业局2023年部门整体支出绩效自评报告\n一、支出情况\n2023年支出98.00万元，基本支出66.00万元，项目支出30.00万元，两项合计98.00万元。\n';
		const { verdicts } = await digest(
			{ name: 'a.txt', bytes: new TextEncoder().encode(text) },
			reference
		);
		const findings = verdicts.flatMap((verdict) => ('findings' in verdict ? verdict.findings : []));
		expect(findings.filter((finding) => finding.rule === 'R03')).toMatchObject([
			{ parameters: { measure: 'spent', recomputed: 96_000_000 } }
		]);
	});
});
