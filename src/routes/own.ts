import type { Progress, Taken } from './own-files.ts';
import type { Told } from './own.worker.ts';

/** Reads and checks files beside the page, which stays quick; stopped, it rejects with the signal's reason. Nothing is sent anywhere. */
export function take(
	files: readonly File[],
	heard: (progress: Progress) => void,
	stop: AbortSignal
): Promise<Taken> {
	const worker = new Worker(new URL('./own.worker.ts', import.meta.url), { type: 'module' });
	const taken = new Promise<Taken>((resolve, reject) => {
		stop.addEventListener('abort', () => reject(stop.reason as Error), { once: true });
		worker.addEventListener('error', ({ message }) => reject(new Error(message)));
		worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
			if ('taken' in data) resolve(data.taken);
			else heard(data.progress);
		});
		worker.postMessage(files);
	});
	return taken.finally(() => worker.terminate());
}
