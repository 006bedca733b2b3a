import { count } from '#model/format.ts';
import { checked, complaint, type Found, type Place } from '#query/console.ts';
import { live } from '#ui/live.svelte.ts';
import type { Reader } from '#ui/reader.ts';
import { words } from './words.ts';

/** What is wrong with a statement, and its line, where it has a place. */
export type Fault = Readonly<{ words: string; place?: Place; line?: string }>;

/** A statement that is run, and what came of it: an answer, a fault, or words. */
export class Running {
	found = $state.raw<Found>();
	fault = $state.raw<Fault>();
	told = $state('');
	/** The statement that the answer or the fault is of. */
	asked = $state('');
	/** For how long it has been running; nothing where none is. */
	seconds = $state<number>();
	#stop: AbortController | undefined;
	readonly #reader: Reader;

	constructor(reader: Reader) {
		this.#reader = reader;
	}

	stop() {
		this.#stop?.abort();
	}

	/** Runs a statement; false where it is refused, or another is still running. */
	start(written: string): boolean {
		if (this.#stop || live.state !== 'ready') return false;
		const taken = checked(written);
		this.#tell({});
		if ('refused' in taken) {
			this.#tell({ fault: { words: this.#reader.say(taken.refused) } });
			return false;
		}
		this.asked = written;
		void this.#run(taken);
		return true;
	}

	async #run(taken: Readonly<{ statement: string; start: number }>) {
		const own = (this.#stop = new AbortController());
		const began = performance.now();
		this.seconds = 0;
		const clock = setInterval(() => (this.seconds = (performance.now() - began) / 1000), 100);
		try {
			this.#tell(this.#answered(await live.run(this.asked, own.signal)));
		} catch (cause) {
			if (cause instanceof Error && cause.name === 'EngineLost')
				this.#tell({ fault: { words: this.#reader.say(words.lost) } });
			else if (own.signal.aborted) this.#tell({ told: this.#reader.say(words.stopped) });
			else {
				const message = cause instanceof Error ? cause.message : String(cause);
				this.#tell({ fault: faultOf(message, this.asked, taken) });
			}
		} finally {
			clearInterval(clock);
			this.seconds = undefined;
			this.#stop = undefined;
		}
	}

	#answered(found: Found) {
		const { locale, say } = this.#reader;
		const milliseconds = count(Math.round(found.milliseconds), locale);
		const rows = count(found.rows.length, locale);
		if (found.more) return { found, told: say(words.firstRows(rows, milliseconds)) };
		if (found.rows.length === 0) return { found, told: say(words.noRows) };
		return { found, told: say(words.answered(rows, milliseconds)) };
	}

	#tell({ found, fault, told = '' }: { found?: Found; fault?: Fault; told?: string }) {
		Object.assign(this, { found, fault, told });
	}
}

/** The place in the statement as it was written, with what was left out before it. */
function faultOf(
	message: string,
	written: string,
	{ statement, start }: Readonly<{ statement: string; start: number }>
): Fault {
	const { words, place } = complaint(message, statement);
	if (!place) return { words };
	const offset = start + place.offset;
	const before = written.slice(0, offset).split('\n');
	return {
		words,
		place: { line: before.length, column: (before.at(-1) ?? '').length + 1, offset },
		line: written.split('\n')[before.length - 1] ?? ''
	};
}
