import type { MeasureId } from '#model/measures.ts';
import type { Text } from '#model/text.ts';
import type { Statements } from './statements.ts';
import { amountOf, anyMatch, sums, type Amount } from './tolerance.ts';

/** The measures that belong to one execution rate. */
export type Execution = Readonly<{
	name: Text;
	rate: MeasureId;
	spent: MeasureId;
	initial: MeasureId;
	adjusted?: MeasureId;
	carried?: MeasureId;
	supplementary: MeasureId;
	disbursed: MeasureId;
	income?: MeasureId;
}>;

/** The rate of all spending, of a unit or of a project. */
export const total: Execution = {
	name: { 'zh-CN': '预算执行率', en: 'execution rate' },
	rate: 'execution_rate_reported',
	spent: 'spent',
	initial: 'initial_budget',
	adjusted: 'adjusted_budget',
	carried: 'carried_over',
	supplementary: 'supplementary',
	disbursed: 'disbursed',
	income: 'income_total'
};

/** The rate of 基本支出. */
export const basic: Execution = {
	name: { 'zh-CN': '基本支出执行率', en: 'execution rate of basic spending' },
	rate: 'basic_execution_rate_reported',
	spent: 'basic_spent',
	initial: 'basic_budget',
	adjusted: 'basic_adjusted_budget',
	supplementary: 'basic_supplementary',
	disbursed: 'basic_disbursed'
};

/** The rate of 项目支出. */
export const project: Execution = {
	name: { 'zh-CN': '项目支出执行率', en: 'execution rate of project spending' },
	rate: 'project_execution_rate_reported',
	spent: 'project_spent',
	initial: 'project_budget',
	adjusted: 'project_adjusted_budget',
	supplementary: 'project_supplementary',
	disbursed: 'project_disbursed'
};

/** What spending can be divided by, as far as it is stated or can be added up; the one to be preferred first. */
export type Bases = Readonly<{
	adjusted: readonly Amount[];
	initial: readonly Amount[];
	disbursed: readonly Amount[];
	income: readonly Amount[];
	/** One of them is stated in a way that arithmetic cannot rest on. */
	vague: boolean;
	/** All that it is a part of had its budget changed, and the share of this part in the change is not stated. */
	changed: boolean;
}>;

/** The bases of an execution rate in a scope. */
export function bases(statements: Statements, execution: Execution, scope: string): Bases {
	const { initial, adjusted, carried, supplementary, disbursed, income } = execution;
	const used = [initial, adjusted, carried, supplementary, disbursed, income].filter(
		(measure) => measure !== undefined
	);
	const known = [...stated(statements, adjusted, scope), ...addedUp(statements, execution, scope)];
	return {
		adjusted: known,
		initial: stated(statements, initial, scope),
		disbursed: stated(statements, disbursed, scope),
		income: stated(statements, income, scope),
		vague: used.some((measure) => statements.of(measure, scope).vague),
		changed: execution !== total && known.length === 0 && wasChanged(statements, scope)
	};
}

/** Whether the budget of a scope is no longer the initial one, by more than what its parts are said to have got. */
function wasChanged(statements: Statements, scope: string): boolean {
	const [initial, adjusted, supplements] = (
		['initial_budget', 'adjusted_budget', 'supplementary'] as const
	).map((measure) => stated(statements, measure, scope)) as [Amount[], Amount[], Amount[]];
	const shares = [basic, project].flatMap((part) => stated(statements, part.supplementary, scope));
	if (supplements.some(({ fen }) => fen !== 0)) return !anyMatch(supplements, shares);
	return initial.length > 0 && adjusted.length > 0 && !anyMatch(initial, adjusted);
}

/** The readings of a measure in a scope as amounts. */
export const stated = (statements: Statements, measure: MeasureId | undefined, scope: string) =>
	measure ? statements.of(measure, scope).readings.map(amountOf) : [];

/**
 * 调整预算＝年初预算＋上年结转＋追加, of what is stated; the fullest sum first. The shorter ones are there because
 * some units have the carry-over in their initial budget already. Empty where no change is stated.
 */
function addedUp(statements: Statements, execution: Execution, scope: string): Amount[] {
	const [initial, carried, supplementary] = [
		execution.initial,
		execution.carried,
		execution.supplementary
	].map((measure) => stated(statements, measure, scope)) as [Amount[], Amount[], Amount[]];

	return [
		...sums([initial, carried, supplementary]),
		...sums([initial, supplementary]),
		...sums([initial, carried])
	].filter((amount, i, all) => all.findIndex(({ fen }) => fen === amount.fen) === i);
}
