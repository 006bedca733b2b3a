import type { Rule } from '#audit/rule.ts';
import executionRateRecomputed from './execution-rate-recomputed.ts';
import rateOnTheWrongBase from './rate-on-the-wrong-base.ts';
import partsMakeTheWhole from './parts-make-the-whole.ts';
import oneMeasureTwoValues from './one-measure-two-values.ts';
import tableAgainstText from './table-against-text.ts';
import shareRecomputed from './share-recomputed.ts';
import budgetChain from './budget-chain.ts';
import overspending from './overspending.ts';
import orderOfMoney from './order-of-money.ts';
import surplusIsTheDifference from './surplus-is-the-difference.ts';
import listedProjectsCoverTheTotal from './listed-projects-cover-the-total.ts';
import unitStandard from './unit-standard.ts';
import scoreSum from './score-sum.ts';
import weightSum from './weight-sum.ts';
import standardWeights from './standard-weights.ts';
import scoreCap from './score-cap.ts';
import executionScore from './execution-score.ts';
import indicatorScore from './indicator-score.ts';
import gradeBand from './grade-band.ts';
import scoreNotTraceable from './score-not-traceable.ts';
import unsupportedFullMarks from './unsupported-full-marks.ts';
import wrongYear from './wrong-year.ts';
import templateResidue from './template-residue.ts';
import statedCount from './stated-count.ts';
import contradiction from './contradiction.ts';
import lowExecutionUnexplained from './low-execution-unexplained.ts';
import progressLag from './progress-lag.ts';
import idleMoney from './idle-money.ts';
import adjustmentRate from './adjustment-rate.ts';
import staffOverQuota from './staff-over-quota.ts';
import threePublicExpenses from './three-public-expenses.ts';
import offBudgetActivity from './off-budget-activity.ts';
import mandatoryContent from './mandatory-content.ts';
import vagueIndicators from './vague-indicators.ts';
import publication from './publication.ts';
import personalData from './personal-data.ts';
import structure from './structure.ts';
import periodAndDate from './period-and-date.ts';
import supersededBasis from './superseded-basis.ts';
import zeroTotal from './zero-total.ts';
import yearOnYear from './year-on-year.ts';
import unitScale from './unit-scale.ts';

/** The catalogue, in the order of its codes. */
export const rules: readonly Rule[] = [
	executionRateRecomputed,
	rateOnTheWrongBase,
	partsMakeTheWhole,
	oneMeasureTwoValues,
	tableAgainstText,
	shareRecomputed,
	budgetChain,
	overspending,
	orderOfMoney,
	surplusIsTheDifference,
	listedProjectsCoverTheTotal,
	unitStandard,
	scoreSum,
	weightSum,
	standardWeights,
	scoreCap,
	executionScore,
	indicatorScore,
	gradeBand,
	scoreNotTraceable,
	unsupportedFullMarks,
	wrongYear,
	templateResidue,
	statedCount,
	contradiction,
	lowExecutionUnexplained,
	progressLag,
	idleMoney,
	adjustmentRate,
	staffOverQuota,
	threePublicExpenses,
	offBudgetActivity,
	mandatoryContent,
	vagueIndicators,
	publication,
	personalData,
	structure,
	periodAndDate,
	supersededBasis,
	zeroTotal,
	yearOnYear,
	unitScale
];
