import type { Text } from './text.ts';

/** A stretch of a document's text: `text.slice(start, end)`. */
export type Span = Readonly<{ start: number; end: number }>;

/** One cell of a table. `column` counts from 0; a merged cell covers `columns` × `rows` places and stands at its first. */
export type Cell = Span & Readonly<{ column: number; columns: number; rows: number }>;

/** A run of text between two breaks that the author made; lines that only a page's width broke are one paragraph. */
export type Paragraph = Span & Readonly<{ kind: 'paragraph' }>;

/** A table; `rows` from top to bottom, each with its own cells from left to right (a cell merged from above is not repeated). */
export type Table = Span &
	Readonly<{ kind: 'table'; columns: number; rows: readonly (readonly Cell[])[] }>;

export type Block = Paragraph | Table;

/** What a report file says: its plain text, and the blocks that the text consists of, in order and without overlap. */
export type Document = Readonly<{ text: string; blocks: readonly Block[] }>;

/** A file that cannot be read; the words say what is wrong and what to do, without the file's name. */
export class UnreadableFile extends Error {
	override readonly name = 'UnreadableFile';
	readonly words: Text;

	constructor(words: Text, options?: ErrorOptions) {
		super(words['zh-CN'], options);
		this.words = words;
	}
}
