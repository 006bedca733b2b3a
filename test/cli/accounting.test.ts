import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, jijian } from './jijian.ts';

/** Percent of the money numbers of the reports that come with the project that are facts. Raise it when more are. */
const share = 97.6;

test('of the money that the digests and the demo reports name, no smaller share becomes facts than before', async () => {
	const folder = await folderOf({});
	await cp('data/reports', join(folder, 'data/reports'), { recursive: true });
	const { code, stdout } = await jijian(folder, 'ingest', '--lang', 'en');
	expect(code).toBe(0);
	const [, all, classified, told] =
		/(\d+) amounts of money, (\d+) of them classified \(([\d.]+)%\)/.exec(stdout) ?? [];
	expect(Number(told)).toBeGreaterThanOrEqual(share);
	expect(Number(told)).toBeCloseTo((Number(classified) / Number(all)) * 100, 2);
});
