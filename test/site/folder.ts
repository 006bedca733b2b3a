import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.svg': 'image/svg+xml',
	'.css': 'text/css',
	'.wasm': 'application/wasm'
};

/** A web server that knows files and folders, and nothing of the site that it shows below a path. */
export function folderServer(folder: string, below: string): Server {
	return createServer((request, response) => {
		void (async () => {
			const { pathname } = new URL(request.url ?? '/', 'http://localhost');
			let file = join(folder, decodeURIComponent(pathname.slice(below.length)));
			const found = pathname.startsWith(`${below}/`) && (await stat(file).catch(() => undefined));
			if (found && found.isDirectory()) file = join(file, 'index.html');
			const body = found ? await readFile(file).catch(() => undefined) : undefined;
			response.writeHead(body ? 200 : 404, { 'content-type': types[extname(file)] ?? '' });
			response.end(body);
		})();
	});
}

/** Where the site is that is tested. */
export const build = join(import.meta.dirname, '../../build');
