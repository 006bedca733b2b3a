import type { PortfolioRule } from '#audit/portfolio.ts';
import carryOverContinuity from './carry-over-continuity.ts';
import clusteredScores from './clustered-scores.ts';
import copiedText from './copied-text.ts';
import missingYear from './missing-year.ts';
import unitStoppedReporting from './unit-stopped-reporting.ts';
import renamedUnit from './renamed-unit.ts';

/** The catalogue of what only a batch of reports can show, in the order of its codes. */
export const portfolioRules: readonly PortfolioRule[] = [
	carryOverContinuity,
	clusteredScores,
	copiedText,
	missingYear,
	unitStoppedReporting,
	renamedUnit
];
