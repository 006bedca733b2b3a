import comparePlace from './compare-place.ts';
import compareSlope from './compare-slope.ts';
import compareYears from './compare-years.ts';
import completionByDimension from './completion-by-dimension.ts';
import executionByUnit from './execution-by-unit.ts';
import mixByYear from './mix-by-year.ts';
import pivot from './pivot.ts';
import scoreAgainstExecution from './score-against-execution.ts';
import scoreDistribution from './score-distribution.ts';
import unitYears from './unit-years.ts';

/** What a filter is asked, in the order that the overview and the region pages show it. */
export const charts = [
	executionByUnit,
	mixByYear,
	completionByDimension,
	scoreDistribution,
	scoreAgainstExecution
];

/** What one unit is asked, by its `unit_id`. */
export const unitCharts = [unitYears];

/** What a comparison is asked for each of its measures: by year, from one year to another, among the peers of its base unit. */
export const compareCharts = { years: compareYears, slope: compareSlope, place: comparePlace };

/** What a pivot is asked, by its layout. */
export const exploreCharts = { pivot };
