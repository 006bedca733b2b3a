import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderOf, jijian } from '../jijian.ts';

const originals = process.env.JIJIAN_ORIGINALS ?? '';
const given = originals !== '' && existsSync(originals);
if (!given)
	console.warn('JIJIAN_ORIGINALS names no folder of original reports: none of them is published.');

/** What no reader may see, told from the originals by other means than the program's: mobile numbers, and whoever signs or evaluates. */
function secrets(): string[] {
	const texts = readdirSync(originals).map((name) => readFileSync(join(originals, name), 'utf8'));
	return texts.flatMap((text) => [
		...(text.match(/1[3-9]\d{9}/g) ?? []),
		...[...text.matchAll(/填报人[^\n：]*：\s*(\p{Script=Han}{2,3})\s/gu)].map(
			([, name = '']) => name
		),
		...[
			...text.matchAll(/\n[\t ]*(\p{Script=Han}{2,3})\s*\n\s*副?(?:主任|局长|科长|书记)\n/gu)
		].map(([, name = '']) => name),
		...[...text.matchAll(/联系人\s+(\p{Script=Han}{2,3})\s/gu)].map(([, name = '']) => name)
	]);
}

describe.skipIf(!given)('a public site of the originals and the demo panel', () => {
	let folder = '';
	beforeAll(async () => {
		folder = await folderOf({});
		await cp('data/reports/demo', join(folder, 'data/reports/demo'), { recursive: true });
		await cp(originals, join(folder, 'data/reports'), { recursive: true });
		const site = JSON.parse(await readFile('data/site.json', 'utf8')) as object;
		await writeFile(join(folder, 'data/site.json'), JSON.stringify({ ...site, logo: null }));
		await jijian(folder, 'ingest');
		process.env.JIJIAN_PROFILE = 'public';
		const { stderr, code } = await jijian(folder, 'build-data').finally(
			() => delete process.env.JIJIAN_PROFILE
		);
		expect(stderr).toContain('static/data');
		expect(code).toBe(0);
	}, 300_000);

	test('has nothing that the gate finds', async () => {
		const { stderr, code } = await jijian(folder, 'redact', '--check', 'static/data');
		expect(stderr).toContain('没有个人信息');
		expect(code).toBe(0);
	});

	test('has none of the numbers and names of the originals in any of its bytes', async () => {
		const sought = [...new Set(secrets())];
		expect(sought.length).toBeGreaterThan(3);
		const data = join(folder, 'static/data');
		const files = await readdir(data, { recursive: true, withFileTypes: true });
		const read = { files: 0, rows: 0 };
		for (const file of files.filter((file) => file.isFile())) {
			const path = join(file.parentPath, file.name);
			const said = [...unpacked(path, await readFile(path))];
			if (path.endsWith('.duckdb')) {
				const rows = await rowsOf(path);
				read.rows += rows.length;
				said.push(Buffer.from(rows.join('\n')));
			}
			read.files++;
			for (const bytes of said) {
				const found = sought.filter((secret) => bytes.includes(secret));
				expect(found.length, path).toBe(0);
			}
		}
		expect(read.files).toBeGreaterThan(100);
		expect(read.rows).toBeGreaterThan(5000);
	});

	test('has the texts of the originals all the same', async () => {
		const names = await readdir(join(folder, 'static/data/detail'));
		expect(names).toContain('430682-2021.json');
	});
});

/** A file's bytes, and what is packed in them, however deep. */
function* unpacked(name: string, bytes: Buffer): Generator<Buffer> {
	yield bytes;
	if (name.endsWith('.br')) yield* unpacked(name.slice(0, -3), brotliDecompressSync(bytes));
	else if (name.endsWith('.gz')) yield* unpacked(name.slice(0, -3), gunzipSync(bytes));
	else if (/\.(?:zip|xlsx)$/.test(name))
		for (const [inner, content] of Object.entries(unzipSync(bytes)))
			yield* unpacked(inner, Buffer.from(content));
}

async function rowsOf(path: string): Promise<string[]> {
	const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
	const connection = await instance.connect();
	const tables = await connection.runAndReadAll('SELECT table_name FROM duckdb_tables()');
	const rows: string[] = [];
	for (const [table] of tables.getRows()) {
		const reader = await connection.runAndReadAll(`FROM "${String(table)}"`);
		rows.push(...reader.getRows().map((row) => row.map(String).join('\n')));
	}
	connection.closeSync();
	instance.closeSync();
	return rows;
}
