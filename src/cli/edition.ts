import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const home = join(import.meta.dirname, '../..');

/** All that decides what becomes of a report's bytes: the stages, the reference data, the libraries. */
const sources = [
	'src/{model,read,extract,audit,table,cli}/**/*.ts',
	'src/pipeline.ts',
	'data/{regions,unit-types}.csv',
	'data/thresholds.json',
	'package.json'
];

/** A digest of the program and its rules; where it is the same, the same file gives the same rows. */
export async function edition(): Promise<string> {
	const files = (await Array.fromAsync(glob(sources, { cwd: home }))).sort();
	const hash = createHash('sha256').update(process.version);
	for (const file of files) hash.update(file).update(await readFile(join(home, file)));
	return hash.digest('hex').slice(0, 16);
}
