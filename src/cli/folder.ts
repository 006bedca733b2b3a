import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The names of all that lies below a folder and is no folder, `/` between, in an order that is the same everywhere. */
export async function namesBelow(folder: string): Promise<string[]> {
	const names: string[] = [];
	async function walk(within: string) {
		for (const entry of await readdir(join(folder, within), { withFileTypes: true })) {
			const name = within ? `${within}/${entry.name}` : entry.name;
			if (entry.isDirectory()) await walk(name);
			else names.push(name);
		}
	}
	await walk('');
	return names.sort();
}
