import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Imported before a command: when that ends, its peak memory in kB is written to the file that JIJIAN_GAUGE names.
if (isMainThread)
	process.on('exit', () => {
		writeFileSync(
			process.env.JIJIAN_GAUGE ?? '/dev/stderr',
			String(process.resourceUsage().maxRSS)
		);
	});
