import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A sidecar of a folder of reports: where each file was published. */
export const SOURCES = 'sources.csv';

/** The report files that a path stands for: itself, or all that lie below a folder, in an order that is the same everywhere. */
export async function reportFiles(path: string): Promise<string[]> {
	if (!(await stat(path)).isDirectory()) return [path];

	let files: string[] = [];
	for (const entry of await readdir(path, { withFileTypes: true })) {
		if (isAside(entry.name)) continue;
		const file = join(path, entry.name);
		if (entry.isDirectory()) files = files.concat(await reportFiles(file));
		else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(file)))) files.push(file);
	}
	return files.sort();
}

/** Hidden files, locks and thumbnails that desktops leave, and what is about reports without being one. */
const isAside = (name: string) =>
	/^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini)$/i.test(name) || name === SOURCES;

const isFile = (path: string) =>
	stat(path).then(
		(found) => found.isFile(),
		() => true
	);
