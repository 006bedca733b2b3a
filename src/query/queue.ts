type Work<T> = () => Promise<T>;

/** Does what it is given in that order, so many at once; one that fails does not stop the others. What was stopped before its turn is never begun. */
export function queue(most: number): <T>(work: Work<T>, stop?: AbortSignal) => Promise<T> {
	let going = 0;
	const waiting: (() => void)[] = [];

	return async (work, stop) => {
		if (going < most) going++;
		else await new Promise<void>((resolve) => waiting.push(resolve));
		try {
			stop?.throwIfAborted();
			return await work();
		} finally {
			const next = waiting.shift();
			if (next) next();
			else going--;
		}
	};
}
