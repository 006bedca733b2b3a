import { rm } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { inWorkers } from '#cli/pool.ts';
import type { Found, Keeping } from '#cli/workers/ingest.ts';
import { commonTexts, folderOf } from './corpus.ts';
import { median, tell } from './measure.ts';

// How many reports of common length (10 kB) are read, extracted, audited and kept in a second, by the workers of `ingest`.
const rounds = 5;
const warm = 300;
const measured = 400;

const texts = commonTexts();
const files = Array.from({ length: warm + measured }, (_, i) => ({
	name: `${i}.txt`,
	text: `${texts[i % texts.length]}${i}\n`
}));
const folder = await folderOf(files);
const paths = files.map(({ name }) => join(folder, 'data/reports', name));
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length;
const worker = new URL('../../src/cli/workers/ingest.ts', import.meta.url);

type Round = { perSecond: number; cpu: number };

/** One round with so many workers; the clock starts when they are warm. */
async function round(size: number, n: number): Promise<Round> {
	const data: Keeping = { folder: join(folder, `kept-${size}-${n}`) };
	let done = 0;
	let start = 0;
	let used = process.cpuUsage();
	for await (const { failure } of inWorkers<Found>(worker, paths, { data, size })) {
		if (failure) throw new Error(failure.en);
		if (++done !== warm) continue;
		start = performance.now();
		used = process.cpuUsage();
	}
	const seconds = (performance.now() - start) / 1000;
	const { user, system } = process.cpuUsage(used);
	return { perSecond: measured / seconds, cpu: (user + system) / 1000 / measured };
}

/** Milliseconds that the machine takes for a piece of work that never changes, in the size of a report. */
function yardstick(): number {
	const start = performance.now();
	for (let i = 0; i < 20; i++)
		for (const text of texts) text.normalize('NFKD').normalize('NFKC').split(/\s+/u);
	return (performance.now() - start) / 20 / texts.length;
}

const cores = availableParallelism();
const [load = 0] = loadavg();
const all: Round[] = [];
const alone: Round[] = [];
const sticks: number[] = [];
for (let n = 0; n < rounds; n++) {
	sticks.push(yardstick());
	all.push(await round(cores, n));
	alone.push(await round(1, n));
}
await rm(folder, { recursive: true });

const perSecond = median(all.map((round) => round.perSecond));
const single = median(alone.map((round) => round.perSecond));
const cpu = median(alone.map((round) => round.cpu));
tell('load of the machine before', load.toFixed(1));
tell('size of a report', `${(bytes / 1000).toFixed(1)} kB`);
tell(`reports a second, ${cores} workers`, perSecond.toFixed(0));
tell('reports a second, 1 worker', single.toFixed(0));
tell(`${cores} workers to one`, `× ${(perSecond / single).toFixed(2)}`);
tell('processor time a report', `${cpu.toFixed(2)} ms`);
tell(
	`reports a second, ${cores} cores with nothing else to do`,
	((1000 / cpu) * cores).toFixed(0),
	{
		text: 'at least 150 a core',
		holds: 1000 / cpu >= 150
	}
);
tell('a report to normalising its text', `× ${(cpu / median(sticks)).toFixed(0)}`);
