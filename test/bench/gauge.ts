import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** What a command took: its peak memory in MB, and milliseconds of the processors. */
export type Taken = Readonly<{ memory: number; cpu: number }>;

// Imported before a command: when that ends, what it took is written to the file that JIJIAN_GAUGE names.
const file = process.env.JIJIAN_GAUGE;
if (isMainThread && file)
	process.on('exit', () => {
		const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
		const taken: Taken = { memory: maxRSS / 1024, cpu: (userCPUTime + systemCPUTime) / 1000 };
		writeFileSync(file, JSON.stringify(taken));
	});
