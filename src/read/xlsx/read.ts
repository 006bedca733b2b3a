import { UnreadableFile, type Document } from '#model/document.ts';
import { compose, type LooseCell, type Piece } from '#read/compose.ts';
import { open } from '#read/ooxml.ts';
import { placesBefore } from '#read/places.ts';
import { sheetOf, type Merge, type Sheet, type Shown } from './sheet.ts';
import { workbookOf } from './workbook.ts';

/** What the sheets of a workbook show: tables, and the lines above and below them. */
export async function readXlsx(bytes: Uint8Array): Promise<Document> {
	const file = await open(bytes);
	const workbook = await workbookOf(file);
	const pieces: Piece[] = [];
	for (const name of workbook.sheets) {
		const xml = await file.bytes(name);
		if (xml) pieces.push(...piecesOf(sheetOf(xml, workbook)));
	}
	const document = compose(pieces);
	if (document.blocks.length === 0) throw new UnreadableFile(empty);
	return document;
}

/** Tables and the lines between them: where cells have frames, what has none is a line; otherwise a row of one cell is. */
function piecesOf({ cells, merges }: Sheet): Piece[] {
	const rows = rowsOf(cells, merges);
	const kinds = cells.some(({ isFramed }) => isFramed) ? rows.map(isRow) : inTable(rows);

	const pieces: Piece[] = [];
	for (let from = 0; from < rows.length;) {
		const end = kinds.indexOf(!kinds[from], from);
		const run = rows.slice(from, end < 0 ? rows.length : end);
		if (kinds[from]) pieces.push(run);
		else pieces.push(...run.map((row) => row.map(({ text }) => text).join('  ')));
		from += run.length;
	}
	return pieces;
}

/** A frame, or numbers, make cells a row; without them it is a title or a line of signatures. */
const isRow = (row: readonly FramedCell[]) =>
	row.some(({ isFramed, text }) => isFramed || (row.length > 1 && /^[-−]?[\d.,]+%?$/.test(text))) ||
	row.length > 4;

type FramedCell = LooseCell & Readonly<{ isFramed: boolean }>;

/** The rows that show something, their cells from left to right. */
function rowsOf(cells: readonly Shown[], merges: readonly Merge[]): FramedCell[][] {
	const byRow = new Map<number, Shown[]>();
	for (const cell of cells) {
		const row = byRow.get(cell.row);
		if (row) row.push(cell);
		else byRow.set(cell.row, [cell]);
	}
	const kept = [...byRow.keys()].sort((a, b) => a - b);
	const merged = new Map(merges.map((merge) => [`${merge.row} ${merge.column}`, merge]));
	return kept.map((r, index) =>
		(byRow.get(r) ?? [])
			.sort((a, b) => a.column - b.column)
			.map(({ column, text, isFramed }) => {
				const merge = merged.get(`${r} ${column}`);
				const columns = merge ? merge.lastColumn - column + 1 : 1;
				const reach = merge ? placesBefore(kept, merge.lastRow + 1) - index : 1;
				const size = { columns: Math.max(1, columns), rows: Math.max(1, reach) };
				return { column, ...size, text, isFramed };
			})
	);
}

/** Which rows lie between the first and the last of several cells; one that begins further right still belongs to them. */
function inTable(rows: readonly (readonly LooseCell[])[]): boolean[] {
	const isMore = (row: readonly LooseCell[]) => row.length > 1 || row.some((cell) => cell.rows > 1);
	const left = rows.reduce((least, row) => Math.min(least, row[0]?.column ?? least), Infinity);
	const first = rows.findIndex(isMore);
	const last = rows.findLastIndex((row) => isMore(row) || (row[0]?.column ?? left) > left);
	return rows.map((_, r) => first >= 0 && r >= first && r <= last);
}

const empty = {
	'zh-CN': '工作簿里没有内容（隐藏的工作表不读）；请核对是否另存成功',
	en: 'the workbook shows nothing (hidden sheets are not read); check that it was saved'
};
