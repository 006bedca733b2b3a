import { bare } from './grid.ts';
import { readLabel, type Label } from './label.ts';

/** What a head or the label of a row says of money. */
export type MoneyLabel = Pick<Label, 'category' | 'aspect' | 'rate' | 'foreign'>;

/** Reads a head or label (folded); undefined where money is not all that it speaks of. */
export function moneyLabel(text: string): MoneyLabel | undefined {
	const words = bare(text);
	if (words === '' || words.length > 24) return;
	if (adjustment.test(words))
		return { ...ofCategory('total'), category: undefined, aspect: 'supplementary' };
	const { category, aspect, rate, foreign, noun, object } = readLabel(words, null, []);
	if (rate === 'satisfaction') return;
	return noun + object === '' && (category ?? aspect ?? rate)
		? { category, aspect, rate, foreign }
		: undefined;
}

/** What was added or cut, not the budget that came of it: 预算调整数 beside 调整预算数. */
const adjustment = /^(?:年中|本年|当年|年度)?预算调整(?:数|额|金额|情况)?$|^调整(?:数|额|金额)$/;

/** The label of money in a category, of which nothing else is said. */
export const ofCategory = (category: NonNullable<MoneyLabel['category']>): MoneyLabel => ({
	category,
	aspect: undefined,
	rate: undefined,
	foreign: false
});
