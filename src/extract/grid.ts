import type { Cell, Document, Span, Table } from '#model/document.ts';
import { Folded } from '#model/folded.ts';
import { cellNumber } from './numbers.ts';

/** A cell as a form's reader sees it: its words folded, without white space, and where they stand. */
export type Box = Span &
	Readonly<{ folded: Folded; text: string; row: number; column: number; columns: number }>;

/** A table as a rectangle: a merged cell stands at every place that it covers. */
export type Grid = Readonly<{
	rows: readonly (readonly (Box | undefined)[])[];
	/** Whether some cell covers several rows; a table without may have lost its merged cells on the way. */
	merged: boolean;
}>;

export function grid({ text }: Document, { rows, columns }: Table): Grid {
	const places: (Box | undefined)[][] = rows.map(() => new Array<Box | undefined>(columns));
	let merged = false;
	for (const [r, row] of rows.entries()) {
		for (const cell of row) {
			const box = boxOf(text, cell, r);
			merged ||= cell.rows > 1;
			for (const line of places.slice(r, r + cell.rows)) {
				for (let c = cell.column; c < Math.min(columns, cell.column + cell.columns); c++)
					line[c] ??= box;
			}
		}
	}
	return { rows: places, merged };
}

function boxOf(text: string, { start, end, column, columns }: Cell, row: number): Box {
	const folded = new Folded(text, start, end);
	return { start, end, folded, text: folded.text, row, column, columns };
}

/** What a box holds: nothing (or a sign for nothing), a number, or words. */
export type Content = 'blank' | 'number' | 'words';

export function contentOf(box: Box | undefined): Content {
	if (!box) return 'blank';
	const { state } = cellNumber(box.text.replace(/(?<=\d)分$/, ''), '元');
	return state === 'unreadable' ? (broken.test(box.text) ? 'number' : 'words') : state;
}

/** Digits with a misread letter or a stray point among them: `12O.5`, `3..4`. */
const broken = /^[¥￥]?(?=\D*\d)[\dOoQIl|,.]{2,}(?:万?元|%)?$/;

/** The boxes of a row from left to right, each once. */
export const boxes = (row: readonly (Box | undefined)[]): Box[] => [
	...new Set(row.filter((box) => box !== undefined))
];

/** The words of a box as written, without the line breaks inside it; null where it holds nothing. */
export function written(document: Document, box: Span | undefined): string | null {
	if (!box) return null;
	const words = document.text.slice(box.start, box.end).trim();
	return words === '' ? null : words.replace(/[^\S\n]*\n\s*/g, '');
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
