import { side, type Placed } from './align.ts';
import { shapeOf, type Shape } from './columns.ts';
import { nestedHead, reviewHead, sumHead } from './unitHeads.ts';
import { taskHead } from './tasks.ts';
import { whole } from './broken.ts';
import { isEmpty, type RawCell } from './raw.ts';
import { isNumber } from './words.ts';

/** The head of a form's part: its rows, what the columns look like, and how many pieces it took. */
export type Head = Readonly<{
	rows: readonly (readonly Placed[])[];
	shapes: readonly Shape[];
	taken: number;
	/** Columns of amounts that repeat side by side, 总额 | 财政拨款 | 其他资金: how many times. */
	groups?: number;
}>;

/** Words that only the head of a form has. */
const telling =
	/^(预算数|年初预算数?|全年(\(调整\))?预算数?|调整后?预算数?|预算执行数|(全年)?执行数|(预算)?执行率|分值|权重|得分|[一二三]级指标|(年度|年初)?(指标|目标)值|(实际)?完成值|\d{1,2}[-—~至到]\d{1,2}月份?(预算)?(执行|完成)|全年预计)/;

/** What the rows of money in a form are: 年度资金总额, 其中：财政拨款, 上年结转资金. */
export const fund =
	/^(其中[:：]?.|(年度)?(财政)?(资金总额|总金额)|(部门|单位)?整体支出(总额)?|总额|合计|总计|(基本|项目)支出|上年结转|其他资金|[当本]年财政|财政(拨款|资金|专户)|单位资金)/;

/** Whether words stand in the head of a form's part and nowhere else. */
export const isTelling = (words: string) => words.length <= 16 && telling.test(words);

/**
 * The head that begins at the first piece: three pieces or more that head columns, two of them words of heads only; or the
 * name of a unit's column, what is counted, and as many numbers below as it has columns.
 */
export const headOf = (pieces: readonly RawCell[]): Head | undefined =>
	taskHead(pieces) ??
	plainHead(pieces) ??
	nestedHead(pieces) ??
	sumHead(pieces) ??
	reviewHead(pieces);

type Line = { cells: RawCell[]; found: (Shape | undefined)[]; taken: number };

/** The pieces from a place on that may head columns, side by side. */
function lineOf(pieces: readonly RawCell[], from: number): Line {
	const cells: RawCell[] = [];
	const found: (Shape | undefined)[] = [];
	let taken = 0;
	while (from + taken < pieces.length && cells.length < 20) {
		const { cell, pieces: count } = whole(pieces, from + taken);
		if (cell.row !== pieces[from]?.row) break;
		const shape = shapeOf(cell.words);
		const mayLead = cells.length === 0 ? isSide(cell) : cells.length === 1 && isEmpty(cell);
		const isLabel = fund.test(cell.words) || isLabelled(pieces[from + taken + count], shape);
		if ((!shape && !mayLead) || (cells.length > 2 && isLabel)) break;
		cells.push(cell);
		found.push(shape);
		taken += count;
	}
	return { cells, found, taken };
}

/** Whether an amount follows words that might head amounts: they are the label of its row. */
const isLabelled = (next: RawCell | undefined, shape: Shape | undefined) =>
	shape === 'amount' && next !== undefined && isNumber(next.words);

function plainHead(pieces: readonly RawCell[]): Head | undefined {
	if (isNumbered(pieces[0]?.words ?? '')) return;
	const line = lineOf(pieces, 0);
	const next = pieces[line.taken];
	if (next?.row !== undefined && next.row === pieces[0]?.row && isNumber(next.words)) return;
	const { cells, found, taken } = divided(line, pieces);
	if (cells.filter(({ words }) => isTelling(words)).length < 2) return;
	const grouped = groupedHead(pieces, line);
	if (grouped) return grouped;

	const level1 = found.indexOf('level1');
	const names = found.findIndex((shape) => shape === 'label' || shape === 'level2');
	// 绩效指标 | 指标名称: the first of them stands at the side of the table.
	const label = level1 >= 0 ? level1 : names === 0 && found[1] === 'label' ? 1 : names;
	if (label >= 0) {
		// 指标类别 | 指标类型 | 指标名称: the levels under other names.
		const areLevels = found[label - 1] === 'entity' && found[label - 2] === 'entity';
		const shapes = found.map((shape, i): Shape => {
			if (areLevels && label - 3 < i && i < label) return i < label - 1 ? 'level1' : 'level2';
			if (i >= label || shape === 'ordinal' || shape === 'entity') return shape as Shape;
			return /^项目名称$/.test(cells[i]?.words ?? '') ? 'entity' : 'side';
		});
		return { rows: [side(cells)], shapes, taken };
	}

	// A table of amounts: what stands in front of the first amount heads the labels of the rows, or nothing does.
	const leading = cells.findIndex(
		({ words }) => telling.test(words) || /^(预算|执行)数(\([AB]\))?$/.test(words)
	);
	const shapes = found.map((shape, i): Shape =>
		i < leading - 1 ? 'side' : i < leading ? 'label' : (shape as Shape)
	);
	if (leading > 0) return { rows: [side(cells)], shapes, taken };
	const moved = side(cells).map((cell) => ({ ...cell, column: cell.column + 1 }));
	return { rows: [moved], shapes: ['label', ...shapes], taken };
}

