import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unframed } from '#cli/hosting/rules.ts';
import { serveSite } from '#cli/hosting/server.ts';

const build = mkdtempSync(join(tmpdir(), 'jijian-serve-'));
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
	for (const folder of ['unit/a', 'embed/a']) mkdirSync(join(build, folder), { recursive: true });
	for (const page of ['index.html', '404.html', 'unit/a/index.html', 'embed/a/index.html'])
		writeFileSync(join(build, page), page);
	writeFileSync(join(build, 'one.wasm'), 'wasm');
	writeFileSync(join(build, 'one.wasm.gz'), gzipSync('wasm'));
	writeFileSync(join(build, '../jijian-secret.txt'), 'secret');
	site = await serveSite(build, 0);
});

afterAll(() => {
	site.server.close();
	rmSync(build, { recursive: true, force: true });
	rmSync(join(build, '../jijian-secret.txt'), { force: true });
});

/** An answer to a path as it stands, which `fetch` would tidy up. */
async function ask(path: string, headers: Record<string, string> = {}) {
	const response = await new Promise<IncomingMessage>((resolve, reject) =>
		get(site.address + path, { headers, path }, resolve).on('error', reject)
	);
	const body = (await response.toArray()).join('');
	return { status: response.statusCode, headers: response.headers, body };
}

test('a folder is answered by its index, without its slash by the way there, and nothing by its own page', async () => {
	expect(await ask('/')).toMatchObject({ status: 200, body: 'index.html' });
	expect(await ask('/unit/a/')).toMatchObject({ status: 200, body: 'unit/a/index.html' });
	expect((await ask('/unit/a?x=1')).headers.location).toBe('/unit/a/?x=1');
	expect(await ask('/unit/b/')).toMatchObject({ status: 404, body: '404.html' });
});

test('nothing outside the folder is handed out', async () => {
	for (const path of [
		'/../jijian-secret.txt',
		'/..%2fjijian-secret.txt',
		'/unit/..%5c..%5cx',
		'/%'
	])
		expect((await ask(path)).status, path).toBe(404);
});

test('who takes compressed files gets them, with the type of what is in them', async () => {
	const { headers } = await ask('/one.wasm', { 'accept-encoding': 'gzip' });
	expect(headers).toMatchObject({ 'content-encoding': 'gzip', 'content-type': 'application/wasm' });
	expect(await ask('/one.wasm')).toMatchObject({ body: 'wasm' });
});

test('a page may be framed by its own site, and one that is made for it by any', async () => {
	const policies = async (path: string) =>
		String((await ask(path)).headers['content-security-policy']);
	expect(await policies('/unit/a/')).toContain(unframed);
	expect(await policies('/embed/a/')).not.toContain('frame-ancestors');
	expect(await policies('/embed/a/')).toContain("object-src 'none'");
});
