import { side, type Placed } from './align.ts';
import { shapeOf, type Shape } from './columns.ts';
import { whole } from './broken.ts';
import type { Head } from './heading.ts';
import { nest } from './nest.ts';
import { isEmpty, type RawCell } from './raw.ts';
import { isHeadWord, isNumber, isRowLabel } from './words.ts';

/** The name of a unit's column, what is counted, and as many numbers below as it has columns. */
export function nestedHead(pieces: readonly RawCell[]): Head | undefined {
	if (!/^(机构|单位|部门)名称$/.test(pieces[0]?.words ?? '')) return;

	const { cells, taken } = headsOf(pieces, isHeadWord);
	const rest = pieces.slice(taken + 1);
	const end = rest.findIndex((piece) => !isEmpty(piece) && !isNumber(piece.words));
	const numbers = end < 0 ? rest.length : end;
	const rows = numbers > 1 ? nest(cells, numbers + 1) : undefined;
	return rows && { rows, shapes: ['label', ...Array<'amount'>(numbers).fill('amount')], taken };
}

/** The first pieces that are heads, and how many of them they took. */
function headsOf(pieces: readonly RawCell[], is: (words: string) => boolean) {
	const cells: RawCell[] = [];
	let taken = 0;
	while (taken < pieces.length && cells.length < 16) {
		const { cell, pieces: count } = whole(pieces, taken);
		if (!is(cell.words)) break;
		cells.push(cell);
		taken += count;
	}
	return { cells, taken };
}

/** A head of sum and parts, 收入合计 | 上年结转 | 公共财政拨款, over one row of as many numbers that needs no label. */
export function sumHead(pieces: readonly RawCell[]): Head | undefined {
	if (!/(合计|总额|总计)(\([^()]*\))?$/.test(pieces[0]?.words ?? '')) return;

	const { cells, taken } = headsOf(pieces, (words) => shapeOf(words) === 'amount');
	const rest = pieces.slice(taken);
	const end = rest.findIndex(({ words }) => !isNumber(words) && !/^[-—–/]+$/.test(words));
	const numbers = end < 0 ? rest.length : end;
	if (cells.length < 3 || cells.length !== numbers) return;
	return { rows: [side(cells)], shapes: cells.map((): Shape => 'amount'), taken };
}

/**
 * 评价内容 | 绩效目标 | 完成情况 over the levels, and where each indicator has a name beside its target over the names too:
 * how many cells stand between two levels tells which.
 */
export function reviewHead(pieces: readonly RawCell[]): Head | undefined {
	const [content, goal, done, first] = pieces;
	if (!content || !goal || !done || !isRowLabel(first?.words ?? '')) return;
	const heads = [
		/^(评价|考核|自评)内容$/,
		/^(年度|年初|预期)?(绩效)?目标值?$/,
		/^(实际)?完成(情况|值)$/
	];
	if (!heads.every((head, i) => head.test(pieces[i]?.words ?? ''))) return;

	const width = isNamed(pieces.slice(3)) ? 3 : 2;
	const at = (cell: RawCell, column: number, columns = 1): Placed => ({
		cell,
		column,
		columns,
		rows: 1
	});
	const shapes: Shape[] = ['level1', 'level2', 'label', 'value', 'value'];
	return {
		rows: [[at(content, 0, width), at(goal, width), at(done, width + 1)]],
		shapes: shapes.slice(0, width + 2),
		taken: 3
	};
}

/** Whether between two levels there are names, targets and values, and not what was aimed at and what was reached alone. */
function isNamed(pieces: readonly RawCell[]): boolean {
	const runs: number[] = [];
	let length = 0;
	for (const { words } of pieces) {
		if (!isRowLabel(words)) length++;
		else if (length > 0) {
			runs.push(length);
			length = 0;
		}
	}
	return runs.length > 0 && runs.every((run) => run % 3 === 0);
}
