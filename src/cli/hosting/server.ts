import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import {
	caching,
	directives,
	embeds,
	feeds,
	headers,
	policy,
	types,
	unchanging,
	unframed
} from './rules.ts';

/** Serves a built site on this machine as a web server with our settings does; port 0 is any that is free. */
export async function serveSite(
	build: string,
	port: number
): Promise<{ address: string; server: Server }> {
	const said = policy(await directives());
	const server = createServer((request, response) => {
		answer(build, said, request, response).catch(() => response.writeHead(500).end());
	});
	await new Promise<void>((ready, fail) => {
		server.once('error', fail);
		server.listen(port, 'localhost', ready);
	});
	return { address: `http://localhost:${(server.address() as AddressInfo).port}`, server };
}

async function answer(
	build: string,
	said: string,
	request: IncomingMessage,
	response: ServerResponse
) {
	const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
	const path = pathOf(pathname);
	const { file, status } = await fileOf(build, path);
	if (status === 301)
		return void response.writeHead(301, { location: `${pathname}/${search}` }).end();

	const encoding = await encodingOf(file, String(request.headers['accept-encoding']));
	const sent = file + (encoding?.ending ?? '');
	response.writeHead(status, {
		...headers,
		'Content-Type': typeOf(file),
		'Content-Length': (await stat(sent)).size,
		'Cache-Control': new RegExp(unchanging).test(path) ? caching.forever : caching.briefly,
		'Content-Security-Policy': path.includes(embeds) ? said : [said, unframed],
		Vary: 'Accept-Encoding',
		...(encoding && { 'Content-Encoding': encoding.name })
	});
	if (request.method === 'HEAD') return void response.end();
	createReadStream(sent).pipe(response);
}

/** The path asked for; one that is no path leads nowhere. */
function pathOf(pathname: string): string {
	try {
		return normalize(decodeURIComponent(pathname)).replaceAll('\\', '/');
	} catch {
		return '/404';
	}
}

/** The file that answers a path: a folder's is its index, and what is not there has a page of its own. */
async function fileOf(build: string, path: string): Promise<{ file: string; status: number }> {
	const asked = join(build, path);
	if (await isFile(asked)) return { file: asked, status: 200 };
	const index = join(asked, 'index.html');
	if (await isFile(index)) return { file: index, status: path.endsWith('/') ? 200 : 301 };
	return { file: join(build, '404.html'), status: 404 };
}

const encodings = [
	{ name: 'br', ending: '.br' },
	{ name: 'gzip', ending: '.gz' }
] as const;

async function encodingOf(file: string, accepted: string) {
	for (const encoding of encodings)
		if (accepted.includes(encoding.name) && (await isFile(file + encoding.ending))) return encoding;
	return undefined;
}

const isFile = (path: string) =>
	stat(path).then(
		(found) => found.isFile(),
		() => false
	);

const typeOf = (file: string) =>
	file.endsWith(feeds.path)
		? feeds.type
		: (common[extname(file)] ?? types[extname(file).slice(1)] ?? 'application/octet-stream');

/** Types that every web server knows. */
const common: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'application/xml',
	'.zip': 'application/zip'
};
