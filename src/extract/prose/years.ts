import { lastYear } from './clauses.ts';

/** The year that a sentence speaks of, word by word. */
export class Years {
	readonly #own: number | null;
	year: number | null;
	/** The year that holds again where a bracket closes. */
	#outside: number | null;
	/** Whether the year that was last named is one to compare with. */
	#compares = false;

	constructor(own: number | null) {
		this.#own = this.year = this.#outside = own;
	}

	/** A new sentence speaks of the report's own year. */
	begin() {
		this.year = this.#outside = this.#own;
		this.#compares = false;
	}

	/** A year inside a bracket (含2022年结转项目5个) is forgotten where the bracket closes. */
	hear(words: string) {
		// 比2022年的21万元下降12%，其中…: what is compared with is told of no longer.
		if (this.#compares && /其中|^;/.test(words)) this.year = this.#outside = this.#own;
		this.#compares =
			/[比较][^,;]{0,6}(?:19|20)\d\d年/.test(words) || (this.#compares && !/其中/.test(words));
		const rest = words.replace(/\([^()]*\)/g, '');
		const closes = rest.lastIndexOf(')');
		if (closes >= 0) this.year = this.#outside;
		const said = rest.slice(closes + 1);
		const opens = said.indexOf('(');
		this.#outside = lastYear(opens < 0 ? said : said.slice(0, opens)) ?? this.year;
		this.year = (opens < 0 ? undefined : lastYear(said.slice(opens))) ?? this.#outside;
	}
}
