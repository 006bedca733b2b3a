import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { asTable, checked, limited, MOST_ANSWERS, type Found, type Value } from './console.ts';
import { databases } from './databases.ts';

/** Milliseconds in which a statement that was stopped must end. */
const GRACE = 4000;

/** What a statement that is broken leaves of the engine: nothing that answers. */
const broken = /memory access out of bounds|unreachable|null function|table index|Aborted/;

/** The engine did not survive a statement; a new one has to be started. */
export class EngineLost extends Error {
	override readonly name = 'EngineLost';

	constructor(options?: ErrorOptions) {
		super('The engine did not survive the statement', options);
	}
}

type Run = (statement: string, stop: AbortSignal) => Promise<Found>;

/**
 * Runs what a reader wrote on a connection of its own, beside the pages' questions. From the first statement on the engine
 * opens no file but the site's databases and takes no more than its share of memory.
 */
export function consoleOf(db: AsyncDuckDB, searched: () => Promise<string>): Run {
	let opening: Promise<AsyncDuckDBConnection> | undefined;

	return async (written, stop) => {
		const found = checked(written);
		if ('refused' in found) throw new Error(found.refused.en);
		const connection = await (opening ??= connect(db));
		await connection.query(`SET search_path = '${await searched()}'`);

		const began = performance.now();
		const answer = async (): Promise<Omit<Found, 'milliseconds'>> => {
			if (found.explain)
				return plan(
					await ask(connection, `${found.explain} SELECT * FROM ${asTable(found.statement)}`)
				);
			const columns = (
				await ask(connection, `DESCRIBE SELECT * FROM ${asTable(found.statement)}`)
			).map(({ column_name, column_type }) => ({
				name: String(column_name),
				type: String(column_type)
			}));
			stop.throwIfAborted();
			const rows = await ask(connection, limited(found.statement, columns, MOST_ANSWERS + 1));
			return {
				columns,
				rows: rows.slice(0, MOST_ANSWERS).map((row) => Object.values(row)),
				more: rows.length > MOST_ANSWERS
			};
		};
		const told = await stoppable(connection, stop, answer());
		return { ...told, milliseconds: performance.now() - began };
	};
}

async function connect(db: AsyncDuckDB): Promise<AsyncDuckDBConnection> {
	const connection = await db.connect();
	const files = Object.keys(databases).flatMap((name) => [`'${name}'`, `'${name}.wal'`]);
	await connection.query(`SET allowed_paths = [${files.join(', ')}]`);
	await connection.query('SET enable_external_access = false');
	await connection.query(`SET memory_limit = '1GB'`);
	return connection;
}

/** The answer, unless it is stopped before; an engine that does not stop in time is lost. */
async function stoppable<T>(
	connection: AsyncDuckDBConnection,
	stop: AbortSignal,
	answer: Promise<T>
): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const stopped = new Promise<never>((_, reject) => {
		const cancel = () => {
			timer = setTimeout(() => reject(new EngineLost()), GRACE);
			connection.cancelSent().catch(() => undefined);
		};
		if (stop.aborted) cancel();
		else stop.addEventListener('abort', cancel, { once: true });
	});
	try {
		return await Promise.race([answer, stopped]);
	} catch (cause) {
		if (cause instanceof EngineLost || broken.test(String(cause))) throw new EngineLost({ cause });
		throw stop.aborted ? stop.reason : cause;
	} finally {
		clearTimeout(timer);
	}
}

/** A statement that is answered bit by bit, so that it can be stopped. */
async function ask(
	connection: AsyncDuckDBConnection,
	sql: string
): Promise<Record<string, Value>[]> {
	const rows: Record<string, Value>[] = [];
	for await (const batch of await connection.send(sql, true)) {
		const found = batch.toArray() as { toJSON: () => Record<string, Value> }[];
		rows.push(...found.map((row) => row.toJSON()));
	}
	return rows;
}

const plan = (rows: readonly Record<string, Value>[]): Omit<Found, 'milliseconds'> => ({
	columns: [{ name: 'plan', type: 'VARCHAR' }],
	rows: rows.flatMap(({ explain_value }) =>
		String(explain_value)
			.split('\n')
			.map((line) => [line])
	),
	more: false
});
