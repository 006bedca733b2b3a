import { shapeOf, type Shape } from './columns.ts';
import { isEmpty, type RawCell } from './raw.ts';

/** The head of a form's part: its cells, the column of each, what the columns look like, and how many pieces it took. */
export type Head = Readonly<{
	cells: readonly RawCell[];
	columns: readonly number[];
	shapes: readonly Shape[];
	taken: number;
}>;

/** Words that only the head of a form has. */
const telling =
	/^(年初预算数?|全年预算数?|调整后?预算数?|预算执行数|(全年)?执行数|(预算)?执行率|分值|权重|得分|[一二三]级指标|(年度)?指标值|(实际)?完成值)/;

/** What the rows of money in a form are: 年度资金总额, 其中：财政拨款, 上年结转资金. */
const fund =
	/^(其中[:：]?.|(年度)?(财政)?资金总额|总额|合计|总计|上年结转|其他资金|[当本]年财政|财政(拨款|资金|专户)|单位资金)/;

/** Whether words stand in the head of a form's part and nowhere else. */
export const isTelling = (words: string) => words.length <= 16 && telling.test(words);

/** The head that begins at the first piece, where three pieces or more head columns and two of them no other text. */
export function headOf(pieces: readonly RawCell[]): Head | undefined {
	const cells: RawCell[] = [];
	const found: (Shape | undefined)[] = [];
	let taken = 0;
	while (taken < pieces.length && cells.length < 20) {
		const { cell, pieces: count } = whole(pieces, taken);
		if (cell.row !== pieces[0]?.row) break;
		const shape = shapeOf(cell.words);
		const mayLead = cells.length === 0 ? isSide(cell) : cells.length === 1 && isEmpty(cell);
		if ((!shape && !mayLead) || (cells.length > 2 && fund.test(cell.words))) break;
		cells.push(cell);
		found.push(shape);
		taken += count;
	}
	if (cells.filter(({ words }) => isTelling(words)).length < 2) return;

	const level1 = found.indexOf('level1');
	const label =
		level1 >= 0 ? level1 : found.findIndex((shape) => shape === 'label' || shape === 'level2');
	if (label >= 0)
		return {
			cells,
			columns: cells.map((_, i) => i),
			shapes: found.map((shape, i) => (i < label ? 'side' : (shape as Shape))),
			taken
		};

	// A table of amounts: what stands in front of the first amount heads the labels of the rows, or nothing does.
	const leading = cells.findIndex(
		({ words }) => telling.test(words) || /^(预算|执行)数(\([AB]\))?$/.test(words)
	);
	const offset = leading === 0 ? 1 : 0;
	return {
		cells,
		columns: cells.map((_, i) => i + offset),
		shapes: [
			...(offset ? ['label' as const] : []),
			...found.map((shape, i) =>
				i < leading - 1 ? 'side' : i < leading ? 'label' : (shape as Shape)
			)
		],
		taken
	};
}

const isSide = ({ words }: RawCell) =>
	words.length <= 20 && /(指标|资金|目标|预算|执行|完成|情况)\d?(\(.*)?$/.test(words);

const torn =
	/^(年初|全年|年度|实际|调整后?|[一二三]级|预算|执行|完成|自评|指标|偏差|度量|计量|未完成)$/;

/** A word of a head that is broken into two or three pieces: 年初 预算数, 执行率 (B/A). */
function whole(pieces: readonly RawCell[], from: number): { cell: RawCell; pieces: number } {
	let cell = pieces[from] as RawCell;
	let count = 1;
	for (let next = pieces[from + 1]; next && count < 3; next = pieces[from + ++count]) {
		const words = cell.words + next.words;
		const isRest = /^(\((?!\d+分\))[^()]{1,8}\)|[及和与].{2,8})$/.test(next.words);
		const isTorn = torn.test(cell.words) && shapeOf(words);
		if (next.words === '' || next.row !== cell.row || !(isRest || isTorn)) break;
		cell = { ...cell, end: next.end, words };
	}
	return { cell, pieces: count };
}
