import type { Kin } from '#query/compare-kin.ts';
import type { Cell, Compared, Comparison, Holding } from '#query/compare.ts';
import { yearsOf } from './differences.ts';

/** A question and all that the data say to it. */
export type Answer = Readonly<{
	comparison: Comparison;
	cells: readonly Cell[];
	holdings: readonly Holding[];
	kin: readonly Kin[];
}>;

/** The cells of the years compared. */
export function shownCells({ comparison, cells }: Answer): readonly Cell[] {
	const years = new Set(yearsOf(comparison, cells));
	return cells.filter(({ year }) => years.has(year));
}

/** What the pictures are asked, one for each measure: none where no unit has a report. */
export function comparedIn(answer: Answer, base: string): readonly Compared[] {
	const { comparison } = answer;
	const cells = shownCells(answer);
	const years = yearsOf(comparison, answer.cells);
	const [from, to] = [years[0], years.at(-1)];
	if (from === undefined || to === undefined || cells.length === 0) return [];
	const own = cells.filter(({ unit_id }) => unit_id === base).map(({ year }) => year);
	return comparison.measure.map((one) => ({
		...comparison,
		one,
		base,
		from,
		to,
		at: own.at(-1) ?? to
	}));
}
