import type { Glyph } from './marks.ts';

/** Words that stand together on a line; wide gaps part them. */
export type Stretch = Readonly<{ text: string; left: number; right: number }>;

/** A line as it is printed; `y` is the line that the characters stand on. */
export type PrintedLine = Readonly<{
	stretches: readonly Stretch[];
	left: number;
	right: number;
	y: number;
	size: number;
	/** The column of prose that it belongs to; 0 where the page has none. */
	column: number;
}>;

/** Gaps wider than these parts of the size of the characters part words, and stretches of words. */
const [apart, far] = [0.25, 0.75];

/** The lines that characters make, from top to bottom. */
export function linesOf(glyphs: readonly Glyph[]): PrintedLine[] {
	const rows: Glyph[][] = [];
	for (const glyph of glyphs.toSorted((a, b) => a.y - b.y)) {
		const row = rows.at(-1);
		const first = row?.[0];
		const isOn = first && glyph.y - first.y <= Math.min(first.size, glyph.size) * 0.45;
		if (row && isOn) row.push(glyph);
		else rows.push([glyph]);
	}
	return rows.map(lineOf);
}

function lineOf(row: readonly Glyph[]): PrintedLine {
	const stretches: { text: string; left: number; right: number }[] = [];
	let before: Glyph | undefined;
	for (const glyph of row.toSorted((a, b) => a.left - b.left)) {
		if (before && isAgain(glyph, before)) continue;
		const last = stretches.at(-1);
		const gap = before ? glyph.left - before.right : Infinity;
		const size = Math.max(glyph.size, before?.size ?? 0);
		if (!last || (gap > size * far && !isMark(last.text))) stretches.push({ ...glyph });
		else {
			last.text += (gap > size * apart && isLatin(before, glyph) ? ' ' : '') + glyph.text;
			last.right = Math.max(last.right, glyph.right);
		}
		before = glyph;
	}
	const sizes = row.map(({ size }) => size).sort((a, b) => a - b);
	const lowest = row.reduce((sum, { y }) => Math.max(sum, y), -Infinity);
	return {
		stretches: stretches.map(({ text, left, right }) => ({ text, left, right })),
		left: stretches[0]?.left ?? 0,
		right: stretches.at(-1)?.right ?? 0,
		y: lowest,
		size: sizes[sizes.length >> 1] ?? 0,
		column: 0
	};
}

/** A character printed twice is meant to be bold. */
const isAgain = (glyph: Glyph, before: Glyph) =>
	glyph.text === before.text &&
	Math.abs(glyph.left - before.left) < (glyph.right - glyph.left) * 0.4;

/** The number of an item belongs to its words, however far they are. */
const isMark = (text: string) => /^[（(]?[\d一二三四五六七八九十]{1,3}[、.．)）]$/.test(text);

/** Chinese characters stand apart to fill a line; between Latin ones a gap is a space. */
const isLatin = (before: Glyph | undefined, after: Glyph) =>
	/[\x21-\x7e]$/.test(before?.text ?? '') && /^[\x21-\x7e]/.test(after.text);

/** The words of a line, its stretches kept apart. */
export const wordsOf = ({ stretches }: PrintedLine, gap = '  '): string =>
	stretches.map(({ text }) => text).join(gap);

/** What stands between two lines that a page's or a cell's width broke: a space between Latin words. */
export const between = (before: string, after: string): string =>
	/[a-z]/i.test(before.slice(-1)) && /^[a-z]/i.test(after) ? ' ' : '';

/** Two such lines as one. */
export const joined = (before: string, after: string): string =>
	before + between(before, after) + after;

/** How much place the first word of a line would have needed on the line above: Latin words, numbers, and what marks belong to are not divided. */
export function need(next: string, size: number): number {
	const word =
		/^[（(《“]{0,3}(?:[\x21-\x7e]{1,30}|.)?[，。、；：！？）》”’」％]{0,3}/u.exec(next)?.[0] ?? '';
	const latin = word.match(/[\x21-\x7e]/g)?.length ?? 0;
	return size * (0.2 + Math.max(1, word.length - latin) + latin * 0.55);
}
