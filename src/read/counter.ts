import { numeral, type Counting } from './numerals.ts';

/** How one level of a list numbers its paragraphs. */
export type Level = Readonly<{
	start: number;
	counting: Counting;
	/** The number as written, with `%1` to `%9` for the counts of the levels: `%1、`, `（%2）`, `%1.%2`. */
	text: string;
	/** Whether the counts of the levels above are written in digits. */
	isLegal: boolean;
	/** The innermost of the levels that let this one begin anew, counted from 1; all above it where none is named. */
	restart: number | undefined;
}>;

/** Counts the paragraphs of a list, as office programs do while they show it: the number is no part of the text. */
export class Counter {
	readonly #counts: (number | undefined)[] = [];

	/** The number of the next paragraph of a level (from 0), with a space where the text would run into it. */
	next(levels: readonly Level[], level: number, start?: number): string {
		const own = levels[level];
		if (!own) return '';
		const last = this.#counts[level] ?? own.start - 1;
		this.#counts[level] = start ?? last + 1;
		for (let deeper = level + 1; deeper < levels.length; deeper++)
			if (level < (levels[deeper]?.restart ?? Infinity)) this.#counts[deeper] = undefined;

		if (own.counting === 'bullet') return own.text === '' ? '' : '• ';
		const number = own.text.replace(/%([1-9])/g, (_, digit: string) => {
			const at = Number(digit) - 1;
			const count = (this.#counts[at] ??= levels[at]?.start ?? 1);
			const isPlain = own.isLegal && at < level;
			return numeral(count, isPlain ? 'decimal' : (levels[at]?.counting ?? 'decimal'));
		});
		return number + (/[\w.．]$/.test(number) ? ' ' : '');
	}
}
