/** A text as it is searched: its letters and digits one after the other, and where each came from. */
export type Letters = Readonly<{ letters: readonly string[]; at: readonly number[] }>;

/**
 * The letters of a text, full-width as half-width and small. What stands between them is left out, so that `１ 234.5 万元`
 * is found as `1234.5万元`; between digits only space and a comma are.
 */
export function lettersOf(text: string): Letters {
	const letters: string[] = [];
	const at: number[] = [];
	let offset = 0;
	let between = '';

	for (const character of text) {
		for (const part of isCommon(character) ? character : folded(character)) {
			if (isCommon(part) || letter.test(part)) {
				const apart = between && digit.test(part) && digit.test(letters.at(-1) ?? '');
				if (apart && between !== ',') {
					letters.push(between === '.' ? '.' : '-');
					at.push(offset);
				}
				letters.push(part);
				at.push(offset);
				between = '';
			} else if (between.length < 2 && !space.test(part)) between += part;
		}
		offset += character.length;
	}
	return { letters, at };
}

/** The Chinese characters of the common block fold to themselves. */
const isCommon = (character: string) => character >= '一' && character <= '鿿';

const folded = (character: string) => character.normalize('NFKC').toLowerCase();

const letter = /[\p{L}\p{N}]/u;
const digit = /^\d$/;
const space = /[\s\p{Cf}]/u;
