import { readFile } from 'node:fs/promises';
import type { ReportFile } from '#pipeline.ts';

/** The reports that a file holds, each under the name that it is to be known by. */
export async function* parts(file: string): AsyncGenerator<ReportFile> {
	yield { name: file, bytes: await readFile(file) };
}
