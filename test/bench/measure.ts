/** The middle one of some measurements. */
export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] as number;
}

/** Prints one line of a benchmark: what was measured, and what must hold. */
export function tell(what: string, value: string, bar?: { text: string; holds: boolean }): void {
	const verdict = bar ? `   ${bar.holds ? 'ok' : 'MISSED'} (${bar.text})` : '';
	console.log(`${what.padEnd(58)}${value.padStart(12)}${verdict}`);
	if (bar && !bar.holds) process.exitCode = 1;
}

/** Milliseconds, as a benchmark prints them. */
export const ms = (value: number) => `${value.toFixed(0)} ms`;
