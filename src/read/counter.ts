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

/** How often each level of a list has been counted; several lists may share it and count on with each other. */
export class Counts {
	readonly #counts: (number | undefined)[] = [];

	next(levels: readonly Level[], level: number, start: number | undefined): string {
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

/** A list that numbers paragraphs as office programs do while they show them: the number is no part of the text. */
export class List {
	readonly #counts: Counts;
	readonly #levels: readonly Level[];
	readonly #starts: Map<number, number>;

	/** `starts` says where this list, when it first comes to a level, counts anew, though it shares its counts with others. */
	constructor(counts: Counts, levels: readonly Level[], starts: ReadonlyMap<number, number>) {
		this.#counts = counts;
		this.#levels = levels;
		this.#starts = new Map(starts);
	}

	/** The number of the next paragraph of a level (from 0), with a space where the text would run into it. */
	next(level: number): string {
		const start = this.#starts.get(level);
		this.#starts.delete(level);
		return this.#counts.next(this.#levels, level, start);
	}
}
