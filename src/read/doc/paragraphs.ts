import type { List } from '#read/counter.ts';
import type { WordFile } from './file.ts';
import { listsOf } from './lists.ts';
import { codes, properties, type Property } from './properties.ts';
import { runAt, runsOf, type Run } from './runs.ts';
import { stylesOf, type Style } from './styles.ts';
import type { WordText } from './text.ts';
import { Words } from './words.ts';

/** A paragraph, or what ends a row. */
export type Paragraph = Readonly<{
	words: string;
	/** In how many tables it stands inside each other. */
	depth: number;
	endsCell: boolean;
	endsRow: boolean;
	/** A line of a table of contents. */
	isContents: boolean;
	/** Its end was deleted, and the next paragraph goes on with it. */
	goesOn: boolean;
	/** What it sets itself; that of the end of a row says where its cells lie. */
	properties: readonly Property[];
}>;

/** The paragraphs of a document, to be gone through once and in order: their numbers are counted on the way. */
export class Paragraphs {
	readonly #file: WordFile;
	readonly #text: WordText;
	readonly #words: Words;
	readonly #runs: readonly Run[];
	readonly #styles: readonly (Style | undefined)[];
	readonly #lists: readonly (List | undefined)[];

	constructor(file: WordFile, text: WordText) {
		this.#file = file;
		this.#text = text;
		this.#words = new Words(file, text);
		this.#runs = runsOf(file, 'paragraphs');
		this.#styles = stylesOf(file);
		this.#lists = listsOf(file);
	}

	/** The paragraphs of a part of so many characters. */
	of(from: number, length: number): Paragraph[] {
		const to = Math.min(from + length, this.#text.characters.length);
		const paragraphs: Paragraph[] = [];
		let first = from;
		for (let at = from; at < to; at++) {
			const code = this.#text.characters.charCodeAt(at);
			// The end of a paragraph, of a cell or row, of a page or section.
			if (code !== 0x0d && code !== 0x07 && code !== 0x0c) continue;
			paragraphs.push(this.#paragraph(first, at));
			first = at + 1;
		}
		return paragraphs;
	}

	#paragraph(first: number, end: number): Paragraph {
		const run = runAt(this.#runs, this.#text.placeOf(end));
		const own = [...properties(run?.properties ?? none, this.#file.data)];
		const isOn = (code: number) => byte(last(own, code)) === 1;

		const inTable = isOn(codes.inTable);
		const depth = inTable ? Math.max(1, number(last(own, codes.depth)) ?? 1) : 0;
		const endsRow = depth === 1 ? isOn(codes.endsRow) : depth > 1 && isOn(codes.endsInnerRow);
		const isMark = this.#text.characters.charCodeAt(end) === 0x07;
		const words = this.#words.between(first, end);
		const counted = this.#number(own, run?.style ?? 0);
		return {
			words: words.trim() === '' ? '' : counted + words,
			depth,
			endsRow,
			endsCell: !endsRow && (depth === 1 ? isMark : depth > 1 && isOn(codes.endsInnerCell)),
			isContents: this.#styles[run?.style ?? 0]?.isContents ?? false,
			goesOn: depth === 0 && this.#words.isUnseen(end),
			properties: own
		};
	}

	/** The number of a paragraph, by itself or by its style and those that this is based on. */
	#number(own: readonly Property[], styleId: number): string {
		let list = last(own, codes.list);
		let level = last(own, codes.level);
		let style = this.#styles[styleId];
		for (let left = 10; style && left > 0; left--) {
			const all = [...properties(style.properties)];
			list ??= last(all, codes.list);
			level ??= last(all, codes.level);
			style = this.#styles[style.base];
		}
		return this.#lists[number(list) ?? 0]?.next(byte(level) ?? 0) ?? '';
	}
}

const last = (all: readonly Property[], code: number) =>
	all.findLast((property) => property.code === code);

const none = new DataView(new ArrayBuffer(0));

const byte = (property: Property | undefined) => property?.list.getUint8(property.at);

/** The value of a property of two or four bytes. */
function number(property: Property | undefined): number | undefined {
	if (!property) return;
	const { list, at, length } = property;
	return length === 2 ? list.getUint16(at, true) : list.getInt32(at, true);
}
