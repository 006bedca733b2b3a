import type { Line } from '#read/lines.ts';
import { aligned } from './aligned.ts';
import { barred } from './barred.ts';
import { fielded } from './fielded.ts';
import { headed } from './headed.ts';
import type { Finder, Found } from './raw.ts';
import { listed } from './listed.ts';
import { separated } from './separated.ts';
import { spaced, stacked } from './stacked.ts';
import { tabbed } from './tabbed.ts';

/** The ways in which a table may stand in a plain text, in the order in which they are tried. */
const finders: readonly Finder[] = [
	tabbed,
	separated,
	barred,
	stacked,
	headed,
	fielded,
	aligned,
	listed,
	spaced
];

/** The tables that begin at a line, none where it is prose, and the first line behind what was judged. */
export function tablesFrom(text: string, lines: readonly Line[], first: number): Found {
	for (const find of finders) {
		const found = find(text, lines, first);
		if (found) return found;
	}
	return { blocks: [], next: first + 1 };
}
