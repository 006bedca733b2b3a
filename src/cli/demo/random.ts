/** Numbers that look random and are the same on every machine: what a seed and a name give never changes. */
export class Random {
	#state: number;

	constructor(...seed: readonly (string | number)[]) {
		let hash = 0x811c9dc5;
		for (const character of seed.join('/'))
			hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
		this.#state = hash >>> 0;
	}

	/** In [from, to). */
	between(from: number, to: number): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let bits = this.#state;
		bits = Math.imul(bits ^ (bits >>> 15), bits | 1);
		bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
		return from + (((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296) * (to - from);
	}

	/** A whole number in [from, to]. */
	whole(from: number, to: number): number {
		return Math.floor(this.between(from, to + 1));
	}

	chance(probability: number): boolean {
		return this.between(0, 1) < probability;
	}

	pick<T>(choices: readonly T[]): T {
		const chosen = choices[this.whole(0, choices.length - 1)];
		if (chosen === undefined) throw new RangeError('nothing to pick from');
		return chosen;
	}

	/** Some of the choices, in their order. */
	some<T>(choices: readonly T[], count: number): T[] {
		const ranked = choices.map((choice, i) => ({ choice, i, rank: this.between(0, 1) }));
		return ranked
			.toSorted((a, b) => a.rank - b.rank)
			.slice(0, count)
			.toSorted((a, b) => a.i - b.i)
			.map(({ choice }) => choice);
	}
}
