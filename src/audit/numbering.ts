import type { Span } from '#model/document.ts';
import type { Subject } from './rule.ts';
import type { Sentence } from './sentences.ts';

/** How a line is numbered: `一、` `（一）` `1.` `1、` `（1）`. */
type Style = 'han' | 'hanParen' | 'dot' | 'comma' | 'paren';

/** A paragraph that begins with a number. */
export type NumberedLine = Span & Readonly<{ text: string; style: Style; number: number }>;

/** A numbered line, and the one after it that does not go on from it. */
export type Misnumbered = readonly [before: NumberedLine, after: NumberedLine];

const han = '一二三四五六七八九十';

const styles: readonly (readonly [Style, RegExp])[] = [
	['han', new RegExp(`^([${han}]{1,3})、`)],
	['hanParen', new RegExp(`^\\(([${han}]{1,3})\\)`)],
	['dot', /^(\d{1,2})\.(?!\d)/],
	['comma', /^(\d{1,2})、(?!\d{1,2}[、.])/],
	['paren', /^\((\d{1,2})\)/]
];

/** The paragraphs outside tables that begin with a number, in their order. */
export function numberedLines({ blocks, sentences }: Pick<Subject, 'blocks' | 'sentences'>) {
	const begins = new Set(
		blocks.filter(({ kind }) => kind === 'paragraph').map(({ start, end }) => `${start} ${end}`)
	);
	const lines: NumberedLine[] = [];
	let block = 0;
	let told = -1;
	for (const sentence of sentences.all) {
		while ((blocks[block]?.end ?? Infinity) <= sentence.start) block++;
		const own = blocks[block];
		if (!own || block === told || !begins.has(`${own.start} ${own.end}`)) continue;
		told = block;
		const line = numbered(sentence);
		if (line) lines.push(line);
	}
	return lines;
}

function numbered({ text, start, end }: Sentence): NumberedLine | undefined {
	for (const [style, pattern] of styles) {
		const digits = pattern.exec(text)?.[1];
		if (digits) return { start, end, text, style, number: numberOf(digits) };
	}
	return;
}

function numberOf(digits: string): number {
	if (/^\d/.test(digits)) return Number(digits);
	const [tens, ones] = digits.includes('十') ? digits.split('十') : [undefined, digits];
	const digit = (one = '') => han.indexOf(one) + 1;
	if (tens === undefined) return digit(ones);
	return 10 * (tens === '' ? 1 : digit(tens)) + (ones ? digit(ones) : 0);
}

/** A depth of numbering that is open: how its lines are numbered, and the last of them. */
type Open = { styles: Set<Style>; last: NumberedLine };

/** A number this much further on is another list's, not a jump. */
const farthest = 4;

/** The lines that do not go on from those before them: a number left out, or another style in the middle of a list. */
export function misnumbered(lines: readonly NumberedLine[]): Misnumbered[] {
	const wrong: Misnumbered[] = [];
	const open: Open[] = [];
	for (const line of lines) {
		if (line.number === 1) {
			begin(open, line);
			continue;
		}
		const goesOn = open.findLastIndex(
			({ styles, last }) => styles.has(line.style) && last.number + 1 === line.number
		);
		const renamed = open.findLastIndex(({ last }) => last.number + 1 === line.number);
		const jumped = open.findLastIndex(
			({ styles, last }) =>
				styles.has(line.style) && line.number > last.number && line.number - last.number <= farthest
		);
		const at = [goesOn, renamed, jumped].find((index) => index >= 0);
		if (at === undefined) {
			begin(open, line);
			continue;
		}
		const depth = open[at] as Open;
		if (at !== goesOn && !isArabic(depth.last, line)) wrong.push([depth.last, line]);
		depth.styles.add(line.style);
		depth.last = line;
		open.length = at + 1;
	}
	return wrong;
}

/** `1.` and `2、` are one way of counting, written carelessly. */
const isArabic = (before: NumberedLine, after: NumberedLine) =>
	after.number === before.number + 1 &&
	[before, after].every(({ style }) => style === 'dot' || style === 'comma');

/** Opens a depth; one of the same style that was open is over, and all below it. */
function begin(open: Open[], line: NumberedLine) {
	const same = open.findIndex(({ styles }) => styles.size === 1 && styles.has(line.style));
	if (same >= 0) open.length = same;
	open.push({ styles: new Set([line.style]), last: line });
}
