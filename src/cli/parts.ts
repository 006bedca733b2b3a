import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, posix, sep } from 'node:path';
import { partsOf, type Part } from '#pipeline.ts';

/** A sidecar of reports, being none itself: where each file was published. */
export const SOURCES = 'sources.csv';

/** The reports that a path stands for: a file, what an archive holds, or what lies at a way in it. Throws where there are none. */
export async function* parts(path: string): AsyncGenerator<Part> {
	const host = hostOf(path);
	let isThere = false;
	for await (const part of within(host)) {
		if (!isAt(path, host, part)) continue;
		isThere = true;
		yield part;
	}
	if (!isThere) throw notInside(path);
}

/** Like `parts`, for one path after the other: what the last file holds stays at hand. */
export function finder(): (path: string) => Promise<readonly [Part, ...Part[]]> {
	let last: { host: string; held: Part[] } | undefined;
	return async (path) => {
		const host = hostOf(path);
		if (last?.host !== host) {
			last = undefined;
			last = { host, held: await Array.fromAsync(within(host)) };
		}
		const [first, ...more] = last.held.filter((part) => isAt(path, host, part));
		if (!first) throw notInside(path);
		return [first, ...more];
	};
}

/** What is on disk of a path that may go on into an archive. */
export function hostOf(path: string): string {
	let host = path;
	while (!existsSync(host) && dirname(host) !== host) host = dirname(host);
	return host === path || statSync(host).isFile() ? host : path;
}

async function* within(host: string): AsyncGenerator<Part> {
	for await (const part of partsOf({ name: host, bytes: readFileSync(host) }))
		if (part.name === host || posix.basename(part.name) !== SOURCES) yield part;
}

function isAt(path: string, host: string, { name }: Part): boolean {
	const way = host + path.slice(host.length).replaceAll(sep, '/');
	return name === way || name.startsWith(`${way}/`);
}

const notInside = (path: string) =>
	Object.assign(new Error(path), {
		words: {
			'zh-CN': '压缩包里没有这个文件；请核对路径',
			en: 'there is no such file in the archive; check the path'
		}
	});
