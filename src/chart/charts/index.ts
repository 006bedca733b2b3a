import executionByUnit from './execution-by-unit.ts';

/** In the order the overview and the region pages show them. */
export const charts = [executionByUnit];
