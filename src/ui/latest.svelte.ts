/**
 * The latest answer to a question that changes. While there is nobody to ask, the first answer stands; an answer that
 * was overtaken is dropped.
 */
export class Latest<T> {
	value = $state.raw() as T;
	error = $state.raw<unknown>();
	/** Whether the value was asked for; the first answer was not. */
	answered = $state(false);

	constructor(first: () => T, ask: () => Promise<T> | undefined) {
		this.value = first();

		$effect(() => {
			let overtaken = false;
			const settle = (answer: { value: T; answered: true } | { error: unknown }) => {
				if (!overtaken) Object.assign(this, { error: undefined }, answer);
			};

			const asked = ask();
			if (asked)
				asked.then(
					(value) => settle({ value, answered: true }),
					(error: unknown) => settle({ error })
				);
			else Object.assign(this, { value: first(), answered: false });

			return () => {
				overtaken = true;
			};
		});
	}
}
