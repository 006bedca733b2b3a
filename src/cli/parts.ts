import { readFileSync } from 'node:fs';
import type { ReportFile } from '#pipeline.ts';

/** The reports that a file holds, each under the name that it is to be known by. */
export function* parts(file: string): Generator<ReportFile> {
	yield { name: file, bytes: readFileSync(file) };
}
