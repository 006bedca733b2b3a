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
import scoreSum from './score-sum.ts';
import weightSum from './weight-sum.ts';
import gradeBand from './grade-band.ts';
import lowExecutionUnexplained from './low-execution-unexplained.ts';
import progressLag from './progress-lag.ts';
import idleMoney from './idle-money.ts';
import adjustmentRate from './adjustment-rate.ts';
import staffOverQuota from './staff-over-quota.ts';
import threePublicExpenses from './three-public-expenses.ts';
import offBudgetActivity from './off-budget-activity.ts';
import publication from './publication.ts';
import personalData from './personal-data.ts';
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
	scoreSum,
	weightSum,
	gradeBand,
	lowExecutionUnexplained,
	progressLag,
	idleMoney,
	adjustmentRate,
	staffOverQuota,
	threePublicExpenses,
	offBudgetActivity,
	publication,
	personalData,
	supersededBasis,
	zeroTotal,
	yearOnYear,
	unitScale
];
