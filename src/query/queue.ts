/** What was stopped before its turn is never begun; what goes first does so before all that waits. */
export type Turn = Readonly<{ stop?: AbortSignal | undefined; first?: boolean | undefined }>;

/** Does what it is given, so many at once, and else in the order given, all that is given in one breath being one order; one that fails does not stop the others. */
export function queue(most: number): <T>(work: () => Promise<T>, turn?: Turn) => Promise<T> {
	let going = 0;
	const first: (() => void)[] = [];
	const rest: (() => void)[] = [];

	function go() {
		while (going < most) {
			const begin = first.shift() ?? rest.shift();
			if (!begin) return;
			going++;
			begin();
		}
	}

	return async (work, turn) => {
		await new Promise<void>((resolve) => {
			(turn?.first ? first : rest).push(resolve);
			queueMicrotask(go);
		});
		try {
			turn?.stop?.throwIfAborted();
			return await work();
		} finally {
			going--;
			go();
		}
	};
}
