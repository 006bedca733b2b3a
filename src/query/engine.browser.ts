import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { TableName } from '#model/tables.ts';
import { consoleOf, EngineLost } from './console.browser.ts';
import type { Found } from './console.ts';
import { holdings } from './cube.ts';
import { databases, type DatabaseName } from './databases.ts';
import { QueryError, type Engine } from './engine.ts';
import { joinSite, loadOwn } from './own.browser.ts';
import type { Own } from './own.ts';
import { queue, type Turn } from './queue.ts';
import { written, type Sql } from './sql.ts';

/** Milliseconds without a byte, or without an answer, after which the engine counts as dead. */
const PATIENCE = 30_000;

/** Questions that are on their way at once, besides those that go first: while the page draws an answer, the worker has the next ones at hand. */
const AHEAD = 2;

/**
 * DuckDB-WASM in a worker, over the database file at an address, what a reader brought, or both; everything comes from the site itself. It settles in
 * any case: an engine that cannot start or that dies rejects whatever was or will be asked of it.
 */
export async function engine(database: string | undefined, own?: Own): Promise<Opening> {
	const worker = new Worker(new URL(workerUrl, location.href));
	const { guard, alive, fail, failure, signal } = watch(worker);

	const [db, connection] = await guard(
		Promise.all([
			instance(worker, alive),
			database ? download(database, signal, alive) : undefined,
			startable(signal)
		])
			.then(attach)
			.then((open) => (own ? bring(open, own, alive) : open))
	).catch((cause: unknown) => {
		fail(cause);
		throw cause;
	});

	const statements = consoleOf(db, () => searched(connection));
	const turn = queue(AHEAD);
	const next = <T>(work: () => Promise<T>, when?: Turn) => turn(() => guard(work()), when);
	/** Whoever asks for what could not be counted is told so. */
	for (const holding of holdings)
		next(() => ask(connection, holding), { first: true }).catch(() => undefined);
	return {
		rows: (query, when) => next(() => ask(connection, query), when),
		also: async (name, address) => {
			const file = await guard(download(address, signal, alive));
			await next(() => open(db, connection, name, file));
			if (own) await next(() => joinSite(connection, siteOf(name)));
		},
		close: () => fail(new Error('The engine was closed')),
		run: (statement, stop) =>
			Promise.race([statements(statement, stop), failure]).catch((cause: unknown) => {
				if (cause instanceof EngineLost) fail(cause);
				throw signal.aborted ? new EngineLost({ cause }) : cause;
			})
	};
}

/** An engine over one database that can open further ones; their tables are then asked for by their names, like the first ones'. */
export interface Opening extends Engine {
	/** A question that is stopped before its turn rejects with the signal's reason and takes no time. */
	rows<Row>(query: Sql<Row>, when?: Turn): Promise<Row[]>;
	also(name: DatabaseName, address: string): Promise<void>;
	/** Ends it; whatever was or will be asked of it is rejected. */
	close(): void;
	/** What a reader wrote, checked before; other questions are answered meanwhile. Stopped, it rejects with the signal's reason; a statement that broke the engine rejects with EngineLost. */
	run(statement: string, stop: AbortSignal): Promise<Found>;
}

/** A worker that fails, or is silent for too long, ends with all that waits for it. */
function watch(worker: Worker) {
	const abort = new AbortController();
	let timer: ReturnType<typeof setTimeout>;
	const failure = new Promise<never>((_, reject) => {
		abort.signal.addEventListener('abort', () => reject(abort.signal.reason as Error));
	});
	failure.catch(() => undefined);

	function fail(cause: unknown) {
		clearTimeout(timer);
		worker.terminate();
		abort.abort(cause);
	}
	worker.addEventListener('error', ({ message }) =>
		fail(new Error(`The worker failed: ${message || 'it could not be loaded'}`))
	);

	function alive() {
		clearTimeout(timer);
		if (abort.signal.aborted) return;
		timer = setTimeout(() => fail(new Error(`No answer within ${PATIENCE} ms`)), PATIENCE);
	}

	let waited = 0;
	async function guard<T>(work: Promise<T>) {
		waited++;
		alive();
		try {
			return await Promise.race([work, failure]);
		} finally {
			waited--;
			if (waited > 0) alive();
			else clearTimeout(timer);
		}
	}

	return { guard, alive, fail, failure, signal: abort.signal };
}

