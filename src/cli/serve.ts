import { parentPort } from 'node:worker_threads';
import { wordsOf } from './failure.ts';
import type { Message } from './pool.ts';

/** Makes this thread a worker of `inWorkers`: what `work` yields of a file are its results; what it throws is told. */
export function serve<Result>(work: (file: string) => AsyncIterable<Result>): void {
	const tell = (message: Message<Result>) => parentPort?.postMessage(message);

	const handle = async (file: string) => {
		try {
			for await (const result of work(file)) tell({ result });
			tell({ failure: null });
		} catch (error) {
			tell({ failure: wordsOf(error) });
		}
	};
	parentPort?.on('message', (file: string) => void handle(file));
}
