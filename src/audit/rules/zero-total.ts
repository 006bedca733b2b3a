import { budgetLaw57, selfEvaluationForm } from '#audit/basis.ts';
import type { Offence, Rule } from '#audit/rule.ts';
import { isExact, type Statement, type Statements } from '#audit/statements.ts';
import { amountOf, sum } from '#audit/tolerance.ts';
import { made, yuan } from '#audit/wording.ts';
import { numberOf } from '#model/figure.ts';
import { measures, type MeasureId } from '#model/measures.ts';
import { UNIT, type Fact } from '#model/report.ts';

/** Totals, and parts none of which can be there while the total is 0. */
const totals: readonly (readonly [total: MeasureId, parts: readonly MeasureId[]])[] = [
	['initial_budget', ['basic_budget', 'project_budget']],
	['disbursed', ['basic_disbursed', 'project_disbursed']],
	['spent', ['basic_spent', 'project_spent']],
	['project_budget', []],
	['project_spent', []],
	['basic_budget', ['personnel_budget', 'public_budget']],
	['basic_spent', ['personnel_spent', 'public_spent']],
	['income_total', ['income_fiscal', 'income_fund', 'income_nontax', 'income_other']],
	['three_public_total', ['reception', 'vehicle_operation', 'vehicle_purchase', 'overseas']],
	['fixed_assets', ['fixed_assets_in_use', 'fixed_assets_rented', 'fixed_assets_other']]
];

/** The same of single projects, under a total of all. */
const ofProjects: Partial<Record<MeasureId, readonly MeasureId[]>> = {
	project_budget: ['initial_budget', 'adjusted_budget'],
	project_spent: ['spent']
};

export default {
	id: 'zero-total',
	code: 'R40',
	severity: 'high',
	title: {
		pass: { 'zh-CN': '合计数不为空项', en: 'Totals are filled in' },
		fail: { 'zh-CN': '合计为0而分项有数', en: 'A total is 0 while its parts are not' }
	},
	why: {
		'zh-CN': '合计行没有填数，汇总时这个单位就成了0。',
		en: 'A total that was not filled in makes the unit a zero wherever reports are added up.'
	},
	basis: [budgetLaw57, selfEvaluationForm],
	formula: {
		'zh-CN':
			'表格中的合计都写作0（没有表格的看文字），而同一处的分项之一（项目合计则为所列各项目）大于0，数须确切。合计没有写明、或表格别处写有不为0的数的，不判断。',
		en: 'Every statement of the total in tables (in the text where there is no table) is 0 while one of its parts there (of all projects: one of those listed), stated exactly, is more. Silent where the total is not stated, or is more elsewhere in a table.'
	},
	doubts: {
		'zh-CN': '合计行是另一项目或另一年度的会误报；请与原表核对。',
		en: 'A total of another project or year trips it: compare with the original table.'
	},

	check: ({ statements }) =>
		statements.scopes.flatMap((scope) =>
			totals.flatMap(([total, parts]) =>
				empty(statements.of(total, scope), [
					...parts.map((part) => statements.of(part, scope)),
					...(scope === UNIT ? projects(statements, total) : [])
				])
			)
		)
} satisfies Rule;

/** What is stated of single projects below a total of all of them. */
const projects = (statements: Statements, total: MeasureId): Statement[] =>
	statements.scopes
		.filter((scope) => scope !== UNIT)
		.flatMap((scope) => (ofProjects[total] ?? []).map((part) => statements.of(part, scope)));

function empty({ facts }: Statement, parts: readonly Statement[]): Offence[] {
	const inTable = facts.filter(({ place }) => place === 'table');
	const [zero, ...others] = inTable.length > 0 ? inTable : facts;
	if (!zero || ![zero, ...others].every(isZero)) return [];

	const filled = parts.flatMap(({ readings }) => {
		const [reading] = readings;
		const beside = readings.every((one) => (numberOf(one) ?? 0) > 0 && one.place === zero.place);
		return reading && beside ? [reading] : [];
	});
	if (filled.length === 0) return [];

	const added = sum(filled.map(amountOf));
	const { measure, scope } = zero;
	const name = measures[measure];
	return [
		{
			severity: 'high',
			message: {
				'zh-CN': `${made(amountOf(zero), 'zh-CN')}，而其中${made(added, 'zh-CN')}，合计至少漏计${yuan(added.fen, 'zh-CN')}。`,
				en: `${name.en} is given as 0, but of it ${made(added, 'en')}: at least ${yuan(added.fen, 'en')} are missing.`
			},
			evidence: [zero, ...filled],
			parameters: {
				measure,
				scope,
				reported: 0,
				recomputed: added.fen,
				difference: -added.fen
			}
		}
	];
}

const isZero = (fact: Fact) => isExact(fact) && numberOf(fact) === 0;
