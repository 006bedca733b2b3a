import type { Block, Cell, Document } from '#model/document.ts';
import { trimmed } from './lines.ts';
import { documentOf } from './plain.ts';
import { parted } from './seams.ts';
import { withMarks } from './symbol.ts';
import { tightened } from './tighten.ts';

/** A cell of a table that has its words, but no place in a text yet; its columns may be lengths on a page. */
export type LooseCell = Omit<Cell, 'start' | 'end'> & Readonly<{ text: string }>;

/** Rows from top to bottom, each with its own cells from left to right, as in a Table. */
export type LooseTable = readonly (readonly LooseCell[])[];

/** What a file holds one below the other: lines of prose, and tables. */
export type Piece = string | LooseTable;

/**
 * The document that pieces make. Prose is read as plain text is, so that a report says the same in every format; tables
 * stand as they are, in the text with a line a row and tabs between the cells, and one column of cells is prose.
 */
export function compose(pieces: Iterable<Piece>): Document {
	let text = '';
	const blocks: Block[] = [];
	const prose: string[] = [];
	const close = () => {
		if (prose.length === 0) return;
		const read = documentOf(prose.splice(0).join('\n'));
		for (const block of read.blocks) blocks.push(moved(block, text.length));
		text += `${read.text}\n`;
	};

	for (const piece of pieces) {
		if (typeof piece === 'string') {
			prose.push(plain(piece));
			continue;
		}
		for (const { columns, rows } of parted(piece).map(tightened)) {
			if (columns < 2) {
				for (const [cell] of rows) if (cell) prose.push(words(cell));
				continue;
			}
			close();
			const start = text.length;
			const laid = rows.map((row) => {
				const { cells, text: own } = line(row, columns, text.length);
				text += `${own}\n`;
				return cells;
			});
			blocks.push({ kind: 'table', start, end: text.length - 1, columns, rows: laid });
		}
	}
	close();
	return { text, blocks };
}

/** A row as a line of text: a tab before every column but the first, whether or not a cell begins there. */
function line(row: readonly LooseCell[], columns: number, at: number) {
	let text = '';
	let column = 0;
	const cells = row.map((cell): Cell => {
		text += '\t'.repeat(Math.max(0, cell.column - column));
		column = cell.column;
		const start = text.length;
		text += words(cell);
		const span = trimmed(text, start, text.length);
		const { columns, rows } = cell;
		return { start: at + span.start, end: at + span.end, column, columns, rows };
	});
	return { text: text + '\t'.repeat(Math.max(0, columns - 1 - column)), cells };
}

/** The words of a cell without its blank lines; a tab in it would look like the border of a cell. */
const words = ({ text }: LooseCell) =>
	plain(text)
		.replaceAll('\t', ' ')
		.replace(/\n\s*\n/g, '\n')
		.trim();

/** Text in which every break is `\n`, and no control character or sign of a picture font is left. */
const plain = (text: string) =>
	withMarks(text)
		.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
		// eslint-disable-next-line no-control-regex
		.replace(/[\0-\x08\x0e-\x1f\x7f]/g, '');

/** A block further on in a longer text. */
function moved(block: Block, by: number): Block {
	const span = { start: block.start + by, end: block.end + by };
	if (block.kind === 'paragraph') return { ...block, ...span };
	const rows = block.rows.map((row) =>
		row.map((cell) => ({ ...cell, start: cell.start + by, end: cell.end + by }))
	);
	return { ...block, ...span, rows };
}
