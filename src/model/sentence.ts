/** Where the sentences of a text begin, its first character included; a new line begins another one. */
export function sentenceStarts(text: string): number[] {
	const ends = Array.from(text.matchAll(end), ({ 0: stop, index }) => index + stop.length);
	return [0, ...ends.filter((place) => place < text.length)];
}

const end = /[。！？；!?;]+[”’」』）)]*\s*|\n+/g;
