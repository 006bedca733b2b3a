import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { verify } from '#cli/commands/verify.ts';
import { writeManifest } from '#cli/publish/manifest.ts';
import type { Shell } from '#cli/shell.ts';
import { folderOf } from './jijian.ts';

const page = '<!doctype html><p>绩鉴</p>';
const files = {
	'index.html': page,
	'data/报告 1.json': '{"spent":43210000}',
	'data/x.duckdb.br': brotliCompressSync('rows'),
	'_app/empty.js': ''
};

/** What a command says, and whether it fails. */
function listening() {
	const said = { out: '', lines: [] as string[], failed: false };
	const shell: Shell = {
		locale: 'en',
		print: (text) => {
			said.out += text;
			return Promise.resolve();
		},
		say: (words, file) => said.lines.push(`${file ? `${file}: ` : ''}${words.en}`),
		complain(words, file) {
			said.failed = true;
			said.lines.push(`${file ? `${file}: ` : ''}${words.en}`);
		},
		progress: () => undefined
	};
	return { said, shell };
}

async function verified(where: string) {
	const { said, shell } = listening();
	await verify(shell).parseAsync([where], { from: 'user' });
	return said;
}

async function site(content: Readonly<Record<string, string | Uint8Array>> = files) {
	const folder = await folderOf(content);
	await writeManifest(folder, listening().shell);
	return folder;
}

const list = async (folder: string, entries: unknown) =>
	writeFile(join(folder, 'manifest.json'), JSON.stringify(entries));

const servers: (() => void)[] = [];
afterAll(() => servers.forEach((close) => close()));

