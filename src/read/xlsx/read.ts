import { UnreadableFile, type Document } from '#model/document.ts';
import { compose, type LooseCell, type Piece } from '#read/compose.ts';
import { open } from '#read/ooxml.ts';
import { placesBefore } from '#read/places.ts';
import { sheetOf, type Sheet, type Shown } from './sheet.ts';
import { workbookOf } from './workbook.ts';

/** What the sheets of a workbook show: a table each, and the lines above and below it. */
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

function piecesOf({ cells, merges }: Sheet): Piece[] {
	const byRow = Map.groupBy(cells, ({ row }) => row);
	const kept = [...byRow.keys()].sort((a, b) => a - b);
	const merged = new Map(merges.map((merge) => [`${merge.row} ${merge.column}`, merge]));
	const rows = kept.map((r, index) =>
		byColumn(byRow.get(r)).map(({ column, text }): LooseCell => {
			const merge = merged.get(`${r} ${column}`);
			const columns = merge ? merge.lastColumn - column + 1 : 1;
			const reach = merge ? placesBefore(kept, merge.lastRow + 1) - index : 1;
			return { column, columns: Math.max(1, columns), rows: Math.max(1, reach), text };
		})
	);

	const isMore = (row: readonly LooseCell[]) => row.length > 1 || row.some((cell) => cell.rows > 1);
	const left = cells.reduce((least, { column }) => Math.min(least, column), Infinity);
	const first = rows.findIndex(isMore);
	const last = rows.findLastIndex((row) => isMore(row) || row.some(({ column }) => column > left));
	if (first < 0) return lines(rows);
	return [
		...lines(rows.slice(0, first)),
		rows.slice(first, last + 1),
		...lines(rows.slice(last + 1))
	];
}

const byColumn = (cells: readonly Shown[] = []) => cells.toSorted((a, b) => a.column - b.column);

const lines = (rows: readonly (readonly LooseCell[])[]) => rows.flat().map(({ text }) => text);

const empty = {
	'zh-CN': '工作簿里没有内容（隐藏的工作表不读）；请核对是否另存成功',
	en: 'the workbook shows nothing (hidden sheets are not read); check that it was saved'
};
