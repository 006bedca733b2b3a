import type { Document, Span, Table } from '#model/document.ts';
import type { Grade, ScoreItem, Stated } from '#model/report.ts';
import { gradeIn } from './grade.ts';
import { lyingItems, standingItems } from './partTables.ts';
import { indicatorColumns } from '#extract/indicators/indicatorColumns.ts';
import { bare, boxes, contentOf, type Box, type Row } from '#extract/forms/grid.ts';
import { labelReader } from '#extract/forms/rowLabel.ts';
import { firstOf, zonesOf, type Column, type Zone } from '#extract/forms/tableHead.ts';

/** What a report says of its own score. */
export type Scores = {
	self_scores: Stated<number>[];
	grades: Stated<Grade>[];
	score_items: ScoreItem[];
};

/** The scores in a table: beside a label (自评得分 | 96), in the row of totals, in the row of the budget's execution. */
export function tableScores(document: Document, table: Table): Scores {
	const found = zonesOf(document, table).map((zone) => {
		const rows = zone.rows.map((row) => rowScores(row, zone, isOfMoney(zone)));
		return {
			self_scores: rows.flatMap(({ self }) => self),
			grades: rows.flatMap(({ grade }) => grade),
			score_items: [...executionItem(zone), ...lyingItems(zone), ...standingItems(zone)]
		};
	});
	return {
		self_scores: found.flatMap(({ self_scores }) => self_scores),
		grades: found.flatMap(({ grades }) => grades),
		score_items: found.flatMap(({ score_items }) => score_items)
	};
}

const totalLabel =
	/^(?:项目|部门|单位|整体|支出|绩效|年度|本年度)*(?:自评|自我评价|评价|考评|综合|最终|最后|绩效|总|总体)+(?:综合)?(?:得分|总分|评分|分值|分数|分|总评分)(?:合计|值)?$/;
const sumLabel = /^(?:合计|总计|总分|总得分|合计得分|得分合计|总评分)$/;
const gradeLabel =
	/^(?:项目|部门|单位|整体|绩效|综合)*(?:自评|自我评价|评价|考评|评定|绩效)*(?:结果)?(?:等[次级]|级别|档次|评级|结果等级)$/;

/** Whether a label (folded) announces the total score or the grade. */
export const announcesScore = (text: string) =>
	[totalLabel, sumLabel, gradeLabel].some((label) => label.test(labelIn(text)));

/** Whether a label (folded) is that of the total score. */
export const isScoreLabel = (text: string) => totalLabel.test(labelIn(text));

/** Whether a label (folded) is that of the grade. */
export const isGradeLabel = (text: string) => gradeLabel.test(labelIn(text));

/** A label's words; empty for what is too long to be one. */
const labelIn = (text: string) => (text.length <= 24 ? bare(text) : '');

/** Whether a zone tells of money: its 合计 is that of the budget, and the points beside it those of its execution. */
const isOfMoney = (zone: Zone) =>
	zone.columns.some(({ label }) => label?.aspect !== undefined || label?.rate === 'execution') &&
	!indicatorColumns(zone);

function rowScores(
	row: Row,
	{ columns }: Zone,
	ofMoney: boolean
): { self: Stated<number>[]; grade: Stated<Grade>[] } {
	const cells = boxes(row).filter((box) => contentOf(box) !== 'blank');
	const self: Stated<number>[] = [];
	const grade: Stated<Grade>[] = [];
	const inSum = cells.some(({ text }) => sumLabel.test(labelIn(text)));
	for (const [i, box] of cells.entries()) {
		const next = cells[i + 1];
		const label = labelIn(box.text);
		const isSum = sumLabel.test(label) && !(ofMoney && /计$/.test(label));
		const score = isSum
			? sumOf(cells.slice(i + 1), columns)
			: totalLabel.test(label)
				? next
				: undefined;
		const value = score && pointsIn(score.text);
		if (score && value !== null && value !== undefined) self.push(stated(value, score));

		const words = gradeLabel.test(label) ? next : inSum ? box : undefined;
		const one = words && gradeIn(words.text);
		if (words && one) grade.push(stated(one, words));
	}
	return { self, grade };
}

/**
 * Of the numbers behind 总分 the one in the column of scores. Where no head names that column, it is the second, behind
 * the full marks; a lone 100 may be either.
 */
function sumOf(cells: readonly Box[], columns: readonly Column[]): Box | undefined {
	const at = columns.find(({ role }) => role === 'score')?.at;
	if (at !== undefined)
		return cells.find(({ column, columns }) => column <= at && at < column + columns);
	const numbers = cells.filter(({ text }) => pointsIn(text) !== null);
	const [first, second] = numbers.map(({ text }) => pointsIn(text) ?? 0);
	if (numbers.length === 2 && (first ?? 0) >= (second ?? 0)) return numbers[1];
	return numbers.length === 1 && first !== 100 && columns.length === 0 ? numbers[0] : undefined;
}

/** The points of the budget's execution stand beside its rate: 分值 10 | 执行率 98% | 得分 9.8. */
function executionItem(zone: Zone): ScoreItem[] {
	const rate = zone.columns.find(({ label }) => label?.rate === 'execution');
	const at = (role: Column['role']) => zone.columns.find((column) => column.role === role)?.at;
	const [weight, score] = [at('weight'), at('score')];
	if (!rate || score === undefined) return [];

	const first = zone.columns.find(({ label }) => label)?.at ?? 0;
	const labelOf = labelReader(zone, first);
	for (const row of zone.rows) {
		const { kind } = labelOf(row);
		const box = row[score];
		const points = box && pointsIn(box.text);
		if (!box || points === null || points === undefined || (kind !== 'total' && kind !== 'none'))
			continue;
		const full = weight === undefined ? undefined : row[weight];
		const name = bare(rate.heads.at(-1)?.text ?? '').replace(/\d+分$/, '');
		const span = full ? union(full, box) : { start: box.start, end: box.end };
		return [
			{ name, weight: full ? pointsIn(full.text) : weightNamed(zone, row), score: points, ...span }
		];
	}
	return [];
}

/** Full marks that a head names: 预算执行情况（20分）, 得分（20分×执行率）. */
const weightNamed = ({ heads }: Zone, row: Row) =>
	firstOf(
		[...heads.flat(), ...row],
		(box) =>
			/\((\d{1,2})分/
				.exec(box?.text ?? '')
				?.slice(1)
				.map(Number)[0]
	) ?? null;

const union = (a: Span, b: Span): Span => ({
	start: Math.min(a.start, b.start),
	end: Math.max(a.end, b.end)
});

export const stated = <T>(value: T, { start, end }: Span): Stated<T> => ({ value, start, end });

/** `9.8`, `9.8分`, `10%` as points; null where a cell (folded) holds none. */
export function pointsIn(text: string): number | null {
	const points = /^(-?\d{1,4}(?:\.\d+)?)(?:分|%)?$/.exec(text)?.[1];
	return points === undefined ? null : Number(points);
}
