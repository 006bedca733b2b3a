import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeDemoTables } from '#cli/demo/write-tables.ts';
import type { Manifest } from '#model/manifest.ts';
import { serveSite } from './site-server.ts';

const build = resolve('build');
const kept = resolve('node_modules/.cache/demo-tables');

const manifestIn = (folder: string) =>
	JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

/** The evaluation database of so many synthetic reports, made once. */
async function evaluationOf(reports: number): Promise<string> {
	const folder = join(kept, String(reports));
	const { databases } = existsSync(join(folder, 'manifest.json'))
		? manifestIn(folder)
		: await writeDemoTables(folder, reports, ['evaluation']);
	return join(folder, databases.evaluation?.name ?? '');
}

/** The built site at an address of this machine, over so many synthetic reports. */
export async function serveDemo(reports: number) {
	const built = `/data/${manifestIn(join(build, 'data')).databases.evaluation?.name ?? ''}`;
	return serveSite(build, new Map([[built, await evaluationOf(reports)]]));
}
