import { figure, mainScope, numberOf } from '#model/figure.ts';
import type { MeasureId } from '#model/measures.ts';
import type { Fact } from '#model/report.ts';
import type { Rows } from '#model/tables.ts';
import type { Text } from '#model/text.ts';
import { amountOf, amountText } from './amount.ts';
import type { Laid, Own } from './lay-out.ts';

/** Why a person should look at a number. */
export const doubts = {
	conflict: { 'zh-CN': '前后不一', en: 'stated differently' },
	unreadable: { 'zh-CN': '读不出', en: 'unreadable' },
	inferred: { 'zh-CN': '由上下文推断', en: 'inferred' },
	unclassified: { 'zh-CN': '资金部分未归类', en: 'unclassified money' }
} as const satisfies Record<string, Text>;

export type Doubt = keyof typeof doubts;

/** A number of a report that a person should look at. */
export type Doubtful = Pick<Rows<'fact'>, 'start' | 'end' | 'as_written' | 'scope'> &
	Readonly<{
		doubt: Doubt;
		/** Null where the number has none. */
		measure: MeasureId | null;
		/** The number as an amount with its unit, and the one that is used for the measure; empty where there is none. */
		amount: string;
		used: string;
	}>;

/**
 * The numbers of a report that a person should look at, in the order of the text: measures stated differently, numbers
 * that cannot be read, measures that were only inferred, and money in a section on funds that became no fact. Where a
 * person has put a measure right, nothing of it is doubtful any more.
 */
export function doubtful(laid: Laid): Doubtful[] {
	const groups = Map.groupBy(laid.fact, ({ measure, scope }) => JSON.stringify([measure, scope]));
	const facts = [...groups.values()].flatMap((group) =>
		group.some(({ corrected }) => corrected) ? [] : doubtfulFacts(group)
	);
	return [...facts, ...unclassified(laid)].sort((a, b) => a.start - b.start);
}

/** Those of the statements of one measure in one scope. */
function doubtfulFacts(group: readonly Own<'fact'>[]): Doubtful[] {
	const [{ measure, scope }] = group as [Own<'fact'>];
	const found = figure(group.map(stated), measure, scope);
	const used = 'fact' in found ? found.fact : undefined;
	const isInferred = group.every(({ confidence }) => confidence === 'inferred');

	return group.flatMap((fact) => {
		const doubt =
			numberOf(fact) === undefined
				? 'unreadable'
				: found.state === 'conflicting'
					? 'conflict'
					: isInferred && fact.start === used?.start
						? 'inferred'
						: undefined;
		const { start, end, as_written } = fact;
		const amounts = {
			amount: amountText(fact, measure),
			used: used ? amountText(used, measure) : ''
		};
		return doubt ? [{ start, end, as_written, doubt, measure, scope, ...amounts }] : [];
	});
}

const stated = (fact: Own<'fact'>): Fact => ({ ...fact, restated: [] });

/** Money that stands in a section on funds and became no fact. */
function unclassified({ unclassified, section, report }: Laid): Doubtful[] {
	const funds = section.filter(({ canonical, also }) => [canonical, also].includes('funds'));
	const scope = mainScope(report);
	return unclassified.flatMap(({ start, end, as_written }) => {
		const amount = amountOf(as_written, 'spent');
		const isFunds = funds.some((one) => one.start <= start && start < one.end);
		if (/[%％‰]/.test(as_written) || !isFunds) return [];
		const text = amount ? amountText(amount, 'spent') : '';
		return [
			{
				start,
				end,
				as_written,
				doubt: 'unclassified',
				measure: null,
				scope,
				amount: text,
				used: ''
			}
		];
	});
}
