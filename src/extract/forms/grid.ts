import type { Cell, Document, Span, Table } from '#model/document.ts';
import { Folded } from '#model/folded.ts';
import { cellNumber } from '#extract/numbers.ts';

/** A cell as a form's reader sees it: its words folded, without white space, and where they stand. */
export type Box = Span &
	Readonly<{
		folded: Folded;
		text: string;
		content: Content;
		row: number;
		column: number;
		columns: number;
	}>;

/** A row of a table by its columns; a place that no cell covers is empty. */
export type Row = readonly (Box | undefined)[];

/** No form has as many columns. */
const widest = 100;

/** A table as a rectangle: a merged cell stands at every place that it covers. */
export function grid({ text }: Document, { rows, columns }: Table): Row[] {
	if (columns > widest) return [];
	const places = rows.map(() => new Array<Box | undefined>(columns));
	for (const [r, row] of rows.entries()) {
		for (const cell of row) {
			const box = boxOf(text, cell, r);
			for (const line of places.slice(r, r + cell.rows)) {
				for (let c = cell.column; c < Math.min(columns, cell.column + cell.columns); c++)
					line[c] ??= box;
			}
		}
	}
	return places;
}

function boxOf(text: string, { start, end, column, columns }: Cell, row: number): Box {
	const folded = new Folded(text, start, end);
	return { start, end, folded, ...readingOf(folded), row, column, columns };
}

const readingOf = ({ text }: Folded) => ({ text, content: contentIn(text) });

/** The stretch of a box's folded text as a box of its own. */
export function inside(document: Document, box: Box, from: number, to: number): Box {
	const span = box.folded.span(from, to);
	const folded = new Folded(document.text, span.start, span.end);
	return { ...box, ...span, folded, ...readingOf(folded) };
}

/** What a box holds: nothing (or a sign for nothing), a number, or words. */
export type Content = 'blank' | 'number' | 'words';

export const contentOf = (box: Box | undefined): Content => box?.content ?? 'blank';

function contentIn(text: string): Content {
	if (text.length > 40) return 'words';
	const digits = digitsOf(text);
	const { state } = cellNumber(digits.replace(/(?<=\d)分$/, ''), '元');
	return state === 'unreadable' ? (broken.test(digits) ? 'number' : 'words') : state;
}

/** What stands in a cell (folded) without the remark in brackets behind its number: 100（含上年结转20）. */
export const digitsOf = (text: string) => text.replace(/(?<=\d(?:%|万?元)?)\(.*$/, '');

/** Digits with a misread letter or a stray point among them: `12O.5`, `3..4`. */
const broken = /^[¥￥]?(?=\D*\d)[\dOoQIl|,.]{2,}(?:万?元|%)?$/;

/** The boxes of a row from left to right, each once. */
export const boxes = (row: Row): Box[] => [...new Set(row.filter((box) => box !== undefined))];

/** The words of a box as written, without the line breaks inside it; null where it holds nothing. */
export function written(document: Document, box: Span | undefined): string | null {
	if (!box) return null;
	const words = document.text.slice(box.start, box.end).trim();
	const lines = words.split('\n').map((line) => line.trim());
	return words === '' ? null : lines.join('');
}

/** A label without what only decorates it: brackets, ordinals, 其中, a colon at its end. */
export const bare = (label: string) =>
	label
		.replace(/[(〔[【][^()〔〕[\]【】]*[)〕\]】]/g, (inner) =>
			/^\((?:境|调整)\)$/.test(inner) ? inner : ''
		)
		.replace(/^(?:[一二三四五六七八九十]{1,3}[、.]|\d{1,2}[、.](?!\d)|[*※☆★●-])+/, '')
		.replace(/^(?:其中|其|中)?[:：]/, '')
		.replace(/^其中/, '')
		.replace(/[:：;；,，。*]+$/, '');
