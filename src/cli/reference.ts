import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reference } from '#model/reference.ts';
import { reference as parse } from '#table/reference.ts';

const data = join(import.meta.dirname, '../../data');

/** The reference data that come with the project, wherever the command is run. */
export async function reference(): Promise<Reference> {
	const read = (name: string) => readFile(join(data, name), 'utf8');
	return parse(
		await read('regions.csv'),
		await read('unit-types.csv'),
		await read('thresholds.json')
	);
}
