import { take, type Progress, type Taken } from './own-files.ts';

/** What a reader's files are told by, while they are checked beside the page. */
export type Told = Readonly<{ progress: Progress } | { taken: Taken }>;

const tell = (told: Told) => postMessage(told);

addEventListener('message', ({ data }: MessageEvent<readonly File[]>) => {
	void take(data, (progress) => tell({ progress })).then((taken) => tell({ taken }));
});
