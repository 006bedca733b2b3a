import { tick } from 'svelte';
import { asset } from '$app/paths';
import type { Found } from '#query/console.ts';
import { databases, type DatabaseName } from '#query/databases.ts';
import type { Opening } from '#query/engine.browser.ts';
import type { Own } from '#query/own.ts';
import type { Sql } from '#query/sql.ts';
import type { Loaded } from './own/loaded.ts';

type Draw = typeof import('#chart/echarts.ts').draw;

const databaseNames = Object.keys(databases) as readonly DatabaseName[];

async function parts() {
	const [{ engine }, { draw }] = await Promise.all([
		import('#query/engine.browser.ts'),
		import('#chart/echarts.ts')
	]);
	return { engine, draw };
}

const addressOf = (file: string) => new URL(asset(`/data/${file}`), location.href).href;

/** Seen instead of the site's data, a reader's need none of them. */
const addressFor = (database: string, own: Own | undefined) =>
	own && !own.together ? undefined : addressOf(database);

/** What makes pictures live: the engine that answers and the hand that draws. They come together, after the page, or not at all. */
class Live {
	state = $state<'idle' | 'loading' | 'ready' | 'failed'>('idle');
	draw = $state.raw<Draw>();
	/** The further databases that are open. */
	further = $state.raw<readonly DatabaseName[]>([]);
	/** What the reader brought and looks at; it is nowhere but in this page, and gone with it. */
	own = $state.raw<Loaded>();
	/** How many questions of the page wait for their answers, databases that are being opened among them. */
	unanswered = $state(0);
	#waiting = new Set<Promise<unknown>>();
	#engine = $state.raw<Opening>();
	#database = '';
	#opening = new Map<DatabaseName, Promise<void>>();
	#turn = 0;

	/** Starts once, over a file of `data/` and what the reader brought; an engine that has failed is not asked again before the page is loaded anew. */
	async start(database: string) {
		if (this.state !== 'idle') return;
		this.state = 'loading';
		this.#database = database;
		const turn = ++this.#turn;
		try {
			const { engine, draw } = await parts();
			const opened = await engine(addressFor(database, this.own?.own), this.own?.own);
			if (turn === this.#turn) this.#adopt(opened, draw);
			else opened.close();
		} catch {
			if (turn === this.#turn) this.state = 'failed';
		}
	}

	/** Looks at what the reader brought from now on. Where that cannot be, it throws OwnRefused or why the engine failed, and all stays as it was. */
	async use(database: string, own: Own, stop: AbortSignal) {
		const [{ engine, draw }, { loaded }] = await Promise.all([parts(), import('./own/loaded.ts')]);
		const opened = await engine(addressFor(database, own), own);
		try {
			const found = await loaded(opened, own);
			stop.throwIfAborted();
			this.#leave();
			this.#database = database;
			this.own = found;
			this.#adopt(opened, draw);
		} catch (cause) {
			opened.close();
			throw cause;
		}
	}

	/** Looks at the site's data again. */
	back() {
		this.own = undefined;
		return this.again();
	}

	/** Starts another engine in the place of the one there is. */
	again() {
		this.#leave();
		return this.start(this.#database);
	}

	#adopt(engine: Opening, draw: Draw) {
		this.#engine = engine;
		this.draw = draw;
		if (this.own && !this.own.own.together) this.further = databaseNames;
		this.state = 'ready';
	}

	#leave() {
		this.#turn++;
		this.#engine?.close();
		this.#engine = undefined;
		this.#opening.clear();
		this.further = [];
		this.state = 'idle';
	}

	/** Opens another file of `data/`, once; `further` names it when its tables can be asked. A file that does not come is a failure. */
	also(name: DatabaseName, file: string) {
		if (this.state !== 'ready' || this.further.includes(name) || this.#opening.has(name)) return;
		const asked = this.#engine;
		const opening = asked?.also(name, addressOf(file)).then(
			() => {
				if (asked === this.#engine) this.further = [...this.further, name];
			},
			() => {
				if (asked === this.#engine) this.state = 'failed';
			}
		);
		if (opening) this.#opening.set(name, this.#counted(opening));
	}

	/** Comes when every question is answered, so that what the page shows is of one moment. */
	async quiet() {
		while (this.#waiting.size > 0) await Promise.allSettled(this.#waiting);
		await tick();
	}

	#counted<T>(answer: Promise<T>): Promise<T> {
		this.#waiting.add(answer);
		this.unanswered = this.#waiting.size;
		const settled = () => {
			this.#waiting.delete(answer);
			this.unanswered = this.#waiting.size;
		};
		void answer.then(settled, settled);
		return answer;
	}

	/** The engine's answer, or nothing while there is no engine to ask. A question that is stopped before its turn is not asked; one that is answered at once may go first. */
	rows<Row>(query: Sql<Row>, stop?: AbortSignal, first = false): Promise<Row[]> | undefined {
		if (this.state !== 'ready') return;
		const asked = this.#engine;
		const answer = asked?.rows(query, { stop, first }).catch((cause: unknown) => {
			if (asked === this.#engine && cause !== stop?.reason) this.state = 'failed';
			throw cause;
		});
		return answer && this.#counted(answer);
	}

	/** The answer to what a reader wrote. A statement that the engine does not survive costs it alone: another engine is started. */
	async run(statement: string, stop: AbortSignal): Promise<Found> {
		const asked = this.#engine;
		if (this.state !== 'ready' || !asked) throw new Error('There is no engine');
		try {
			return await asked.run(statement, stop);
		} catch (cause) {
			if (cause instanceof Error && cause.name === 'EngineLost' && asked === this.#engine)
				void this.again();
			throw cause;
		}
	}

	/** The same after all that is asked in the same breath: pictures go before lists. */
	rowsLater<Row>(query: Sql<Row>, stop?: AbortSignal): Promise<Row[]> | undefined {
		if (this.state !== 'ready') return;
		return this.#counted(
			new Promise((resolve) => setTimeout(resolve)).then(
				() => this.rows(query, stop) ?? Promise.reject(new Error('The engine is gone'))
			)
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
