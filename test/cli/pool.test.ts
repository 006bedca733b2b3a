import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inWorkers, type Done } from '#cli/pool.ts';

const module = new URL('./worker.ts', import.meta.url);

/** Milliseconds; on a busy machine a worker needs some of them to begin. */
const patience = 8000;

async function done(files: readonly string[], size = 2) {
	return await Array.fromAsync(inWorkers<string>(module, files, { size, patience, memory: 48 }));
}

const threads = (all: readonly Done<string>[]) =>
	new Set(all.map(({ results }) => results[0]?.split('@')[1]));

test('results come in the order of the files, whichever worker was faster', async () => {
	const files = Array.from({ length: 100 }, (_, i) => (i % 9 === 0 ? `slow ${i}` : `file ${i}`));
	const all = await done(files);
	expect(all.map(({ file }) => file)).toEqual(files);
	for (const { file, results, failure } of all) {
		expect(results[0]?.split('@')[0]).toBe(file);
		expect({ rest: results.slice(1), failure }).toEqual({ rest: ['second'], failure: null });
	}
	expect(threads(all).size).toBe(2);
});

test.each([
	['throws', 'torn'],
	['dies', 'broke off'],
	['loops', 'not read within 8 seconds'],
	['waits', 'not read within 8 seconds'],
	['eats', 'more than 48 MB']
])(
	'a file on which the worker %s is told with what it gave, and the others are done',
	async (bad, words) => {
		const all = await done(['a', bad, 'b', 'c', 'd']);
		expect(all.map(({ file }) => file)).toEqual(['a', bad, 'b', 'c', 'd']);
		for (const { file, results, failure } of all) {
			expect(results).toHaveLength(file === bad ? 1 : 2);
			if (file === bad) expect(failure?.en).toContain(words);
			else expect(failure).toBeNull();
		}
	}
);

test('a worker that crashes with nothing to do does not take the command with it', async () => {
	const all = await done(['crashes later', 'slow', 'slow', 'a', 'b'], 1);
	expect(all).toHaveLength(5);
	expect(all.at(-1)?.failure).toBeNull();
});

test('only some files are begun before the first is taken, and none after one stops', async () => {
	const begun = new Int32Array(new SharedArrayBuffer(4));
	const files = Array.from({ length: 200 }, (_, i) => `file ${i}`);
	const all = inWorkers<string>(module, files, { size: 2, data: begun });
	expect((await all.next()).value).toMatchObject({ file: 'file 0' });
	await expect.poll(() => Atomics.load(begun, 0), { timeout: 60_000 }).toBeGreaterThan(2);
	await setTimeout(300);
	expect(Atomics.load(begun, 0)).toBeLessThan(50);

	await all.return(undefined);
	const before = Atomics.load(begun, 0);
	await setTimeout(300);
	expect(Atomics.load(begun, 0)).toBe(before);
});
