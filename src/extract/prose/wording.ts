import { readLabel, type Label } from '#extract/label.ts';
import { isIncome, terms, type Category } from '#extract/terms.ts';
import { clauses, severalProjects } from './clauses.ts';
import type { Years } from './years.ts';

/** Words before a number as the terms of the field, where they are said in another way. */
export const inTerms = (words: string) =>
	words
		.replace(/(?<=^|[,;])尚?余款?$/, '剩余')
		// 占预算数(含结转和追加,共100万元)的98%: the bracket says of what.
		.replace(/(?=预算数?\(含[^()]*(?:追加|调整)[^()]*[,、](?:共计?|合计|总计)$)/, '调整')
		.replace(/\(含[^()]*[,、](?:共计?|合计|总计)$/, '')
		.replace(/(?<=^|[,;])至(?=20\d\d年)/, '截至')
		.replace(/(?<=预算)总金额/, '总额');

/** Reads the words of a sentence, in the year that it speaks of; `own` are the names of the unit, which say nothing new. */
export class Wording {
	readonly #years: Years;
	readonly #own: readonly string[];

	constructor(years: Years, own: readonly string[]) {
		this.#years = years;
		this.#own = own;
	}

	read(text: string): Label {
		return readLabel(text, this.#years.year, this.#own);
	}

	/** The label in the clauses before a number: the last that says anything. */
	label(heard: string): Label {
		// 转移支付 is money that comes, and 支付 in it tells of no spending.
		const words = heard.replace(severalProjects, '项目支出').replaceAll('转移支付', '补助');
		const added = /追加[^,;:]*、[^,;:]*$/.exec(words);
		if (added) return this.read(added[0]);
		// “三公”经费(预算12万元): the bracket tells of what stands before it.
		const [, named, aside] = /(?:^|[,;:])([^,;:()]{2,20})\(([^()]*)$/.exec(words) ?? [];
		if (named && aside && this.categoryNamed(named)) return this.read(named + aside);
		let text = '';
		for (const part of clauses(words).toReversed()) {
			text = part + text;
			const label = this.read(text);
			if (!label.silent) return label;
		}
		return this.read(text);
	}

	/** The category of a heading-like stretch that says nothing else. */
	categoryNamed(text: string): Category | undefined {
		const unnumbered = text.replace(/^\(?[一二三四五六七八九十\d]+[)、.]/, '');
		if (!terms(unnumbered).some(({ term }) => term.category)) return;
		const { category, aspect, rate, noun, object } = this.read(unnumbered);
		const silent = !aspect && !rate && noun === '' && object === '';
		return silent && !isIncome(category) ? category : undefined;
	}
}
