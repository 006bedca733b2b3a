import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressSite } from '#cli/publish/compress.ts';
import { shellOf } from '#cli/shell.ts';

const build = mkdtempSync(join(tmpdir(), 'jijian-compress-'));
const page = '<p>预算执行</p>'.repeat(200);
const unasked = [
	'report/a',
	'en/report/a',
	'report/a/b',
	'en/report/a/b',
	'embed/a/b',
	'en/embed/a/b'
];
const asked = ['report/shell', 'unit/a', 'unit/report', 'unit/embed', 'brief/unit/a'];

function put(name: string, content: string) {
	mkdirSync(dirname(join(build, name)), { recursive: true });
	writeFileSync(join(build, name), content);
}

beforeAll(async () => {
	put('index.html', page);
	put('small.json', '{}');
	put('picture.png', page);
	put('data/one.duckdb', page);
	put('data/one.duckdb.br', 'made before');
	for (const folder of [...unasked, ...asked]) put(`${folder}/__data.json`, page);
	await compressSite(build, shellOf('en'));
});

afterAll(() => rmSync(build, { recursive: true, force: true }));

const bytes = (name: string) => readFileSync(join(build, name));

test('beside a page lie its twins, and they unpack to the page', () => {
	expect(brotliDecompressSync(bytes('index.html.br')).toString()).toBe(page);
	expect(gunzipSync(bytes('index.html.gz')).toString()).toBe(page);
	expect(bytes('index.html').toString()).toBe(page);
});

test('what is small, packed already or compressed before stays as it is', () => {
	for (const name of ['small.json', 'picture.png'])
		expect(existsSync(join(build, `${name}.gz`))).toBe(false);
	expect(bytes('data/one.duckdb.br').toString()).toBe('made before');
});

test('the data of pages without script that are gone to as pages are left out; those that pages ask for stay', () => {
	const left = (folder: string) => existsSync(join(build, folder, '__data.json'));
	expect(unasked.filter(left)).toEqual([]);
	expect(asked.filter(left)).toEqual(asked);
	expect(existsSync(join(build, 'report/a/__data.json.br'))).toBe(false);
});
