import { contentOf, type Box, type Row } from './grid.ts';
import { isFirstLevel, isLevel, isSecondLevel } from '#extract/indicators/levels.ts';
import { labelsItsValues } from './labelledPairs.ts';
import type { Column } from './tableHead.ts';

/**
 * A row whose merged cells were lost on the way stands too far left below its head. It is moved right by as many columns as
 * its numbers, levels and words fit best; a row that fits where it is stays there.
 */
export function aligned(row: Row, index: number, columns: readonly Column[]): Row {
	const filled = row.findLastIndex((box) => box && box.text !== '') + 1;
	const isLoose = row.every((box) => !box || (box.columns === 1 && box.row === index));
	const slack = columns.length - filled;
	if (!isLoose || slack <= 0 || filled < 2 || labelsItsValues(row)) return row;

	const fits = Array.from({ length: slack + 1 }, (_, shift) =>
		row.slice(0, filled).reduce((sum, box, at) => sum + fit(box, columns[at + shift]), 0)
	);
	const shift = fits.lastIndexOf(Math.max(...fits));
	if (fits[shift] === fits[0]) return row;

	const moved = new Array<Box | undefined>(columns.length);
	for (const [at, box] of row.slice(0, filled).entries())
		if (box) moved[at + shift] = { ...box, column: at + shift };
	return moved;
}

/** How well a cell stands in a column. */
function fit(box: Box | undefined, column: Column | undefined): number {
	if (!box || !column || contentOf(box) === 'blank') return 0;
	const { role, label } = column;
	if (contentOf(box) === 'number') {
		if (label?.rate) return box.text.endsWith('%') ? 3 : 1;
		if (label ?? (role === 'weight' || role === 'score')) return box.text.endsWith('%') ? -2 : 2;
		return role === 'target' || role === 'actual' || role === 'completion' ? 1 : -2;
	}
	if (role === 'level1') return isFirstLevel(box.text) ? 4 : -2;
	if (role === 'level2') return isSecondLevel(box.text) ? 4 : -1;
	if (role === 'nature') return /^[≥≤≧≦=<>═]|^定[性量]/.test(box.text) ? 4 : -2;
	if (role === 'name') return isLevel(box.text) ? -1 : 1;
	return (label ?? (role === 'weight' || role === 'score')) ? -3 : 0;
}
