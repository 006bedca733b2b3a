import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { glob, mkdir, readdir, rename, stat, truncate, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { demo } from '#cli/demo/demo.ts';
import { readTables } from '#table/store.server.ts';
import { contents, folderOf, jijian, report } from './jijian.ts';

const reports = Object.fromEntries(
	[...demo()].slice(0, 160).map(({ name, text }) => [`data/reports/${name}`, text])
);

/** What is kept of single reports, with the moment of its writing. */
async function kept(folder: string) {
	const files = await Array.fromAsync(glob('data/.ingest/*/*/*.json', { cwd: folder }));
	const entries = files.sort().map(async (file) => {
		const { mtimeMs } = await stat(join(folder, file));
		return [file, mtimeMs] as const;
	});
	return new Map(await Promise.all(entries));
}

/** A folder in which ingesting was killed on its way. On a busy machine it may be through before it is seen to have begun; then it begins anew. */
async function killedOnItsWay(): Promise<string> {
	const folder = await folderOf(reports);
	await killed(folder, 10);
	return (await kept(folder)).size < 160 ? folder : killedOnItsWay();
}

/** Starts to ingest, and kills it when so many reports are read. */
async function killed(folder: string, after: number) {
	const options = { cwd: folder, stdio: 'ignore' } as const;
	const running = spawn(process.execPath, [resolve('src/cli/main.ts'), 'ingest'], options);
	const ended = once(running, 'exit');
	while ((await kept(folder)).size < after) await setTimeout(5);
	running.kill('SIGKILL');
	await ended;
}

const straight = await folderOf(reports);
await jijian(straight, 'ingest');
const tables = await contents(join(straight, 'data/normalised'));

test('a run that was killed goes on where it stopped, and gives the same bytes', async () => {
	const folder = await killedOnItsWay();
	const before = await kept(folder);
	expect(await readdir(join(folder, 'data'))).not.toContain('normalised');

	const { code, stderr } = await jijian(folder, 'ingest', '--lang', 'en');
	expect(code).toBe(0);
	expect(stderr).toContain(`${before.size} reports had been read before`);
	const after = await kept(folder);
	for (const [file, time] of before) expect(after.get(file)).toBe(time);
	expect(await contents(join(folder, 'data/normalised'))).toEqual(tables);
});

test('what was kept is never taken for more than it is', async () => {
	const folder = await folderOf(reports);
	await mkdir(join(folder, 'data/.ingest/0123456789abcdef'), { recursive: true });
	await jijian(folder, 'ingest');
	const [edition, ...others] = await readdir(join(folder, 'data/.ingest'));
	expect({ edition, others }).toEqual({
		edition: expect.not.stringMatching('^0123') as string,
		others: []
	});

	const [torn = '', empty = ''] = [...(await kept(folder)).keys()];
	await truncate(join(folder, torn), 100);
	await truncate(join(folder, empty), 0);
	const { stderr } = await jijian(folder, 'ingest', '--lang', 'en');
	expect(stderr).toContain('158 reports had been read before');
	expect(await contents(join(folder, 'data/normalised'))).toEqual(tables);
});

test('a file that changed is read again, and one that moved is not', async () => {
	const folder = await folderOf({
		'data/reports/a.txt': report(2021),
		'data/reports/b.txt': report(2022)
	});
	await jijian(folder, 'ingest');
	await rename(join(folder, 'data/reports/a.txt'), join(folder, 'data/reports/c.txt'));
	await writeFile(join(folder, 'data/reports/b.txt'), report(2022, '13'));
	const { stderr } = await jijian(folder, 'ingest', '--lang', 'en');
	expect(stderr).toContain('1 reports had been read before');
	const { report: rows, fact } = await readTables(join(folder, 'data/normalised'));
	expect(rows.map(({ source_file }) => source_file)).toEqual(['c.txt', 'b.txt']);
	expect(fact.map(({ fen }) => fen)).toEqual([12_500_000, 13_000_000]);
});
