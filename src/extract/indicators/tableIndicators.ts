import type { Document } from '#model/document.ts';
import type { Row } from '#extract/forms/grid.ts';
import { indicatorColumns, type IndicatorColumns } from './indicatorColumns.ts';
import { TreeReader, type FoundIndicator } from './indicatorTree.ts';
import { isFirstLevel, isLevel, isSecondLevel } from './levels.ts';
import { zonesOf } from '#extract/forms/tableHead.ts';

/** The indicators that the document's tables list, from top to bottom. */
export function tableIndicators(document: Document): FoundIndicator[] {
	let reader: TreeReader | undefined;
	let width = 0;
	return document.blocks.flatMap((block) => {
		if (block.kind !== 'table') return [];
		return zonesOf(document, block).flatMap((zone) => {
			// A form that goes on over the page is a table without a head.
			const goesOn =
				reader !== undefined &&
				zone.columns.length === 0 &&
				isBelow(zone.rows[0], reader.columns, block.columns === width);
			if (!goesOn) {
				const columns = indicatorColumns(zone);
				if (!columns) return [];
				reader = new TreeReader(document, columns);
			}
			width = block.columns;
			return zone.rows.flatMap((row) => reader?.row(row) ?? []);
		});
	});
}

/** Whether a row stands below the head of the table before: it is as wide, or its levels are in their columns. */
function isBelow(row: Row | undefined, columns: IndicatorColumns, isAsWide: boolean): boolean {
	if (!row?.some((box) => box && isLevel(box.text))) return false;
	const at = (column: number | undefined, is: (text: string) => boolean) =>
		column !== undefined && is(row[column]?.text ?? '');
	return isAsWide || at(columns.level1, isFirstLevel) || at(columns.level2, isSecondLevel);
}
