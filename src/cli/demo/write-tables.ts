import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { reference } from '#cli/reference.ts';
import { compress } from '#cli/compressed.ts';
import type { Manifest } from '#model/manifest.ts';
import { publishDatabase, type Database } from '#query/database.server.ts';
import { databases, type DatabaseName } from '#query/databases.ts';
import { synthesise } from './synthetic.ts';

/** Memory that the database may take; what is more goes to the disk. */
const MEMORY = '2GB';

/** Writes the database files of so many synthetic reports into a folder, with their manifest. */
export async function writeDemoTables(
	folder: string,
	reports: number,
	wanted = Object.keys(databases) as DatabaseName[]
): Promise<Manifest> {
	await mkdir(folder, { recursive: true });
	const draft = join(folder, 'synthetic.draft');
	const instance = await DuckDBInstance.create(draft, { memory_limit: MEMORY });
	const connection = await instance.connect();
	const written: Record<string, Database> = {};
	try {
		await synthesise(connection, reports, await reference());
		for (const name of wanted) {
			written[name] = await publishDatabase(folder, name, connection);
			await compress(join(folder, written[name].name));
		}
		const manifest: Manifest = {
			profile: 'internal',
			databases: written,
			counts: await counts(connection),
			files: []
		};
		await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, '\t')}\n`);
		return manifest;
	} finally {
		connection.closeSync();
		instance.closeSync();
		for (const rest of [draft, `${draft}.wal`, `${draft}.tmp`])
			await rm(rest, { recursive: true, force: true });
	}
}

async function counts(connection: DuckDBConnection): Promise<Manifest['counts']> {
	const count = async (rows: string) =>
		Number((await connection.runAndReadAll(`SELECT count(*) FROM ${rows}`)).getColumns()[0]?.[0]);
	return {
		reports: await count('report'),
		demo: await count(`report WHERE origin = 'demo'`),
		units: await count('unit'),
		facts: await count('fact'),
		indicators: await count('indicator'),
		findings: await count('finding'),
		corrections: await count('correction')
	};
}
