import type { Table } from '#model/document.ts';
import { under } from './align.ts';
import { shapeOf, type Shape } from './columns.ts';
import { layOut } from './layout.ts';
import { isHead, partOf, type Part } from './parts.ts';
import { filled, isEmpty, type RawRow } from './raw.ts';
import { isNumber } from './words.ts';

/** The rows of one table, as far as they are gathered. */
export type Draft = {
	rows: { row: RawRow; part: Part }[];
	/** For each column what its head says that it looks like. */
	shapes: (Shape | undefined)[];
	headed: boolean;
	begun: boolean;
	/** For each column whether its body holds a number somewhere. */
	numeric: boolean[];
};

/**
 * The tables that rows found below each other make up. A new one begins at a title (a row of one cell) or a head that
 * follows rows of a body, and where the number of cells changes in a way that no merged cell explains; so every cell of
 * a table stands under that table's own head.
 */
export function tablesOf(rows: readonly RawRow[]): Table[] {
	const drafts: Draft[] = [];
	for (const [i, row] of rows.entries()) {
		const next = rows[i + 1];
		let draft = drafts.at(-1);
		let part = partOf(row, next, draft?.rows.at(-1));
		if (!draft || !belongs(row, part, next, draft)) {
			draft = { rows: [], shapes: [undefined], headed: false, begun: false, numeric: [] };
			drafts.push(draft);
			part = partOf(row, next, undefined);
		}
		add(draft, row, part);
	}
	return drafts.filter((draft) => draft.rows.some(({ row }) => filled(row).length > 0)).map(layOut);
}

function belongs(row: RawRow, part: Part, next: RawRow | undefined, draft: Draft): boolean {
	const { shapes, headed, begun } = draft;
	const columns = shapes.length;
	if (part === 'head') return !begun;
	if (part === 'title') return !begun || (headed && next?.length === columns && !isHead(next));
	if (row.length === columns || columns === 1) return true;
	if (!headed) return false;
	if (row.length > columns) return !begun || row.slice(columns).every(isEmpty);
	return row.length > 2 && under(row, draft.numeric, shapes) !== undefined;
}

function add(draft: Draft, given: RawRow, part: Part) {
	const { shapes, numeric } = draft;
	const row = draft.begun && shapes.length > 1 ? given.slice(0, shapes.length) : given;
	draft.rows.push({ row, part });
	if (part === 'title') return;

	const isFull = row.length >= shapes.length;
	if (row.length > shapes.length) {
		const isUnder = part === 'head' && row[0]?.words === '';
		if (!isUnder) shapes.fill(undefined);
		shapes.length = row.length;
	}
	if (part === 'head') {
		draft.headed = true;
		for (const [column, { words }] of row.entries())
			shapes[column] = shapeOf(words) ?? shapes[column];
	} else {
		draft.begun = true;
		if (!isFull) return;
		for (const [column, { words }] of row.entries()) numeric[column] ||= isNumber(words);
	}
}
