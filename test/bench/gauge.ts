import { appendFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { isMainThread } from 'node:worker_threads';

/** What a command took: its peak memory in MB, and milliseconds of the processors. */
export type Taken = Readonly<{ memory: number; cpu: number }>;

// Imported before a command: when it or one that it started ends, what that took is added to the file that JIJIAN_GAUGE names.
const file = process.env.JIJIAN_GAUGE;
if (isMainThread && file)
	process.on('exit', () => {
		const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
		const taken: Taken = { memory: maxRSS / 1024, cpu: (userCPUTime + systemCPUTime) / 1000 };
		appendFileSync(file, `${JSON.stringify(taken)}\n`);
	});

/** What a command took together with all that it started, out of the file that they wrote; the next one finds it gone. */
export async function takenIn(file: string): Promise<Taken> {
	const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
	await rm(file);
	const all = lines.map((line) => JSON.parse(line) as Taken);
	return {
		memory: all.reduce((sum, { memory }) => sum + memory, 0),
		cpu: all.reduce((sum, { cpu }) => sum + cpu, 0)
	};
}
