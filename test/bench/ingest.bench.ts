import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { folderOf, reports } from './corpus.ts';
import { median, tell, timed } from './measure.ts';

// The memory of `ingest` over few and many files, and what a run that was killed in the middle has to do again.
const few = 1000;
const many = 20_000;
const main = resolve('src/cli/main.ts');
const gauge = resolve('test/bench/memory-gauge.ts');

/** Starts `ingest` in a folder; its peak memory is written to the folder when it ends. */
function ingest(folder: string) {
	const running = spawn(process.execPath, ['--import', gauge, main, 'ingest', '--lang', 'en'], {
		cwd: folder,
		stdio: ['ignore', 'ignore', 'pipe'],
		env: { ...process.env, JIJIAN_GAUGE: join(folder, 'peak') }
	});
	let said = '';
	running.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
	const ended = once(running, 'close').then(() => said);
	return { running, ended };
}

async function peakOf(folder: string): Promise<number> {
	const said = await ingest(folder).ended;
	if (said.includes('; ')) console.log(said.slice(0, 500));
	return Number(await readFile(join(folder, 'peak'), 'utf8')) / 1024;
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
const peaks: number[] = [];
const times: number[] = [];
for (let n = 0; n < 3; n++) {
	await rm(join(small, 'data/.ingest'), { recursive: true, force: true });
	times.push(await timed(async () => peaks.push(await peakOf(small))));
}
const [fewPeak, straight] = [median(peaks), median(times)];
const expected = tablesOf(small);

await rm(join(small, 'data/.ingest'), { recursive: true });
const { running, ended } = ingest(small);
while (keptIn(small) < few / 2) await setTimeout(20);
running.kill('SIGKILL');
await ended;
const kept = keptIn(small);
const resumed = await timed(() => ingest(small).ended);
const isSame = tablesOf(small) === expected;
const again = await timed(() => ingest(small).ended);

const large = await folderOf(reports(many));
let manyPeak = 0;
const long = await timed(async () => (manyPeak = await peakOf(large)));
await Promise.all([small, large].map((folder) => rm(folder, { recursive: true })));

tell(`peak memory, ${few} files`, `${fewPeak.toFixed(0)} MB`);
tell(`peak memory, ${many} files`, `${manyPeak.toFixed(0)} MB`);
tell('many to few', `× ${(manyPeak / fewPeak).toFixed(2)}`, {
	text: 'at most 1.3',
	holds: manyPeak / fewPeak <= 1.3
});
tell(`files a second, ${few} files`, ((few / straight) * 1000).toFixed(0));
tell(`files a second, ${many} files`, ((many / long) * 1000).toFixed(0));
tell(`killed after ${kept} of ${few}: rest of the time`, `× ${(resumed / straight).toFixed(2)}`, {
	text: 'at most the share of the files that were left, and a fifth',
	holds: resumed / straight <= 1 - kept / few + 0.2
});
tell('killed and resumed: the same bytes', isSame ? 'yes' : 'no', { text: 'yes', holds: isSame });
tell('nothing changed: time of a run', `× ${(again / straight).toFixed(2)}`);
