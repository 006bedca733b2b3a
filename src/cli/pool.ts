import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Text } from '#model/text.ts';
import { wordsOf } from './failure.ts';

/** What came of a file: results, and why there are no more of them, if it failed. */
export type Done<Result> = Readonly<{
	file: string;
	results: readonly Result[];
	failure: Text | null;
}>;

/** What a worker says of the file it was given: a result, or that it is through with it. */
export type Message<Result> = Readonly<{ result: Result } | { failure: Text | null }>;

/** Milliseconds without a sign of life after which a worker is given up. */
const patience = 30_000;

/** More workers win little: what they find is written by one. */
const mostWorkers = 8;

/** Files that are read ahead of the one whose turn it is, a worker. */
const ahead = 16;

/** Megabytes that a worker may need; one that needs more dies, and nothing else does. */
const memory = 1024;

/** Megabytes for what a worker has just made; with more of them it is no faster, only larger. */
const young = 32;

type Options = Readonly<{ data?: unknown; size?: number; patience?: number; memory?: number }>;

/**
 * What a module of `serve` makes of each file, in worker threads, in the order of the files and never many at once.
 * A worker that dies or falls silent is replaced; its file is told as failed, and the others are done.
 */
export async function* inWorkers<Result>(
	module: URL,
	files: readonly string[],
	options: Options = {}
): AsyncGenerator<Done<Result>> {
	const size = options.size ?? Math.min(availableParallelism(), mostWorkers, files.length);
	const hands = Array.from({ length: size }, () => hand<Result>(module, options));
	const idle = [...hands];
	const waiting: ((hand: Hand<Result>) => void)[] = [];

	const work = async (file: string) => {
		const own = idle.pop() ?? (await new Promise<Hand<Result>>((take) => waiting.push(take)));
		const done = await own.work(file);
		const next = waiting.shift();
		if (next) next(own);
		else idle.push(own);
		return done;
	};

	try {
		const begun: Promise<Done<Result>>[] = [];
		for (const file of files) {
			begun.push(work(file));
			if (begun.length > size * ahead) yield (await begun.shift()) as Done<Result>;
		}
		for (const done of begun) yield await done;
	} finally {
		await Promise.all(hands.map(({ dismiss }) => dismiss()));
	}
}

/** A worker, or the next one in its place. */
type Hand<Result> = Readonly<{
	work: (file: string) => Promise<Done<Result>>;
	dismiss: () => Promise<unknown>;
}>;

function hand<Result>(module: URL, options: Options): Hand<Result> {
	const { patience: limit = patience, memory: most = memory } = options;
	let worker: Worker | undefined;
	let hear: (message: Message<Result>) => void = () => undefined;

	const hire = () => {
		const hired = new Worker(module, {
			workerData: options.data,
			resourceLimits: { maxOldGenerationSizeMb: most, maxYoungGenerationSizeMb: young }
		});
		const lose = (failure: Text) => {
			if (worker !== hired) return;
			worker = undefined;
			hear({ failure });
		};
		hired.on('message', (message: Message<Result>) => hear(message));
		hired.on('error', (error: Error) => lose(died(error, most)));
		hired.on('exit', () => lose(left));
		return hired;
	};

	return {
		work: (file) =>
			new Promise((settle) => {
				const results: Result[] = [];
				const silence = setTimeout(() => {
					void worker?.terminate();
					worker = undefined;
					hear({ failure: silent(limit) });
				}, limit);
				hear = (message) => {
					silence.refresh();
					if ('result' in message) return void results.push(message.result);
					clearTimeout(silence);
					hear = () => undefined;
					settle({ file, results, failure: message.failure });
				};
				worker ??= hire();
				worker.postMessage(file);
			}),
		dismiss: async () => worker?.terminate()
	};
}

const silent = (limit: number): Text => ({
	'zh-CN': `${limit / 1000} 秒内没有读完，已跳过；请检查文件，或另存后再试`,
	en: `was not read within ${limit / 1000} seconds and is left out; check the file, or save it anew`
});

const left: Text = {
	'zh-CN': '读取时程序中断，已跳过；请把这一行和文件一起报告给开发者',
	en: 'reading it broke off, so it is left out; please report this line together with the file'
};

function died(error: NodeJS.ErrnoException, memory: number): Text {
	if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return wordsOf(error);
	return {
		'zh-CN': `读取时需要的内存超过 ${memory} MB，已跳过；请拆分文件后再试`,
		en: `needs more than ${memory} MB of memory to be read and is left out; split it`
	};
}
