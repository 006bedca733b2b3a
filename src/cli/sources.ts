import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { records } from '#table/csv.ts';
import { csvText, inFile } from '#table/store.server.ts';
import { wordsOf } from './failure.ts';
import { finder, SOURCES } from './parts.ts';
import type { Shell } from './shell.ts';

/**
 * Where each report of a folder was published, as the folder's sidecar says: `file,source`. A line for a folder or an archive
 * holds for all in it that have no line of their own.
 */
export async function sourcesOf(
	folder: string,
	shell: Shell
): Promise<(file: string) => string | null> {
	const path = join(folder, SOURCES);
	const sources = new Map<string, string>();
	try {
		const text = (await csvText(path)) ?? '';
		const rows = text === '' ? [] : inFile(path, () => records(text, ['file', 'source']));
		const find = finder();
		for (const { file, source } of rows) {
			const name = file.trim();
			sources.set(name, source.trim());
			const at = join(folder, name);
			await (existsSync(at) ? undefined : find(at))?.catch((error: unknown) =>
				shell.complain(wordsOf(error), `${path}: ${name}`)
			);
		}
	} catch (error) {
		shell.complain(wordsOf(error));
		sources.clear();
	}
	return (file) => {
		const steps = file.split('/');
		while (steps.length > 0 && !sources.has(steps.join('/'))) steps.pop();
		return sources.get(steps.join('/')) ?? null;
	};
}
