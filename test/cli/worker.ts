import { setTimeout } from 'node:timers/promises';
import { threadId, workerData } from 'node:worker_threads';
import { serve } from '#cli/serve.ts';

const begun = workerData as Int32Array | undefined;

/** What a worker of the tests makes of a file: its name says how it ends. */
serve<string>(async function* (file) {
	if (begun) Atomics.add(begun, 0, 1);
	if (file.startsWith('slow')) await setTimeout(100);
	yield `${file}@${threadId}`;
	if (file === 'throws') throw new Error('torn');
	if (file === 'dies') process.exit(3);
	if (file === 'loops') for (;;);
	if (file === 'waits') await setTimeout(60_000);
	if (file === 'crashes later')
		void setTimeout(0).then(() => {
			throw new Error('late');
		});
	if (file === 'eats') {
		const eaten: number[][] = [];
		for (;;) eaten.push(new Array<number>(1e6).fill(eaten.length));
	}
	yield 'second';
});
