import type { Locale, Text } from '#model/text.ts';
import type { Checked, Said, Wanted } from './checked.ts';
import { words } from './words.ts';

/** No report is longer than this. */
const longest = 100 << 20;

/** The drafts that were given, and what came of them. The work is done by a worker of the page, which ends when it is called off. */
export class Check {
	/** What came of the files last given, in their order. */
	results = $state.raw<readonly Checked[]>([]);
	/** What is being worked on; undefined while nothing is. */
	at = $state.raw<{ name: string; nth: number; of: number }>();
	seconds = $state(0);
	/** How the last work ended. */
	told = $state.raw<Text>();
	readonly #hire: () => Worker;
	#worker: Worker | undefined;
	#clock: ReturnType<typeof setInterval> | undefined;

	/** `hire` starts a worker that takes `Wanted` and answers with `Said`. */
	constructor(hire: () => Worker) {
		this.#hire = hire;
	}

	/** Checks these files in place of those before. */
	run(files: readonly File[], locale: Locale) {
		const [first] = files;
		if (!first) return;
		this.#end(undefined);
		this.results = files
			.filter(({ size }) => size > longest)
			.map(({ name }) => ({ name, failure: words.tooLong }));
		const fit = files.filter(({ size }) => size <= longest);
		if (fit.length === 0) return this.#end(words.done);

		this.at = { name: fit[0]?.name ?? '', nth: 1, of: 1 };
		this.seconds = 0;
		const began = performance.now();
		this.#clock = setInterval(
			() => (this.seconds = Math.floor((performance.now() - began) / 1000)),
			250
		);
		const worker = (this.#worker = this.#hire());
		worker.addEventListener('message', ({ data }: MessageEvent<Said>) => this.#hear(data));
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			this.results = [...this.results, { name: this.at?.name ?? '', failure: words.broken }];
			this.#end(words.done);
		});
		worker.postMessage({ files: fit, locale } satisfies Wanted);
	}

	/** Calls the work off; what came of it so far stays. */
	cancel() {
		this.#end(words.cancelled);
	}

	/** In a worker pdf.js greets the page too; what is not said by the checker is not meant for it. */
	#hear(said: Said) {
		if (said.kind === 'begun') this.at = said;
		else if (said.kind === 'checked') this.results = [...this.results, said.checked];
		else if (said.kind === 'done') this.#end(words.done);
	}

	#end(told: Text | undefined) {
		this.#worker?.terminate();
		this.#worker = undefined;
		clearInterval(this.#clock);
		this.at = undefined;
		this.told = told;
	}
}
