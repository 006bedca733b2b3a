/** Whether a division lies in another or is it, by their GB/T 2260 codes: 430682 lies in 430600 and 430000. */
export const within = (code: string, other: string): boolean =>
	code.startsWith(other.replace(/(?:00){1,2}$/, ''));
