import type { Document } from '#model/document.ts';
import type { Indicator } from '#model/report.ts';
import { bare, boxes, contentOf, written, type Box, type Row } from '#extract/forms/grid.ts';
import type { IndicatorColumns } from './indicatorColumns.ts';
import { lineOf, nameIn, slotsOf } from './indicatorSlots.ts';
import { isLevel } from './levels.ts';
import { announcesScore, pointsIn } from '#extract/scores/tableScores.ts';

/** An indicator before its place in the report's list is known. */
export type FoundIndicator = Omit<Indicator, 'ordinal'>;

/** Reads the rows of a tree, over several tables if need be; a level goes on until the next one of its kind. */
export class TreeReader {
	readonly columns: IndicatorColumns;
	readonly #document: Document;
	#level1: Box | undefined;
	#level2: Box | undefined;
	/** Whether 总分 has been read: what stands below it belongs to the tree only under a level of its own. */
	#isSummed = false;
	readonly #told = new Set<Box>();

	constructor(document: Document, columns: IndicatorColumns) {
		this.#document = document;
		this.columns = columns;
	}

	row(row: Row): FoundIndicator[] {
		const first = boxes(row).find((box) => contentOf(box) !== 'blank');
		if (!first || remark.test(first.text)) return [];
		if (this.#isSum(row, first)) {
			this.#isSummed = true;
			return [];
		}
		if (this.#isSummed && !row.some((box) => box && isLevel(box.text))) return [];

		this.#climb(row);
		const own = row[this.columns.name];
		const slots = own ? slotsOf(this.#document, own) : [undefined];
		return slots.flatMap((slot, i) => {
			const line = row.map((box) => lineOf(this.#document, box, i, slots.length));
			return this.#indicator(line, slot) ?? [];
		});
	}

	#isSum(row: Row, first: Box): boolean {
		const { level1, level2, name } = this.columns;
		return [first, ...boxes(row.slice(0, (level1 ?? level2 ?? name) + 1))].some(
			({ text }) => announcesScore(text) || /^.{0,6}小计/.test(bare(text))
		);
	}

	#climb(row: Row) {
		const [first, second] = [cellOf(row, this.columns.level1), cellOf(row, this.columns.level2)];
		if (first && first !== this.#level1) [this.#level1, this.#level2] = [first, undefined];
		if (second) this.#level2 = second;
	}

	#indicator(row: Row, slot: Box | undefined): FoundIndicator | undefined {
		const values = {
			target: this.#target(row),
			actual: this.#actual(row),
			weight: this.#points(row, this.columns.weight),
			score: this.#points(row, this.columns.score)
		};
		const stated = Object.values(values).some((value) => value !== null);
		const named = slot && nameIn(this.#document, slot) !== '' ? slot : undefined;
		const box = named ?? (stated ? this.#level2 : undefined);
		if (!box || this.#told.has(box) || (!stated && !this.#level1 && !this.#level2)) return;
		if (tellsExecution(box.text, values)) return;

		this.#told.add(box);
		return {
			level1: this.#level(this.#level1),
			level2: this.#level(this.#level2),
			...values,
			...this.#named(nameIn(this.#document, box), values),
			start: box.start,
			end: box.end
		};
	}

	/** A name with what its own column is missing for: 出院人次（10分）, 早稻种植面积≥1.2万亩. */
	#named(
		name: string,
		{ weight, target, actual }: Pick<FoundIndicator, 'weight' | 'target' | 'actual'>
	) {
		const points = weight === null ? pointed.exec(name) : null;
		if (points) return { name: name.slice(0, points.index), weight: Number(points[1]) };
		const aimed =
			target === null && actual !== null && this.columns.targets.length === 0
				? aim.exec(name)
				: null;
		return aimed ? { name: aimed[1] ?? name, target: aimed[2] ?? null } : { name };
	}

	#level(box: Box | undefined): string | null {
		if (!box) return null;
		const words = (written(this.#document, box) ?? '').replace(/\s/g, '');
		return words.replace(/[（(【[].*$/, '').replace(/\d+(?:\.\d+)?分$/, '') || null;
	}

	/** `≥ | 95 | %` is one target. */
	#target(row: Row): string | null {
		const { targets, nature } = this.columns;
		const value = targets.map((at) => this.#words(row, at)).find((words) => words !== null);
		if (value === undefined) return null;
		const sign = nature === undefined ? '' : (row[nature]?.text ?? '');
		return (/^[≥≤≧≦=<>═]{1,2}$/.test(sign) ? sign : '') + this.#counted(row, value);
	}

	#actual(row: Row): string | null {
		const value = this.#words(row, this.columns.actual);
		return value && this.#counted(row, value);
	}

	/** A bare number with the unit that has a column of its own. */
	#counted(row: Row, value: string): string {
		const isNumber = /^[-−]?\d[\d.,]*$/.test(value.normalize('NFKC').replace(/\s/g, ''));
		return value + (isNumber ? (this.#words(row, this.columns.countedIn) ?? '') : '');
	}

	#words(row: Row, at: number | undefined): string | null {
		const box = at === undefined ? undefined : row[at];
		return contentOf(box) === 'blank' ? null : written(this.#document, box);
	}

	/** Points of a cell that is merged over several rows, or slots, belong to the first of them. */
	#points(row: Row, at: number | undefined): number | null {
		const box = at === undefined ? undefined : row[at];
		if (!box || this.#told.has(box)) return null;
		const points = pointsIn(box.text);
		if (points !== null) this.#told.add(box);
		return points;
	}
}

const pointed = /[（(](\d{1,3}(?:\.\d+)?)分[）)]$/;
const aim =
	/^(.{1,40}?[^\d.,≥≤=＝<>＜＞≧≦](?<!不|为|[低高少多大小超][于过]))(?:为|达到?)?((?:不(?:超过|低于|高于|少于|多于|大于|小于))?[≥≤=＝<>＜＞≧≦]?\d[\d.,]*(?:[%％]|(?![年月日])[\u4e00-\u9fff]{1,3}(?:\/[\u4e00-\u9fff])?|(?<=[为到]0)))$/;

/** 预算执行率 | 216万元 | 209万元 gives the money of the budget and its points: the form's row of execution among the indicators. */
const tellsExecution = (name: string, { target, actual }: Values) =>
	/^(?:预算|资金|项目)*执行(?:率|情况)/.test(name) &&
	[target, actual].every((value) => value !== null && /^\s*[\d,.]+\s*[万亿]?元\s*$/.test(value));

type Values = Pick<FoundIndicator, 'target' | 'actual'>;

const cellOf = (row: Row, at: number | undefined) =>
	at !== undefined && contentOf(row[at]) === 'words' ? row[at] : undefined;

/** How rows begin that stand below the tree's columns and hold no indicator: notes, conclusions, signatures. */
const remark =
	/^(?:注|备注|说明|填表|填报|联系|评价结论|自评结论|评价等[级次]|自评等级|存在(?:的)?问题|改进措施|其他需要|其他说明|其他问题|主要经验|下一步|项目负责人|单位负责人|财务负责人|审核|经办|未完成原因|偏差)/;
