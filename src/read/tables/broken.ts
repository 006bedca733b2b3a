import { shapeOf } from './columns.ts';
import type { RawCell } from './raw.ts';

const torn =
	/^(年初|全年|年度|实际|调整后?|[一二三]级|预算|执行|完成|自评|指标|偏差|度量|计量|未完成)$/;

/** A word of a head that is broken into two or three pieces: 年初 预算数, 执行率 (B/A). */
export function whole(pieces: readonly RawCell[], from: number): { cell: RawCell; pieces: number } {
	let cell = pieces[from] as RawCell;
	let count = 1;
	for (let next = pieces[from + 1]; next && count < 3; next = pieces[from + ++count]) {
		const words = cell.words + next.words;
		const isRest = /^(\((?!\d+分\))[^()]{1,8}\)|[及和与].{2,8})$/.test(next.words);
		const isTorn =
			(torn.test(cell.words) && shapeOf(words)) ||
			(next.words === '合计' && /(经费|资产)$/.test(cell.words));
		if (next.words === '' || next.row !== cell.row || !(isRest || isTorn)) break;
		cell = { ...cell, end: next.end, words };
	}
	return { cell, pieces: count };
}
