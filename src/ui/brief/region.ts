import executionByUnit from '#chart/charts/execution-by-unit.ts';
import mixByYear from '#chart/charts/mix-by-year.ts';
import type { DisclosureItem } from '#model/disclosure.ts';
import type { Rows } from '#model/tables.ts';
import type { Filter } from '#query/filter.ts';
import { figures } from '#query/measures.ts';
import type { Commonest } from '#query/problems.ts';
import type { Flag } from '#ui/dashboard.ts';

/** The pictures of the brief. */
export const pictures = [executionByUnit, mixByYear];

/** The figures of a year in a region. */
export const ofYear = (filter: Filter) =>
	figures(
		[
			'reports',
			'adjustedBudget',
			'spent',
			'executionRate',
			'executionRateOfInitial',
			'basicShare',
			'completion',
			'averageScore'
		],
		filter
	);

export type OfYear = NonNullable<ReturnType<typeof ofYear>['row']> & Readonly<{ year: number }>;

/** A unit's whole-unit report of the latest year. */
export type Standing = Pick<
	Rows<'evaluation'>,
	| 'report_id'
	| 'unit_id'
	| 'unit_short'
	| 'region'
	| 'adjusted'
	| 'spent'
	| 'self_score'
	| 'findings_high'
	| 'origin'
>;

/** What the brief of a region tells of its whole-unit reports. */
export type RegionBrief = Readonly<{
	/** The latest first. */
	years: readonly OfYear[];
	units: number;
	reports: number;
	/** Those of the latest year, the lowest execution rate first, and how many more there are. */
	standings: readonly Standing[];
	more: number;
	/** The rows of each picture by its id. */
	answers: Readonly<Record<string, readonly unknown[]>>;
	flags: readonly Flag[];
	moreFlags: number;
	commonest: readonly Commonest[];
	/** How many units have an item in their reports of the latest year, of how many. */
	disclosed: Readonly<Record<DisclosureItem, number>>;
	disclosing: number;
}>;

/** Whether one of two reports spent a smaller share of its full-year budget; one that states none comes last. */
export function byRate(a: Standing, b: Standing): number {
	const [x, y] = [rateOf(a), rateOf(b)];
	return x === y ? 0 : x === null ? 1 : y === null ? -1 : x - y;
}

/** Spending as a share of the full-year budget. */
export const rateOf = ({ adjusted, spent }: Pick<Standing, 'adjusted' | 'spent'>) =>
	spent !== null && adjusted ? spent / adjusted : null;
