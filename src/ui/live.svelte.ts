import { asset } from '$app/paths';
import type { Found } from '#query/console.ts';
import type { DatabaseName } from '#query/databases.ts';
import type { Opening } from '#query/engine.browser.ts';
import type { Sql } from '#query/sql.ts';

type Draw = typeof import('#chart/echarts.ts').draw;

/** What makes pictures live: the engine that answers and the hand that draws. They come together, after the page, or not at all. */
class Live {
	state = $state<'idle' | 'loading' | 'ready' | 'failed'>('idle');
	draw = $state.raw<Draw>();
	/** The further databases that are open. */
	further = $state.raw<readonly DatabaseName[]>([]);
	#engine: Opening | undefined;
	#database = '';
	#opening = new Map<DatabaseName, Promise<void>>();

	/** Starts once, over a file of `data/`; an engine that has failed is not asked again before the page is loaded anew. */
	async start(database: string) {
		if (this.state !== 'idle') return;
		this.state = 'loading';
		this.#database = database;
		try {
			const [{ engine }, { draw }] = await Promise.all([
				import('#query/engine.browser.ts'),
				import('#chart/echarts.ts')
			]);
			this.#engine = await engine(new URL(asset(`/data/${database}`), location.href).href);
			this.draw = draw;
			this.state = 'ready';
		} catch {
			this.state = 'failed';
		}
	}

	/** Opens another file of `data/`, once; `further` names it when its tables can be asked. A file that does not come is a failure. */
	also(name: DatabaseName, file: string) {
		if (this.state !== 'ready' || this.#opening.has(name)) return;
		const address = new URL(asset(`/data/${file}`), location.href).href;
		const asked = this.#engine;
		const opening = asked?.also(name, address).then(
			() => void (this.further = [...this.further, name]),
			() => {
				if (asked === this.#engine) this.state = 'failed';
			}
		);
		if (opening) this.#opening.set(name, opening);
	}

	/** The engine's answer, or nothing while there is no engine to ask. */
	rows<Row>(query: Sql<Row>): Promise<Row[]> | undefined {
		if (this.state !== 'ready') return;
		const asked = this.#engine;
		return asked?.rows(query).catch((cause: unknown) => {
			if (asked === this.#engine) this.state = 'failed';
			throw cause;
		});
	}

	/** The answer to what a reader wrote. A statement that the engine does not survive costs it alone: another engine is started. */
	async run(statement: string, stop: AbortSignal): Promise<Found> {
		const asked = this.#engine;
		if (this.state !== 'ready' || !asked) throw new Error('There is no engine');
		try {
			return await asked.run(statement, stop);
		} catch (cause) {
			if (cause instanceof Error && cause.name === 'EngineLost' && asked === this.#engine)
				void this.#restart();
			throw cause;
		}
	}

	#restart() {
		this.#engine = undefined;
		this.#opening.clear();
		this.further = [];
		this.state = 'idle';
		return this.start(this.#database);
	}

	/** The same after all that is asked in the same breath: pictures go before lists. */
	rowsLater<Row>(query: Sql<Row>): Promise<Row[]> | undefined {
		if (this.state !== 'ready') return;
		return new Promise((resolve) => setTimeout(resolve)).then(
			() => this.rows(query) ?? Promise.reject(new Error('The engine is gone'))
		);
	}
}

export const live = new Live();

/** Calls back when the page with its pictures is there and the browser has nothing better to do; returns how to call it off. */
export function whenIdle(callback: () => void): () => void {
	const idle = () =>
		'requestIdleCallback' in window ? requestIdleCallback(callback) : setTimeout(callback, 200);
	if (document.readyState === 'complete') idle();
	else addEventListener('load', idle, { once: true });
	return () => removeEventListener('load', idle);
}
