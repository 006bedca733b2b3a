/**
 * The latest answer to a question that changes. While there is nobody to ask, or who was asked fell silent, the first
 * answer stands; an answer that was overtaken is dropped, and a question that was overtaken is stopped.
 */
export class Latest<T> {
	value = $state.raw() as T;
	/** Whether the value was asked for; the first answer was not. */
	answered = $state(false);

	constructor(first: () => T, ask: (stop: AbortSignal) => Promise<T> | undefined) {
		this.value = first();

		$effect(() => {
			const overtaken = new AbortController();
			const settle = (value: T, answered: boolean) => {
				if (!overtaken.signal.aborted) Object.assign(this, { value, answered });
			};

			const asked = ask(overtaken.signal);
			if (asked)
				asked.then(
					(value) => settle(value, true),
					() => settle(first(), false)
				);
			else settle(first(), false);

			return () => overtaken.abort();
		});
	}
}
