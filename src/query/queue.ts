/** What was stopped before its turn is never begun; what goes first is quick: it is begun at once, before all that waits. */
export type Turn = Readonly<{ stop?: AbortSignal | undefined; first?: boolean | undefined }>;

/** Does what it is given in that order, so many at once besides what goes first; one that fails does not stop the others. What is given in one breath is begun together. */
export function queue(most: number): <T>(work: () => Promise<T>, turn?: Turn) => Promise<T> {
	let going = 0;
	const first: (() => void)[] = [];
	const rest: (() => void)[] = [];

	function go() {
		for (const begin of first.splice(0)) begin();
		for (; going < most && rest.length > 0; going++) rest.shift()?.();
	}

	return async (work, turn) => {
		const lane = turn?.first ? first : rest;
		await new Promise<void>((resolve) => {
			lane.push(resolve);
			queueMicrotask(go);
		});
		try {
			turn?.stop?.throwIfAborted();
			return await work();
		} finally {
			if (lane === rest) going--;
			go();
		}
	};
}
