import type { Alarm } from '#model/alarm.ts';
import { mainScope, numberOf } from '#model/figure.ts';
import { UNIT, type Report } from '#model/report.ts';
import { total } from './base.ts';
import { executionRate, type ExecutionRate } from './execution.ts';
import { monthsGone } from './period.ts';
import { executionName, firstForm, type Part } from './score.ts';
import { isExact, statements, type Statements } from './statements.ts';
import { round } from './tolerance.ts';
import { named, percent } from './wording.ts';
import type { Thresholds } from '#model/thresholds.ts';

/**
 * The lamps of a report by the default levels of the field: red where the indicators' score rate exceeds the execution
 * rate, yellow where much is unspent or the budget is 0, either where spending lags behind the months gone. A report
 * that does not state the figures has none; the gravest comes first.
 */
export function alarms(report: Report, thresholds: Thresholds): Alarm[] {
	const said = statements(report.facts);
	const scopes = [...new Set([mainScope(report.identity), UNIT])];
	const [scope, rate] =
		scopes
			.map((one) => [one, executionRate(said, total, one, report.identity.kind)] as const)
			.find(([, found]) => found) ?? [];
	if (scope === undefined || !rate) return noBudget(said, scopes);

	const months = monthsGone(report.identity);
	if (months !== undefined) return behindTheMonths(rate, months, thresholds);
	if (report.identity.kind === 'monitoring') return [];
	return [...scoreAboveExecution(report, rate, thresholds), ...unspent(rate, thresholds)];
}

function behindTheMonths(
	rate: ExecutionRate,
	months: number,
	{ alarm_progress_red, alarm_progress_yellow }: Thresholds
): Alarm[] {
	const due = (months / 12) * 100;
	const progress = round((rate.percent / due) * 100);
	const most = (rate.most / due) * 100;
	if (most >= alarm_progress_yellow) return [];

	const isRed = most < alarm_progress_red;
	const limit = isRed ? alarm_progress_red : alarm_progress_yellow;
	return [
		{
			level: isRed ? 'red' : 'yellow',
			reason: {
				'zh-CN': `${rate.words['zh-CN']}，为序时进度${percent(due)}的${percent(progress)}，不到${limit}%。`,
				en: `${rate.words.en}: ${percent(progress)} of the ${percent(due)} due by the calendar, below ${limit} %.`
			},
			evidence: rate.facts,
			parameters: { rate: rate.percent, due: round(due), progress }
		}
	];
}

function scoreAboveExecution(
	report: Report,
	rate: ExecutionRate,
	{ alarm_score_over_execution: limit }: Thresholds
): Alarm[] {
	const parts = indicatorParts(report);
	const weight = parts.reduce((sum, part) => sum + part.weight, 0);
	const points = parts.reduce((sum, part) => sum + part.score, 0);
	if (weight <= 0 || points > weight || rate.percent <= 0) return [];

	const scoreRate = (100 * points) / weight;
	const excess = round((scoreRate / rate.percent - 1) * 100);
	if (scoreRate <= rate.most * (1 + limit / 100)) return [];
	return [
		{
			level: 'red',
			reason: {
				'zh-CN': `指标得分${round(points)}分÷分值${round(weight)}分＝${percent(scoreRate)}，${rate.words['zh-CN']}，指标得分率高出执行率${percent(excess)}（超过${limit}%）。`,
				en: `Indicators score ${round(points)} of ${round(weight)}, ${percent(scoreRate)}; ${rate.words.en}: the score rate exceeds the execution rate by ${percent(excess)} (above ${limit} %).`
			},
			evidence: [...parts, ...rate.facts],
			parameters: { score_rate: round(scoreRate), rate: rate.percent, excess }
		}
	];
}

type Scored = Part & Readonly<{ weight: number; score: number }>;

/** The parts of the score besides execution: the first-level items, else the indicators; none unless all have weight and score. */
function indicatorParts({ score_items, indicators }: Report): readonly Scored[] {
	const [execution, items] = apart(score_items);
	const leaves = indicators.filter(({ weight, score }) => weight !== null || score !== null);
	const form = firstForm(leaves, apart(leaves)[0].length > 0 ? [] : execution);
	const listed: readonly (readonly Part[])[] = [items, apart(form)[1]];
	return listed.find((parts) => parts.length > 0 && parts.every(isScored))?.filter(isScored) ?? [];
}

/** Those about execution, and the others. */
const apart = (parts: readonly Part[]): readonly [Part[], Part[]] => [
	parts.filter(({ name }) => executionName.test(name)),
	parts.filter(({ name }) => !executionName.test(name))
];

const isScored = (part: Part): part is Scored => part.weight !== null && part.score !== null;

function unspent(rate: ExecutionRate, { alarm_unspent: limit }: Thresholds): Alarm[] {
	const left = round(100 - rate.percent);
	if (100 - rate.most <= limit) return [];
	return [
		{
			level: 'yellow',
			reason: {
				'zh-CN': `${rate.words['zh-CN']}，未支出${percent(left)}（超过${limit}%）。`,
				en: `${rate.words.en}: ${percent(left)} is unspent (above ${limit} %).`
			},
			evidence: rate.facts,
			parameters: { rate: rate.percent, unspent: left }
		}
	];
}

/** A budget that is stated as 0, wherever it is stated. */
function noBudget(said: Statements, scopes: readonly string[]): Alarm[] {
	const budgets = scopes.flatMap((scope) =>
		(['adjusted_budget', 'initial_budget'] as const).flatMap(
			(measure) => said.of(measure, scope).facts
		)
	);
	const [budget] = budgets;
	if (!budget || !budgets.every((fact) => isExact(fact) && numberOf(fact) === 0)) return [];
	return [
		{
			level: 'yellow',
			reason: {
				'zh-CN': `${named(budget, 'zh-CN')}，没有预算可以执行。`,
				en: `${named(budget, 'en')}: there is no budget to execute.`
			},
			evidence: budgets,
			parameters: { budget: 0 }
		}
	];
}
