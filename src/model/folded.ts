import type { Span } from './document.ts';
import { noiseOf } from './noise.ts';

/**
 * A text as a grammar reads it: full-width forms are half-width (NFKC), and white space and what no author wrote (page
 * numbers, the marks of word processors) is gone, so that `１００. 00 ％` is `100.00%`. Every place in it leads back to the text it came from.
 */
export class Folded {
	readonly text: string;
	/** For each folded character the place of the original character it came from. */
	readonly #from: Int32Array;
	readonly #end: number;

	constructor(original: string, start = 0, end = original.length) {
		const whole = wholeOf(original);
		const [first, last] = [placeIn(whole.from, start), placeIn(whole.from, end)];
		this.text = whole.text.slice(first, last);
		this.#from = whole.from.subarray(first, last);
		this.#end = end;
	}

	/** The stretch of the original that a stretch of the folded text came from, without white space around it. */
	span(start: number, end: number): Span {
		const first = this.#from[start] ?? this.#end;
		const last = this.#from[end - 1] ?? first - 1;
		return { start: first, end: Math.max(first, last + 1) };
	}

	/** The place in the folded text of the first kept character at or after a place in the original. */
	at(place: number): number {
		return placeIn(this.#from, place);
	}
}

type Whole = Readonly<{ original: string; text: string; from: Int32Array }>;

/** The text that was folded last: a document is folded once, however many of its stretches are asked for. */
let latest: Whole = { original: '', text: '', from: new Int32Array() };

function wholeOf(original: string): Whole {
	if (latest.original === original) return latest;
	const whole = fold(original);
	// A heading or a label folded in between must not push the document out.
	if (original.length > 200) latest = whole;
	return whole;
}

function fold(original: string): Whole {
	let text = '';
	let from: Int32Array<ArrayBuffer> = new Int32Array(original.length + 16);
	let n = 0;
	const keep = (place: number) => {
		if (n === from.length) from = grow(from);
		from[n++] = place;
	};
	const noise = noiseOf(original).values();
	let skipped = noise.next().value;
	// Where the characters began that fold to themselves and are yet to be taken over.
	let run = 0;
	for (let i = 0; i < original.length; i++) {
		if (skipped && i === skipped.start) {
			text += original.slice(run, i);
			i = skipped.end - 1;
			run = skipped.end;
			skipped = noise.next().value;
		} else if (isPlain(original.charCodeAt(i))) keep(i);
		else {
			const plain = plainOf(original.charAt(i));
			for (let k = 0; k < plain.length; k++) keep(i);
			text += original.slice(run, i) + plain;
			run = i + 1;
		}
	}
	return { original, text: text + original.slice(run), from: from.subarray(0, n) };
}

/** Where the first of the ascending places is that is not before `place`. */
function placeIn(places: Int32Array, place: number): number {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((places[middle] as number) < place) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** What a character folds to; the few that are none of a common text's own come again and again. */
function plainOf(character: string): string {
	const known = folds.get(character);
	if (known !== undefined) return known;
	const plain = character.normalize('NFKC').replace(spaces, '');
	folds.set(character, plain);
	return plain;
}

const folds = new Map<string, string>();
const spaces = /[\s\u200b-\u200f\u2060\ufeff\u00ad]/g;

/** What folds to itself: visible ASCII, and the Chinese characters of the common block with the marks 、。“”‘’《》. */
const isPlain = (code: number) =>
	(code > 0x20 && code < 0x7f) ||
	(code >= 0x4e00 && code <= 0x9fff) ||
	(code >= 0x3001 && code <= 0x3011) ||
	(code >= 0x2018 && code <= 0x201d);

function grow(array: Int32Array) {
	const larger = new Int32Array(array.length * 2);
	larger.set(array);
	return larger;
}