/** What a monitoring form asks below 偏差原因分析 and 完成目标可能性. */
export const asked =
	/^((经费|制度|人员|硬件条件?)保障|其[他它]|原因(说明|分析)|(确定|有可|完全不可)能(完成)?)$/;

/** A line with the parts that stand below its last columns in place of these. */
function divided(line: Line, pieces: readonly RawCell[]): Line {
	const parts: RawCell[] = [];
	let { taken } = line;
	for (let piece = pieces[taken]; piece; piece = pieces[++taken]) {
		if (!isEmpty(piece) && !asked.test(piece.words)) break;
		if (!isEmpty(piece)) parts.push(piece);
	}
	const own = line.cells.flatMap((cell, i) =>
		/^(偏差)?原因(分析)?$|偏差原因|可能性/.test(cell.words) ? [] : [i]
	);
	if (parts.length < 2 || own.length === line.cells.length) return line;
	return {
		cells: [...own.map((i) => line.cells[i] as RawCell), ...parts],
		found: [...own.map((i) => line.found[i]), ...parts.map((): Shape => 'remark')],
		taken
	};
}

/**
 * A head of two lines: 绩效指标 | 年度指标值 | 实际完成值 | 分值, below it the parts of the first of these, 一级指标 | 二级指标 |
 * 三级指标, and where they follow those of the second, 指标性质 | 指标值 | 度量单位.
 */
function groupedHead(pieces: readonly RawCell[], line: Line): Head | undefined {
	const inLine = line.found.indexOf('level1');
	if (inLine >= 0 && !/^(年度)?(绩效|考核|评价)指标/.test(line.cells[0]?.words ?? '')) return;
	const upper = line.cells.slice(0, inLine < 0 ? undefined : inLine);
	if (upper.length < 3 || !upper.some(({ words }) => shapeOf(words) === 'points')) return;
	const below = inLine < 0 ? lineOf(pieces, line.taken) : line;
	const lower = inLine < 0 ? below.cells : line.cells.slice(inLine);
	const shapes = lower.map(({ words }) => shapeOf(words));
	if (shapes[0] !== 'level1' || shapes.includes('points')) return;

	const names = shapes.findLastIndex((shape) => shape === 'label' || shape === 'level2') + 1;
	const [first, ...others] = upper.filter((cell) => !isEmpty(cell));
	const parts = lower.length - names;
	const isParted = parts > 1 && shapeOf(others[0]?.words ?? '') === 'value';
	if (!first || names < 2 || (parts > 0 && !isParted)) return;

	const [group, rest] = isParted ? [others[0], others.slice(1)] : [undefined, others];
	const place = (cell: RawCell, column: number, columns: number, rows: number) => ({
		cell,
		column,
		columns,
		rows
	});
	const heads = [
		place(first, 0, names, 1),
		...(group ? [place(group, names, parts, 1)] : []),
		...rest.map((cell, i) => place(cell, lower.length + i, 1, 2))
	];
	return {
		rows: [heads, side(lower)],
		shapes: [...shapes, ...rest.map(({ words }) => shapeOf(words))].map((shape) => shape ?? 'side'),
		taken: inLine < 0 ? line.taken + below.taken : line.taken
	};
}

const isSide = ({ words }: RawCell) =>
	words.length <= 20 &&
	/^\((万|亿)?元\)$|(指标|资金|目标|预算|申请|安排|执行|完成|情况)\d?(\(.*)?$/.test(words);

/** 3.绩效指标完成情况: a heading above a head, and no label at its side. */
const isNumbered = (words: string) => /^(\d{1,2}|[一二三四五六七八九十]{1,3})[、.]/.test(words);
