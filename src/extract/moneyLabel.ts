import { bare } from './grid.ts';
import { readLabel, type Label } from './label.ts';

/** What a head or the label of a row says of money. */
export type MoneyLabel = Pick<Label, 'category' | 'aspect' | 'rate' | 'foreign'>;

/** Reads a head or label (folded); undefined where money is not all that it speaks of. */
export function moneyLabel(text: string): MoneyLabel | undefined {
	const words = bare(text);
	if (words === '' || words.length > 24) return;
	const { category, aspect, rate, foreign, noun, object } = readLabel(words, null, []);
	if (rate === 'satisfaction') return;
	return noun + object === '' && (category ?? aspect ?? rate)
		? { category, aspect, rate, foreign }
		: undefined;
}

/** The label of money in a category, of which nothing else is said. */
export const ofCategory = (category: NonNullable<MoneyLabel['category']>): MoneyLabel => ({
	category,
	aspect: undefined,
	rate: undefined,
	foreign: false
});
