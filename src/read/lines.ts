import type { Span } from '#model/document.ts';

/** A line of a text without its break. */
export type Line = Span & Readonly<{ text: string; blank: boolean }>;

/** The lines of a text; form feeds and the breaks that Unicode knows besides `\n` end a line too. */
export function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	let start = 0;
	for (const { index } of text.matchAll(/[\n\f\v\u0085\u2028\u2029]/g)) {
		lines.push(line(text, start, index));
		start = index + 1;
	}
	lines.push(line(text, start, text.length));
	return lines;
}

function line(text: string, start: number, end: number): Line {
	const words = text.slice(start, end);
	return { start, end, text: words, blank: !/[^\s\u0085\u200b\ufeff]/.test(words) };
}

/** The stretch between two places without the white space at its ends; where nothing else is there, it is empty and stands at its start. */
export function trimmed(text: string, start: number, end: number): Span {
	let [first, last] = [start, end];
	while (first < last && isSpace(text, first)) first++;
	while (last > first && isSpace(text, last - 1)) last--;
	return first < last ? { start: first, end: last } : { start, end: start };
}

/** Any white space of Unicode, and the marks of no width that stand among it. */
function isSpace(text: string, place: number): boolean {
	const code = text.charCodeAt(place);
	if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
	return /[\s\u0085\u200b\ufeff]/.test(text.charAt(place));
}
