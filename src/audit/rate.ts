import { numberOf } from '#model/figure.ts';
import type { Fact, Kind } from '#model/report.ts';
import { bases, basic, project, stated, total, type Bases, type Execution } from './base.ts';
import { isExact, type Statements } from './statements.ts';
import { fits, percentOf, round, type Amount } from './tolerance.ts';

/** A rate that a report states, with everything it can be recomputed from. */
export type StatedRate = Readonly<{
	execution: Execution;
	rate: Fact;
	/** Never empty. */
	spent: readonly [Amount, ...Amount[]];
	bases: Bases;
}>;

/** The execution rates that can be judged: exact, with exact spending, and with no base that is only roughly known. */
export function statedRates(statements: Statements): StatedRate[] {
	return statements.scopes.flatMap((scope) =>
		[total, basic, project].flatMap((execution) => {
			const rates = statements.of(execution.rate, scope).facts.filter(isExact);
			const [spending, ...others] = stated(statements, execution.spent, scope);
			if (rates.length === 0 || !spending || spending.fen < 0) return [];

			const found = bases(statements, execution, scope);
			if (found.vague) return [];

			return once(rates).map((rate) => ({
				execution,
				rate,
				spent: [spending, ...others] as const,
				bases: found
			}));
		})
	);
}

const once = (rates: readonly Fact[]) => [
	...new Map(rates.toReversed().map((rate) => [`${numberOf(rate)} ${rate.base}`, rate])).values()
];

/**
 * The bases that a rate may have been divided by under the name it was given, the right one first. An execution rate
 * without a named base is on the adjusted budget, during the year also on the initial one. Where no change of the
 * budget is stated, the initial budget stands for the adjusted one; where a change is stated of which this part’s share
 * is not, the right base is not known.
 */
export function dueBases({ rate, bases }: StatedRate, kind: Kind | null): Amount[] {
	const budget = bases.adjusted.length > 0 || bases.changed ? bases.adjusted : bases.initial;
	if (bases.changed && rate.base !== 'initial' && rate.base !== 'disbursed') return [];
	switch (rate.base) {
		case 'disbursed':
			return [...bases.disbursed];
		case 'initial':
			return [...bases.initial, ...budget];
		case 'budget':
			return [...budget, ...bases.initial];
		case 'adjusted':
			return [...budget];
		default:
			return kind === 'monitoring' ? [...budget, ...bases.initial] : [...budget];
	}
}

/** Whether a stated rate can be any spending that is stated divided by any of some bases. */
export const fitsAny = ({ rate, spent }: StatedRate, whole: readonly Amount[]) =>
	spent.some((part) => whole.some((base) => fits(rate, part, base)));

/** A stated rate beside spent ÷ base: both in percent, their difference in points, and what that comes to in fen of the base. */
export function recomputed(rate: Fact, spent: Amount, base: Amount) {
	const reported = numberOf(rate) ?? NaN;
	const right = percentOf(spent, base);
	return {
		reported,
		recomputed: right,
		points: round(reported - right),
		difference: Math.round((base.fen * reported) / 100 - spent.fen)
	};
}
