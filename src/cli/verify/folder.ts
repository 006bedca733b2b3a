import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { namesBelow } from '#cli/folder.ts';
import { MANIFEST } from '#cli/publish/manifest.ts';
import { listed } from '#cli/written.ts';
import type { ListedFile } from '#model/manifest.ts';
import type { Text } from '#model/text.ts';
import { differing, missing, noFile, unlisted } from './faults.ts';
import type { Fault } from './listing.ts';
import type { Site } from './site.ts';

/** A site that lies in a folder: also what is there and not listed is found. */
export const folderSite = (folder: string): Site => ({
	place: join(folder, MANIFEST),
	manifest: () => readFile(join(folder, MANIFEST)),
	async *check(files) {
		for (const file of files) yield { name: file.name, words: await fault(folder, file) };
	},
	async beside(files) {
		const names = new Set(files.map(({ name }) => name)).add(MANIFEST);
		const others = (await namesBelow(folder)).filter((name) => !names.has(name));
		return others.map((name): Fault => ({ name, words: unlisted }));
	}
});

async function fault(folder: string, file: ListedFile): Promise<Text | undefined> {
	const path = join(folder, file.name);
	const found = await lstat(path).catch((error: NodeJS.ErrnoException) => {
		if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
	});
	if (!found) return missing;
	if (!found.isFile()) return noFile;
	if (found.size !== file.bytes) return differing(file, { bytes: found.size, sha256: '' });
	return differing(file, listed(folder, file.name));
}
