import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.wasm': 'application/wasm'
};

/** A built site at an address of this machine, some of its files replaced by others: as a web server sends it, compressed where a compressed file lies beside. */
export async function serveSite(
	build: string,
	replaced: ReadonlyMap<string, string> = new Map()
): Promise<{ address: string; server: Server }> {
	const server = createServer((request, response) => {
		const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://a').pathname));
		const asked = replaced.get(path) ?? join(build, path);
		const file = path.endsWith('/') ? join(asked, 'index.html') : asked;
		if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();

		const accepted = String(request.headers['accept-encoding']);
		const encoding = [
			['br', '.br'],
			['gzip', '.gz']
		].find(([name = '', ending = '']) => accepted.includes(name) && existsSync(file + ending));
		const sent = file + (encoding?.[1] ?? '');
		response.writeHead(200, {
			'content-type': types[extname(file)] ?? 'application/octet-stream',
			'content-length': statSync(sent).size,
			'cache-control': 'no-store',
			...(encoding && { 'content-encoding': encoding[0] })
		});
		if (request.method === 'HEAD') return response.end();
		createReadStream(sent).pipe(response);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	return { address: `http://localhost:${(server.address() as AddressInfo).port}`, server };
}