/** Says at once what the worker would keep to itself: a policy that forbids WebAssembly, or an engine that is not there. */
async function startable(signal: AbortSignal) {
	await WebAssembly.compile(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
	const { ok, status } = await fetch(wasmUrl, { method: 'HEAD', signal });
	if (!ok) throw new Error(`${wasmUrl}: HTTP ${status}`);
}

/** Imported when it is asked for: prerendering cannot load it, and no page needs it for its first picture. */
async function instance(worker: Worker, alive: () => void) {
	const { AsyncDuckDB, VoidLogger } = await import('@duckdb/duckdb-wasm');
	const db = new AsyncDuckDB(new VoidLogger(), worker);
	await db.instantiate(new URL(wasmUrl, location.href).href, null, alive);
	await db.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
	return db;
}

async function download(address: string, signal: AbortSignal, alive: () => void) {
	const response = await fetch(address, { signal });
	if (!response.ok || !response.body) throw new Error(`${address}: HTTP ${response.status}`);

	const heard = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
		transform(chunk, controller) {
			alive();
			controller.enqueue(chunk);
		}
	});
	return new Response(response.body.pipeThrough(heard)).blob();
}

/** The engine looks for extensions at its makers' host; it is told not to before anything else. */
async function attach([db, file]: [AsyncDuckDB, Blob | undefined, void]) {
	const connection = await db.connect();
	await connection.query('SET autoload_known_extensions = false');
	await connection.query('SET autoinstall_known_extensions = false');
	if (file) await open(db, connection, 'evaluation', file);
	return [db, connection] as const;
}

/** A reader's data are looked for before the site's. */
async function bring(
	[db, connection]: readonly [AsyncDuckDB, AsyncDuckDBConnection],
	own: Own,
	alive: () => void
) {
	const hearing = <Row>(query: Sql<Row>) => {
		alive();
		return ask(connection, query);
	};
	const site = own.together ? siteOf('evaluation') : undefined;
	await loadOwn({ db, connection, ask: hearing }, own, site);
	await connection.query(`SET search_path = '${await searched(connection)}'`);
	return [db, connection] as const;
}

const siteOf = (name: DatabaseName) => ({
	schema: schemaOf(name),
	tables: Object.keys(databases[name]) as TableName[]
});

async function open(
	db: AsyncDuckDB,
	connection: AsyncDuckDBConnection,
	name: DatabaseName,
	file: Blob
) {
	const { DuckDBDataProtocol } = await import('@duckdb/duckdb-wasm');
	await db.registerFileHandle(name, file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
	await connection.query(`ATTACH '${name}' AS ${schemaOf(name)} (READ_ONLY)`);
	await connection.query(`SET search_path = '${await searched(connection)}'`);
}

/** Where the tables of all open databases are looked for. */
async function searched(connection: AsyncDuckDBConnection) {
	const opened = await connection.query(
		`SELECT database_name AS name FROM duckdb_databases() WHERE NOT internal AND database_name <> 'memory'
		ORDER BY database_name <> 'own'`
	);
	const names = (opened.toArray() as { name: string }[]).map(({ name }) => `${name}.main`);
	return names.join(',');
}

/** A database does not share its name with one of its tables. */
const schemaOf = (name: DatabaseName) => `${name}_data`;

async function ask<Row>(connection: AsyncDuckDBConnection, query: Sql<Row>): Promise<Row[]> {
	try {
		const table = await connection.query(written(query));
		const found = table.toArray() as { toJSON: () => Row }[];
		return found.map((row) => row.toJSON());
	} catch (cause) {
		throw new QueryError(query, cause);
	}
}
