import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { folderOf, reports } from './corpus.ts';
import { takenIn, type Taken } from './gauge.ts';
import { median, tell } from './measure.ts';

// The memory of `ingest` over few and many files, and what a run that was killed in the middle has to do again.
const few = 1000;
const many = 20_000;
const main = resolve('src/cli/main.ts');
const gauge = resolve('test/bench/gauge.ts');

/** Starts `ingest` in a folder. */
function started(folder: string) {
	const running = spawn(process.execPath, ['--import', gauge, main, 'ingest'], {
		cwd: folder,
		stdio: 'ignore',
		env: { ...process.env, JIJIAN_GAUGE: join(folder, 'taken') }
	});
	return { running, ended: once(running, 'close') };
}

/** What `ingest` takes in a folder; all of its files must be read. */
async function ingest(folder: string): Promise<Taken> {
	const [code] = (await started(folder).ended) as [number];
	if (code !== 0) throw new Error(`ingest failed in ${folder}`);
	return takenIn(join(folder, 'taken'));
}

const keptIn = (folder: string) => {
	try {
		return readdirSync(join(folder, 'data/.ingest'), { recursive: true }).filter((name) =>
			String(name).endsWith('.json')
		).length;
	} catch {
		return 0;
	}
};

const tablesOf = (folder: string) =>
	readdirSync(join(folder, 'data/normalised'))
		.sort()
		.map((name) => readFileSync(join(folder, 'data/normalised', name), 'utf8'))
		.join('\n');

const small = await folderOf(reports(few));
const runs: Taken[] = [];
for (let n = 0; n < 3; n++) {
	await rm(join(small, 'data/.ingest'), { recursive: true, force: true });
	runs.push(await ingest(small));
}
const memory = median(runs.map((run) => run.memory));
const cpu = median(runs.map((run) => run.cpu));
const expected = tablesOf(small);

await rm(join(small, 'data/.ingest'), { recursive: true });
const { running, ended } = started(small);
while (keptIn(small) < few / 2) await setTimeout(20);
running.kill('SIGKILL');
await ended;
const kept = keptIn(small);
const resumed = await ingest(small);
const isSame = tablesOf(small) === expected;
const again = await ingest(small);

const large = await folderOf(reports(many));
const all = await ingest(large);
await Promise.all([small, large].map((folder) => rm(folder, { recursive: true })));

tell(`peak memory, ${few} files`, `${memory.toFixed(0)} MB`);
tell(`peak memory, ${many} files`, `${all.memory.toFixed(0)} MB`);
tell('many to few', `× ${(all.memory / memory).toFixed(2)}`, {
	text: 'at most 1.25',
	holds: all.memory / memory <= 1.25
});
tell(`processor time a file, ${few} files`, `${(cpu / few).toFixed(2)} ms`);
tell(`processor time a file, ${many} files`, `${(all.cpu / many).toFixed(2)} ms`);
tell(`killed after ${kept} of ${few}: share of the work`, `× ${(resumed.cpu / cpu).toFixed(2)}`, {
	text: 'at most the share of the files that were left, and a third',
	holds: resumed.cpu / cpu <= 1 - kept / few + 0.33
});
tell('killed and resumed: the same bytes', isSame ? 'yes' : 'no', { text: 'yes', holds: isSame });
tell('nothing changed: share of the work', `× ${(again.cpu / cpu).toFixed(2)}`);
