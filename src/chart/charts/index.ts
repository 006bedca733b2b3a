import completionByDimension from './completion-by-dimension.ts';
import executionByUnit from './execution-by-unit.ts';
import mixByYear from './mix-by-year.ts';
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
