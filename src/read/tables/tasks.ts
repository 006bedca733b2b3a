import type { Placed } from './align.ts';
import { bodyOf, type Body } from './body.ts';
import { whole } from './broken.ts';
import { shapeOf, type Shape } from './columns.ts';
import type { Head } from './heading.ts';
import { isEmpty, type RawCell } from './raw.ts';
import { isNumber } from './words.ts';

const part = /^(总额|合计|小计|财政(拨款|资金)|(其他|单位|自有)(资金|来源)|其他)$/;

/**
 * The head over a unit's main tasks: 任务名称 | 主要内容 | 完成情况 | 预算数 | 执行数 | 分值, and below the amounts 总额 | 财政拨款 |
 * 其他资金 once for each. The tasks are counted in a column of their own that has no head.
 */
export function taskHead(pieces: readonly RawCell[]): Head | undefined {
	if (!/^(工作)?任务名称$/.test(pieces[0]?.words ?? '')) return;

	const cells: RawCell[] = [];
	let taken = 0;
	for (let piece = pieces[taken]; piece && cells.length < 12; piece = pieces[taken]) {
		if (part.test(piece.words) || isNumber(piece.words)) break;
		const { cell, pieces: count } = whole(pieces, taken);
		cells.push(cell);
		taken += count;
	}
	const end = pieces.findIndex(({ words }, i) => i >= taken && !part.test(words));
	const parts = pieces.slice(taken, end < 0 ? undefined : end);
	const shapes = cells.map(({ words }, i): Shape | undefined =>
		i === 0 ? 'label' : /内容|情况/.test(words) ? 'remark' : shapeOf(words)
	);
	const groups = shapes.filter((shape) => shape === 'amount').length;
	const size = parts.length / groups;
	const repeats = parts.every(({ words }, i) => words === parts[i % size]?.words);
	if (groups < 2 || size < 2 || !repeats || shapes.includes(undefined)) return;

	const upper: Placed[] = [];
	const lower: Placed[] = [];
	const columns: Shape[] = ['entity'];
	for (const [i, cell] of cells.entries()) {
		const isGroup = shapes[i] === 'amount';
		const [column, width] = [columns.length, isGroup ? size : 1];
		upper.push({ cell, column, columns: width, rows: isGroup ? 1 : 2 });
		columns.push(...Array<Shape>(width).fill(shapes[i] as Shape));
		if (!isGroup) continue;
		for (const [at, own] of parts.slice(lower.length, lower.length + size).entries())
			lower.push({ cell: own, column: column + at, columns: 1, rows: 1 });
	}
	return { rows: [upper, lower], shapes: columns, taken: taken + parts.length, groups };
}

/** The rows below a head whose amounts repeat in groups: where empty cells are lost, each group lacks as many. */
export function groupedBody(pieces: readonly RawCell[], { shapes, groups = 1 }: Head): Body {
	const size = shapes.filter((shape) => shape === 'amount').length / groups;
	const lost = new Set<RawCell>();
	const whole: RawCell[] = [];
	for (let at = 0; at < pieces.length;) {
		const end = pieces.findIndex((piece, i) => i >= at && !isAmount(piece));
		const run = pieces.slice(at, end < 0 ? undefined : end);
		const own = run.length / groups;
		for (const [i, piece] of run.entries()) {
			whole.push(piece);
			if (own % 1 > 0 || own >= size || (i + 1) % own > 0) continue;
			const empty = () => ({ start: piece.end, end: piece.end, words: '' });
			for (const cell of Array.from({ length: size - own }, empty)) {
				lost.add(cell);
				whole.push(cell);
			}
		}
		at += run.length;
		const next = run.length === 0 ? pieces[at++] : undefined;
		if (next) whole.push(next);
	}
	const { rows, taken } = bodyOf(whole, shapes);
	return { rows, taken: whole.slice(0, taken).filter((cell) => !lost.has(cell)).length };
}

/** Points behind a rate, or alone, are no amounts: those have two decimals or none that tells. */
const isAmount = (piece: RawCell) => !isEmpty(piece) && /^[\d,]+\.\d+(万?元)?$/.test(piece.words);
