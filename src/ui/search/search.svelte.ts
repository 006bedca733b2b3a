import type { Filter } from '#query/filter.ts';
import { finder, type Finder, type Found, type Load } from '#query/search/find.ts';
import { passages, type FoundSection } from '#query/search/passages.ts';
import type { SearchedUnit } from '#query/search/catalogue.ts';

/** A report that was found, with what is shown of it. */
export type Hit = Readonly<{ found: Found; title: string; sections: readonly FoundSection[] }>;

/** What is asked for: reports with all terms, the first `shown` of them. */
export type Asked = Readonly<{ terms: readonly string[]; filter: Filter; shown: number }>;

/** The latest answer of the index to what is asked; an answer that was overtaken is dropped. */
export class Search {
	state = $state<'idle' | 'loading' | 'found' | 'failed'>('idle');
	found = $state.raw<readonly Found[]>([]);
	hits = $state.raw<readonly Hit[]>([]);
	/** Every unit that has reports, once the index is there. */
	units = $state.raw<readonly SearchedUnit[]>([]);
	#tries = $state(0);
	#finder: Promise<Finder> | undefined;
	readonly #load: Load;

	constructor(load: Load, asked: () => Asked | undefined) {
		this.#load = load;

		$effect(() => {
			const now = asked();
			void this.#tries;
			if (!now) return;
			let overtaken = false;
			this.state = 'loading';
			this.#answer(now).then(
				(answer) => overtaken || Object.assign(this, { state: 'found', ...answer }),
				() => overtaken || (this.state = 'failed')
			);
			return () => (overtaken = true);
		});
	}

	/** Loads what every search needs. */
	async prepare() {
		try {
			this.units = (await this.#open()).catalogue.units;
		} catch {
			this.state = 'failed';
		}
	}

	/** Asks again after a failure. */
	again() {
		this.state = 'loading';
		void this.prepare();
		this.#tries++;
	}

	async #answer({ terms, filter, shown }: Asked): Promise<Pick<Search, 'found' | 'hits'>> {
		if (terms.length === 0) return { found: [], hits: [] };
		const index = await this.#open();
		const found = await index.reports(terms, filter);
		const hits = found.slice(0, shown).map(async (one) => {
			const text = await index.text(one.report);
			return { found: one, title: text.title, sections: passages(text, one) };
		});
		return { found, hits: await Promise.all(hits) };
	}

	async #open(): Promise<Finder> {
		this.#finder ??= finder(this.#load);
		try {
			return await this.#finder;
		} catch (cause) {
			this.#finder = undefined;
			throw cause;
		}
	}
}
