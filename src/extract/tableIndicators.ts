import type { Document } from '#model/document.ts';
import type { Indicator } from '#model/report.ts';
import { bare, boxes, contentOf, written, type Box, type Row } from './grid.ts';
import { indicatorColumns, type IndicatorColumns } from './indicatorColumns.ts';
import { isFirstLevel, isLevel, isSecondLevel } from './levels.ts';
import { zonesOf } from './tableHead.ts';
import { announcesScore, pointsIn } from './tableScores.ts';

/** An indicator before its place in the report's list is known. */
export type FoundIndicator = Omit<Indicator, 'ordinal'>;

/** The indicators that the document's tables list, from top to bottom. */
export function tableIndicators(document: Document): FoundIndicator[] {
	let last: { columns: IndicatorColumns; width: number } | undefined;
	return document.blocks.flatMap((block) => {
		if (block.kind !== 'table') return [];
		const width = block.columns;
		return zonesOf(document, block).flatMap((zone) => {
			// A form that goes on over the page is a table without a head.
			const goesOn = zone.columns.length === 0 && last && isBelow(zone.rows[0], last, width);
			const columns = goesOn ? last?.columns : indicatorColumns(zone);
			if (!columns) return [];
			last = { columns, width };
			return new TreeReader(document, columns).read(zone.rows);
		});
	});
}

/** Whether a row stands below the head of the table before: its levels are in their columns. */
function isBelow(
	row: Row | undefined,
	{ columns, width }: { columns: IndicatorColumns; width: number },
	own: number
): boolean {
	if (!row?.some((box) => box && isLevel(box.text))) return false;
	const at = (column: number | undefined, is: (text: string) => boolean) =>
		column !== undefined && is(row[column]?.text ?? '');
	return own === width || at(columns.level1, isFirstLevel) || at(columns.level2, isSecondLevel);
}

/** Reads the rows of one tree; a level goes on until the next one of its kind. */
class TreeReader {
	readonly #document: Document;
	readonly #columns: IndicatorColumns;
	#level1: Box | undefined;
	#level2: Box | undefined;
	readonly #told = new Set<Box>();

	constructor(document: Document, columns: IndicatorColumns) {
		this.#document = document;
		this.#columns = columns;
	}

	read(rows: readonly Row[]): FoundIndicator[] {
		const end = rows.findIndex(isTotal);
		return rows.slice(0, end < 0 ? undefined : end).flatMap((row) => this.#row(row));
	}

	#row(row: Row): FoundIndicator[] {
		if (isRemark(row)) return [];
		const { level1, level2, name } = this.#columns;
		const [first, second] = [cellOf(row, level1), cellOf(row, level2)];
		if (first && first !== this.#level1) [this.#level1, this.#level2] = [first, undefined];
		if (second) this.#level2 = second;

		const values = {
			target: this.#target(row),
			actual: this.#actual(row),
			weight: this.#points(row, this.#columns.weight),
			score: this.#points(row, this.#columns.score)
		};
		const stated = Object.values(values).some((value) => value !== null);
		const own = row[name];
		const named = own && nameIn(this.#document, own) !== '' ? own : undefined;
		const box = named ?? (stated ? this.#level2 : undefined);
		if (!box || this.#told.has(box) || (!stated && !this.#level1 && !this.#level2)) return [];

		this.#told.add(box);
		return [
			{
				level1: this.#level(this.#level1),
				level2: this.#level(this.#level2),
				name: nameIn(this.#document, box),
				...values,
				start: box.start,
				end: box.end
			}
		];
	}

	#level(box: Box | undefined): string | null {
		if (!box) return null;
		const words = (written(this.#document, box) ?? '').replace(/\s/g, '');
		return words.replace(/[（(【[].*$/, '').replace(/\d+(?:\.\d+)?分$/, '') || null;
	}

	/** `≥ | 95 | %` is one target. */
	#target(row: Row): string | null {
		const { targets, nature } = this.#columns;
		const value = targets.map((at) => this.#words(row, at)).find((words) => words !== null);
		if (value === undefined) return null;
		const sign = nature === undefined ? '' : (row[nature]?.text ?? '');
		return (/^[≥≤≧≦=<>═]{1,2}$/.test(sign) ? sign : '') + this.#counted(row, value);
	}

	#actual(row: Row): string | null {
		const value = this.#words(row, this.#columns.actual);
		return value && this.#counted(row, value);
	}

	/** A bare number with the unit that has a column of its own. */
	#counted(row: Row, value: string): string {
		const isNumber = /^[-−]?\d[\d.,]*$/.test(value.normalize('NFKC').replace(/\s/g, ''));
		return value + (isNumber ? (this.#words(row, this.#columns.countedIn) ?? '') : '');
	}

	#words(row: Row, at: number | undefined): string | null {
		const box = at === undefined ? undefined : row[at];
		return contentOf(box) === 'blank' ? null : written(this.#document, box);
	}

	/** Points of a cell that is merged over several rows belong to the first of them. */
	#points(row: Row, at: number | undefined): number | null {
		const box = at === undefined ? undefined : row[at];
		if (!box || this.#told.has(box)) return null;
		const points = pointsIn(box.text);
		if (points !== null) this.#told.add(box);
		return points;
	}
}

const cellOf = (row: Row, at: number | undefined) =>
	at !== undefined && contentOf(row[at]) === 'words' ? row[at] : undefined;

/** The name of an indicator without the slot's own words (指标1：) and ordinal; empty where the slot is. */
function nameIn(document: Document, { text, folded }: Box): string {
	const name = text.replace(slot, '');
	if (/^[.。…·—\-/\\×Xx*]*$/.test(name)) return '';
	return written(document, folded.span(text.length - name.length, text.length)) ?? '';
}

const slot = /^(?:指标\d{1,2}[:.、]?|指标:|[①-⑳]|\(\d{1,2}\)|\d{1,2}[.、)](?!\d))/;

const isTotal = (row: Row) => boxes(row).some(({ text }) => announcesScore(text));

const remark =
	/^(?:注|备注|说明|填表|填报|联系|评价结论|自评结论|评价等[级次]|自评等级|存在(?:的)?问题|改进措施|其他需要|其他说明|其他问题|主要经验|下一步|项目负责人|单位负责人|财务负责人|审核|经办|未完成原因|偏差)/;

/** Rows below the tree's columns that belong to no indicator: notes, conclusions, signatures, subtotals. */
const isRemark = (row: Row) => {
	const first = boxes(row).find((box) => contentOf(box) !== 'blank');
	return !first || remark.test(first.text) || /^.{0,6}小计/.test(bare(first.text));
};
