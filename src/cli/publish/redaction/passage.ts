import type { Document } from '#model/document.ts';

/** A text that a file of the site would publish, and where in the file its characters stand; its tables where it has any. */
export type Passage = Readonly<{ text: string; at: (offset: number) => string }> &
	Partial<Pick<Document, 'blocks'>>;

/** A passage that stands at one place. */
export const passage = (text: string, place: string): Passage => ({ text, at: () => place });

/** Whether a text can hold anything that is looked for: numbers, an address, a name or a digest. */
export const isTelling = (text: string): boolean => telling.test(text);

const telling = /\d{4}|@|\p{Script=Han}{2}|[0-9a-f]{64}/u;

/** How places in a text are told: line and column, from 1. */
export function placesIn(text: string): (offset: number) => string {
	let starts: number[] | undefined;
	return (offset) => {
		starts ??= [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
		const line = starts.findLastIndex((start) => start <= offset);
		return `${line + 1}:${offset - (starts[line] ?? 0) + 1}`;
	};
}