async function served(listener: RequestListener) {
	const server = createServer(listener);
	servers.push(() => server.closeAllConnections());
	servers.push(() => server.close());
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/jixiao`;
}

/** A web server over a folder, at a path below its root. */
const serving = (
	folder: string,
	besides: (path: string) => ReturnType<typeof answer> = () => undefined
) =>
	served((request, response) => {
		const path = decodeURIComponent((request.url ?? '').replace(/^\/jixiao\//, ''));
		const told = besides(path);
		if (told) return void response.writeHead(told.status, told.headers).end(told.body);
		readFile(join(folder, path)).then(
			(body) => response.writeHead(200).end(body),
			() => response.writeHead(404).end('nothing')
		);
	});

const answer = (status: number, headers: Record<string, string> = {}, body: string | Buffer = '') =>
	({ status, headers, body }) as
		{ status: number; headers: Record<string, string>; body: string | Buffer } | undefined;

test('the manifest lists every file once, by name, with its bytes and SHA-256, and the same site has the same list', async () => {
	const [folder, again] = [await site(), await site()];
	const text = await readFile(join(folder, 'manifest.json'), 'utf8');
	const { files: listed } = JSON.parse(text) as {
		files: { name: string; bytes: number; sha256: string }[];
	};
	expect(listed.map(({ name }) => name)).toEqual(Object.keys(files).sort());
	expect(listed.find(({ name }) => name === 'index.html')).toEqual({
		name: 'index.html',
		bytes: Buffer.byteLength(page),
		sha256: createHash('sha256').update(page).digest('hex')
	});
	expect(await readFile(join(again, 'manifest.json'), 'utf8')).toBe(text);
	await writeManifest(folder, listening().shell);
	expect(await readFile(join(folder, 'manifest.json'), 'utf8')).toBe(text);
});

test('a site that is whole passes, as a folder and at its address', async () => {
	const folder = await site();
	for (const where of [folder, await serving(folder), `${await serving(folder)}/`]) {
		const { failed, out } = await verified(where);
		expect(failed, where).toBe(false);
		expect(out).toMatch(
			/^4 files are as listed, to the byte; the SHA-256 of the list is [0-9a-f]{64}\n$/
		);
	}
});

test('one changed byte, a shorter file, a missing one and one too many are each named', async () => {
	const folder = await site();
	await writeFile(join(folder, 'index.html'), page.replace('绩', '绪'));
	await writeFile(join(folder, 'data/报告 1.json'), '{}');
	await rm(join(folder, '_app/empty.js'));
	await writeFile(join(folder, 'data/more.txt'), '');
	const here = await verified(folder);
	expect(here.failed).toBe(true);
	expect(here.out).toBe('');
	expect(here.lines).toEqual([
		'_app/empty.js: is listed but not there; publish it again',
		'data/报告 1.json: should have 18 bytes and has 2: it was changed; publish it again',
		'index.html: has the right length but not the SHA-256 listed: it was changed; publish it again',
		'data/more.txt: is not listed; remove it, or run npm run build again',
		'not as listed: 4 (the list has 4 entries)'
	]);
	const there = await verified(await serving(folder));
	expect(there.failed).toBe(true);
	expect(there.lines.toSorted()).toEqual(
		[
			...here.lines.filter((line) => !/more\.txt|^not as listed/.test(line)),
			'by address only listed files can be checked; files too many are found in the folder on the server',
			'not as listed: 3 (the list has 4 entries)'
		].toSorted()
	);
});

test('a link in place of a file, and a folder in place of one, are no files', async () => {
	const folder = await site();
	await rm(join(folder, 'index.html'));
	await symlink('/etc/hostname', join(folder, 'index.html'));
	await rm(join(folder, '_app/empty.js'));
	await mkdir(join(folder, '_app/empty.js'));
	const { lines } = await verified(folder);
	expect(lines.filter((line) => line.includes('is no plain file'))).toHaveLength(2);
});

test.each([
	'../secret',
	'/etc/passwd',
	'a/../../secret',
	'a//b',
	'./a',
	'a\\..\\b',
	'C:/windows',
	'',
	'a\u0000b'
])('a manifest that names %j is refused, and nothing is read there', async (name) => {
	const folder = await site({ 'a.txt': 'a' });
	await list(folder, { files: [{ name, bytes: 1, sha256: '0'.repeat(64) }] });
	const asked: string[] = [];
	const address = await serving(folder, (path) => {
		asked.push(path);
		return undefined;
	});
	for (const where of [folder, address]) {
		const { failed, lines } = await verified(where);
		expect(failed).toBe(true);
		expect(lines[0]).toBe(
			'files[0]: name must be a path within the folder of the site; nothing is read there'
		);
	}
	expect(asked).toEqual(['manifest.json']);
});

test('wrong and missing fields are told entry by entry, and the others are checked', async () => {
	const folder = await site({ 'a.txt': 'a' });
	const sha256 = createHash('sha256').update('a').digest('hex');
	const good = { name: 'a.txt', bytes: 1, sha256 };
	await list(folder, {
		files: [good, { name: 'b' }, { ...good, bytes: -1 }, { ...good, sha256: 'AB' }, 7, null, good]
	});
	expect((await verified(folder)).lines).toEqual([
		'files[1]: bytes must be an integer from 0; run npm run build again',
		'files[2]: bytes must be an integer from 0; run npm run build again',
		'files[3]: sha256 must be 64 lower-case hexadecimal digits; run npm run build again',
		'files[4]: must have name, bytes and sha256; run npm run build again',
		'files[5]: must have name, bytes and sha256; run npm run build again',
		'files[6]: "a.txt" is listed before; run npm run build again',
		'not as listed: 6 (the list has 7 entries)'
	]);
});

test.each(['', '{', '[]', '{"files":{}}', 'null', '"files"'])(
	'a manifest that is %j is no list of files',
	async (text) => {
		const folder = await folderOf({ 'manifest.json': text });
		const { failed, lines } = await verified(folder);
		expect(failed).toBe(true);
		expect(lines).toHaveLength(1);
		expect(lines[0]).toContain('is no list of files');
	}
);

test('without a manifest, folder or server it is said what to do', async () => {
	const folder = await folderOf({ 'a.txt': 'a' });
	expect((await verified(folder)).lines[0]).toContain('manifest.json: there is no such file');
	expect((await verified(join(folder, 'nowhere'))).lines[0]).toContain('there is no such file');
	expect((await verified(await serving(folder))).lines[0]).toContain('the server answers 404');
	const gone = await verified('http://127.0.0.1:1/');
	expect(gone.failed).toBe(true);
	expect(gone.lines[0]).toContain('the server cannot be reached');
});

test('a server may pack what it sends, lead elsewhere, and keep its own settings back', async () => {
	const folder = await site({ ...files, _headers: 'x', '.htaccess': 'y' });
	const { failed, lines, out } = await verified(
		await serving(folder, (path) => {
			if (path === 'index.html') return answer(301, { location: '/jixiao/?index' });
			if (path === '/jixiao/?index' || path === '?index')
				return answer(200, { 'content-encoding': 'gzip' }, gzipSync(page));
			if (path === 'data/x.duckdb.br')
				return answer(200, { 'content-encoding': 'br' }, brotliCompressSync('rows'));
			if (path === '_headers') return answer(404);
			if (path === '.htaccess') return answer(403);
			return undefined;
		})
	);
	expect(lines).toContain(
		'2 files are settings that the server keeps to itself; they were not checked'
	);
	expect(failed).toBe(false);
	expect(out).toMatch(/^4 files are as listed/);
});

test('a server that answers with one page for everything, without end or with an error is found out', async () => {
	const folder = await site();
	const { failed, lines } = await verified(
		await served((request, response) => {
			const path = request.url ?? '';
			if (path.endsWith('manifest.json'))
				return void readFile(join(folder, 'manifest.json')).then((body) => response.end(body));
			if (path.endsWith('index.html')) {
				const pour = () => {
					while (response.write('x'.repeat(1 << 16)));
					response.once('drain', pour);
				};
				return pour();
			}
			if (path.endsWith('.br')) return void response.writeHead(500).end();
			if (path.endsWith('.js'))
				return void response.writeHead(302, { location: request.url }).end();
			response.writeHead(200).end('<!doctype html>');
		})
	);
	expect(failed).toBe(true);
	expect(lines.join('\n')).toContain('index.html: should have 28 bytes and has more');
	expect(lines.join('\n')).toContain('data/x.duckdb.br: the server answers 500');
	expect(lines.join('\n')).toContain('_app/empty.js: the server leads elsewhere again and again');
	expect(lines.join('\n')).toContain('data/报告 1.json: should have 18 bytes and has 15');
});

test('of a site that is all wrong the first hundred faults are told, and all are counted', async () => {
	const folder = await site(
		Object.fromEntries(Array.from({ length: 130 }, (_, i) => [`${i}.txt`, 'x']))
	);
	await list(folder, { files: [] });
	const { lines } = await verified(folder);
	expect(lines).toHaveLength(102);
	expect(lines.at(-1)).toBe('not as listed: 130 (the list has 0 entries)');
});
