import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { apache, nginx, staticHost, type Places } from '#cli/hosting/files.ts';
import { directives, policy } from '#cli/hosting/rules.ts';

/** Puts at the root of a built site the settings for common servers: types, compression, caching and security. */
export async function writeHosting(build: string): Promise<void> {
	const said = policy(await directives());
	const places = [...(await placesIn(build, '')), ...(await placesIn(build, 'en/'))];
	for (const { name, content } of [nginx, apache, staticHost])
		await writeFile(join(build, name), content(said, places));
}

/** A folder of the site, and the folders in it that are no language's. */
async function placesIn(build: string, folder: string): Promise<Places> {
	const entries = await readdir(join(build, folder), { withFileTypes: true });
	const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== 'en');
	return [folder.replace(/\/$/, ''), ...folders.map(({ name }) => `${folder}${name}/`)].toSorted();
}
