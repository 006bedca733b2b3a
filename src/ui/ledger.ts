import type { FactDetail } from '#model/detail.ts';
import { amount, figure } from '#model/figure.ts';
import { measures, type MeasureId } from '#model/measures.ts';
import { UNIT, type RateBase } from '#model/report.ts';
import type { Text } from '#model/text.ts';

/** A number as a report states it, and whether it is the one that is used where several are stated. */
export type Statement = FactDetail & Readonly<{ used: boolean }>;

/** What a report says of one measure. */
export type Line = Readonly<{
	measure: MeasureId;
	state: 'stated' | 'conflicting' | 'unreadable';
	statements: readonly Statement[];
}>;

/** What a report says of the unit, or of one project or item. */
export type Account = Readonly<{ scope: string; lines: readonly Line[] }>;

/** A rate as the report's own amounts give it (1 is 100 %), beside what the report says that it is. */
export type Rate = Readonly<{
	label: Text;
	/** Undefined where an amount is missing. */
	recomputed: number | undefined;
	reported: readonly FactDetail[];
	/** Reported less recomputed, in points, where exactly one rate is reported; a difference within the rounding of both is 0. */
	difference: number | undefined;
}>;

const order = Object.keys(measures) as MeasureId[];

/** The figures of a report by what they are about: the report's own subject first, measures in the order of the field. */
export function accounts(facts: readonly FactDetail[], subject: string): Account[] {
	const scopes = [...new Set([subject, UNIT, ...facts.map(({ scope }) => scope)])];

	return scopes.flatMap((scope) => {
		const lines = order.flatMap((measure) => line(facts, measure, scope));
		return lines.length > 0 ? [{ scope, lines }] : [];
	});
}

function line(facts: readonly FactDetail[], measure: MeasureId, scope: string): Line[] {
	const found = figure(facts, measure, scope);
	if (found.state === 'missing') return [];

	const used = 'fact' in found ? found.fact : undefined;
	const statements = facts
		.filter((fact) => fact.measure === measure && fact.scope === scope)
		.map((fact) => ({ ...fact, used: fact === used }));
	return [{ measure, state: found.state, statements }];
}

type Ratio = Readonly<{
	label: Text;
	part: MeasureId;
	whole: MeasureId;
	reported?: MeasureId;
	bases?: readonly RateBase[];
}>;

const ratios: readonly Ratio[] = [
	{
		label: { 'zh-CN': '执行率：支出 ÷ 全年预算', en: 'Execution: spent ÷ full-year budget' },
		part: 'spent',
		whole: 'adjusted_budget',
		reported: 'execution_rate_reported',
		bases: ['adjusted', 'budget', 'unnamed']
	},
	{
		label: { 'zh-CN': '执行率：支出 ÷ 年初预算', en: 'Execution: spent ÷ initial budget' },
		part: 'spent',
		whole: 'initial_budget',
		reported: 'execution_rate_reported',
		bases: ['initial']
	},
	{
		label: { 'zh-CN': '资金使用率：支出 ÷ 到位资金', en: 'Use of money: spent ÷ disbursed' },
		part: 'spent',
		whole: 'disbursed',
		reported: 'execution_rate_reported',
		bases: ['disbursed']
	},
	{
		label: {
			'zh-CN': '资金到位率：到位 ÷ 全年预算',
			en: 'Disbursement: disbursed ÷ full-year budget'
		},
		part: 'disbursed',
		whole: 'adjusted_budget',
		reported: 'disbursement_rate_reported'
	},
	{
		label: { 'zh-CN': '基本支出执行率：支出 ÷ 预算', en: 'Basic execution: spent ÷ budget' },
		part: 'basic_spent',
		whole: 'basic_budget',
		reported: 'basic_execution_rate_reported'
	},
	{
		label: { 'zh-CN': '项目支出执行率：支出 ÷ 预算', en: 'Project execution: spent ÷ budget' },
		part: 'project_spent',
		whole: 'project_budget',
		reported: 'project_execution_rate_reported'
	},
	{
		label: { 'zh-CN': '基本支出占比：基本支出 ÷ 支出', en: 'Basic share: basic ÷ all spending' },
		part: 'basic_spent',
		whole: 'spent',
		reported: 'basic_share_reported'
	},
	{
		label: {
			'zh-CN': '项目支出占比：项目支出 ÷ 支出',
			en: 'Project share: project ÷ all spending'
		},
		part: 'project_spent',
		whole: 'spent',
		reported: 'project_share_reported'
	}
];

/** The rates of what a report is about, recomputed and as reported; one of which nothing is known is left out. */
export function rates(facts: readonly FactDetail[], scope: string): Rate[] {
	return ratios.flatMap(({ label, part, whole, reported: id, bases }) => {
		const [a, b] = [amount(facts, part, scope), amount(facts, whole, scope)];
		const recomputed = a !== undefined && b ? a / b : undefined;
		const reported = facts.filter(
			(fact) =>
				fact.measure === id &&
				fact.scope === scope &&
				(!bases || bases.includes(fact.base ?? 'unnamed'))
		);
		if (recomputed === undefined && reported.length === 0) return [];
		return [{ label, recomputed, reported, difference: difference(recomputed, reported) }];
	});
}

/** Rates are written with two decimals; what is under a hundredth of a point is rounding. */
function difference(recomputed: number | undefined, reported: readonly FactDetail[]) {
	const [only, ...others] = reported;
	if (recomputed === undefined || others.length > 0 || typeof only?.value !== 'number') return;
	const points = only.value - recomputed * 100;
	return Math.abs(points) < 0.015 ? 0 : points;
}
