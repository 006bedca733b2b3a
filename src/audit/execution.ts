import { numberOf } from '#model/figure.ts';
import type { Fact, Kind } from '#model/report.ts';
import type { Text } from '#model/text.ts';
import { bases, stated, type Execution } from './base.ts';
import { dueBases } from './rate.ts';
import { isExact, type Statements } from './statements.ts';
import { fits, percentOf, percentRange, type Amount } from './tolerance.ts';
import { named, operand, percent } from './wording.ts';

/** How much of a budget is spent, as far as the report lets one tell. */
export type ExecutionRate = Readonly<{
	percent: number;
	/** What rounding in writing leaves open. */
	least: number;
	most: number;
	/** How it comes about: `支出20万元÷调整预算100万元＝20.00%`, or the stated rate. */
	words: Text;
	facts: readonly Fact[];
}>;

/**
 * The execution rate of a scope: spent ÷ the budget that the stated rate fits, else the right budget, else the stated
 * rate. Of several amounts spent the largest. Undefined where nothing exact is stated.
 */
export function executionRate(
	statements: Statements,
	execution: Execution,
	scope: string,
	kind: Kind | null
): ExecutionRate | undefined {
	const found = bases(statements, execution, scope);
	const spending = stated(statements, execution.spent, scope);
	if (found.vague || statements.of(execution.spent, scope).vague) return;

	const rates = statements
		.of(execution.rate, scope)
		.facts.filter((rate) => isExact(rate) && rate.base !== 'disbursed');
	const [spent] = spending.toSorted((a, b) => b.fen - a.fen);
	for (const rate of rates) {
		if (!spent) return asStated(rate);
		const due = dueBases({ execution, rate, spent: [spent], bases: found }, kind);
		const base = (due.length > 0 ? due : found.initial).find((base) => fits(rate, spent, base));
		if (base) return divided(spent, base, rate);
	}
	if (found.changed && rates[0]) return asStated(rates[0]);
	const [base] = found.adjusted.length > 0 ? found.adjusted : found.initial;
	if (!spent || !base) return spent && rates[0] ? asStated(rates[0]) : undefined;
	return base.fen > 0 && spent.fen >= 0 ? divided(spent, base) : undefined;
}

function divided(spent: Amount, base: Amount, rate?: Fact): ExecutionRate {
	const value = percentOf(spent, base);
	const [least, most] = percentRange(spent, base);
	const words = (locale: 'zh-CN' | 'en', divide: string, equals: string) =>
		`${operand(spent, locale)}${divide}${operand(base, locale)}${equals}${percent(value)}`;
	return {
		percent: value,
		least,
		most,
		words: { 'zh-CN': words('zh-CN', '÷', '＝'), en: words('en', ' ÷ ', ' = ') },
		facts: [...(rate ? [rate] : []), ...spent.facts, ...base.facts]
	};
}

function asStated(rate: Fact): ExecutionRate {
	const value = numberOf(rate) ?? NaN;
	return {
		percent: value,
		least: value,
		most: value,
		words: { 'zh-CN': named(rate, 'zh-CN'), en: named(rate, 'en') },
		facts: [rate]
	};
}
