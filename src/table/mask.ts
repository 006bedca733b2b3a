import type { Document, Span } from '#model/document.ts';
import { peopleIn, title } from '#model/people.ts';
import { personalNumbersIn } from '#model/personal.ts';

/** Masks a text without changing its length. `figures` are the places of numbers that the report states: they stay. */
export type Mask = (text: string, figures?: readonly Span[]) => string;

/**
 * How all texts of a document are masked before they are published: mobile and telephone numbers, identity numbers,
 * bank accounts, e-mail, the people whom it names as contact, in charge or signing, and beneficiaries wholly.
 */
export function masker(document: Document): Mask {
	const names = new Map(peopleIn(document).map(({ name, starred }) => [name, starred]));
	const withoutNames = names.size > 0 ? hider(names) : (text: string) => text;
	return (text, figures = []) => {
		const masked = withoutNames(withoutNumbers(text));
		return masked === text ? text : restored(masked, text, figures);
	};
}

/** Puts what stands for each name in its place. */
function hider(names: ReadonlyMap<string, string>) {
	const surnames = new Set([...names.keys()].map((name) => name.charCodeAt(0)));
	const lengths = [...new Set([...names.keys()].map(({ length }) => length))].sort((a, b) => b - a);
	return (text: string): string => {
		let masked = '';
		let kept = 0;
		for (let i = 0; i < text.length; i++) {
			if (!surnames.has(text.charCodeAt(i))) continue;
			const length = lengths.find((length) => names.has(text.slice(i, i + length)));
			if (!length || (length === 2 && !standsAlone(text, i))) continue;
			masked += text.slice(kept, i) + (names.get(text.slice(i, i + length)) ?? '');
			kept = i + length;
			i = kept - 1;
		}
		return masked + text.slice(kept);
	};
}

/** A name of two characters may be part of a longer word, unless a title or nothing of the kind follows. */
const standsAlone = (text: string, start: number) =>
	!isHan.test(text.charAt(start - 1)) && ending.test(text.slice(start + 2, start + 6));

const isHan = /\p{Script=Han}/u;
const ending = new RegExp(`^(?:${title}|\\P{Script=Han}|$)`, 'u');

/** A text in which personal numbers and addresses are masked, length for length. */
export function withoutNumbers(text: string): string {
	let masked = '';
	let kept = 0;
	for (const { start, end, starred } of personalNumbersIn(text)) {
		masked += text.slice(kept, start) + starred;
		kept = end;
	}
	return masked + text.slice(kept);
}

function restored(masked: string, text: string, figures: readonly Span[]): string {
	return figures.reduce(
		(masked, { start, end }) =>
			masked.startsWith(text.slice(start, end), start)
				? masked
				: masked.slice(0, start) + text.slice(start, end) + masked.slice(end),
		masked
	);
}
