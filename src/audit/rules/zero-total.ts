import { budgetLaw57, selfEvaluationForm } from '#audit/basis.ts';
import type { Offence, Rule } from '#audit/rule.ts';
import { isExact, type Statements } from '#audit/statements.ts';
import { amountOf, sum } from '#audit/tolerance.ts';
import { made, yuan } from '#audit/wording.ts';
import { numberOf } from '#model/figure.ts';
import { measures, type MeasureId } from '#model/measures.ts';

/** Totals, and parts none of which can be there while the total is 0. */
const totals: readonly (readonly [total: MeasureId, parts: readonly MeasureId[]])[] = [
	['initial_budget', ['basic_budget', 'project_budget']],
	['disbursed', ['basic_disbursed', 'project_disbursed']],
	['spent', ['basic_spent', 'project_spent']],
	['basic_budget', ['personnel_budget', 'public_budget']],
	['basic_spent', ['personnel_spent', 'public_spent']],
	['income_total', ['income_fiscal', 'income_fund', 'income_nontax', 'income_other']],
	['three_public_total', ['reception', 'vehicle_operation', 'vehicle_purchase', 'overseas']],
	['fixed_assets', ['fixed_assets_in_use', 'fixed_assets_rented', 'fixed_assets_other']]
];

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
			'合计的每处都写作0，而其分项之一大于0（同一范围，数须确切）。合计没有写明、或别处写有不为0的数的，不判断。',
		en: 'Every statement of the total is 0 while one of its parts (in the same scope, stated exactly) is more. Silent where the total is not stated, or is stated otherwise elsewhere.'
	},
	doubts: {
		'zh-CN': '合计行是另一项目或另一年度的会误报；请与原表核对。',
		en: 'A total of another project or year trips it: compare with the original table.'
	},

	check: ({ statements }) =>
		statements.scopes.flatMap((scope) =>
			totals.flatMap(([total, parts]) => empty(statements, scope, total, parts))
		)
} satisfies Rule;

function empty(
	statements: Statements,
	scope: string,
	total: MeasureId,
	parts: readonly MeasureId[]
): Offence[] {
	const { facts } = statements.of(total, scope);
	const [zero] = facts;
	if (!zero || !facts.every((fact) => isExact(fact) && numberOf(fact) === 0)) return [];

	const filled = parts.flatMap((part) => {
		const { readings } = statements.of(part, scope);
		const [reading] = readings;
		return reading && readings.every((one) => (numberOf(one) ?? 0) > 0) ? [reading] : [];
	});
	if (filled.length === 0) return [];

	const added = sum(filled.map(amountOf));
	const name = measures[total];
	return [
		{
			severity: 'high',
			message: {
				'zh-CN': `${made(amountOf(zero), 'zh-CN')}，而其中${made(added, 'zh-CN')}，合计至少少${yuan(added.fen, 'zh-CN')}。`,
				en: `${name.en} is given as 0, but of it ${made(added, 'en')}: at least ${yuan(added.fen, 'en')} are missing.`
			},
			evidence: [zero, ...filled],
			parameters: {
				measure: total,
				scope,
				reported: 0,
				recomputed: added.fen,
				difference: -added.fen
			}
		}
	];
}
