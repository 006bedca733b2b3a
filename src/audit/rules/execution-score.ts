import { bases, stated, total, type Execution } from '#audit/base.ts';
import { executionScoreSheet, projectEvaluation2020, selfEvaluationForm } from '#audit/basis.ts';
import type { Offence, Rule, Subject } from '#audit/rule.ts';
import { executionName, type Part } from '#audit/score.ts';
import { isExact } from '#audit/statements.ts';
import { round } from '#audit/tolerance.ts';
import { percent, scorePoints } from '#audit/wording.ts';
import { mainScope, numberOf } from '#model/figure.ts';
import { quantities } from '#model/quantity.ts';
import { UNIT, type Fact } from '#model/report.ts';

/** A scale of steps that a report prints: 执行率达到95%以上得满分, 每低1个百分点扣0.5分. */
const scale =
	/(?:执行率|支出进度)[^。;]{0,24}\d+%[^。;]{0,16}(?:得|扣|计)[^。;]{0,6}分|每(?:低|少|降低|减少)\d[^。;]{0,12}扣/g;

/** A gap beyond this share of the weight is no rounding and no usual local step. */
const graveShare = 0.1;

export default {
	id: 'execution-score',
	code: 'R17',
	severity: 'medium',
	lighter: {
		'zh-CN': '相差不超过分值10%的（可能为地方分档）为低',
		en: 'low within 10 % of the weight, which may be a local scale of steps'
	},
	title: {
		pass: {
			'zh-CN': '执行率得分等于执行率乘分值',
			en: 'The execution score is the rate times its weight'
		},
		fail: {
			'zh-CN': '执行率得分不等于执行率乘分值',
			en: 'The execution score is not the rate times its weight'
		}
	},
	why: {
		'zh-CN': '执行率得分是唯一纯按算术得出的分，算错或照填满分，说明打分没有依据。',
		en: 'It is the one score that is mere arithmetic; where it is off, scores were not worked out.'
	},
	basis: [executionScoreSheet, selfEvaluationForm, projectEvaluation2020],
	formula: {
		'zh-CN':
			'|得分－min(执行率,1)×分值| ≤ 0.05分（得分为整数时0.5分）。执行率用报告所列的，或按支出÷调整预算、年初预算、到位资金算出的，任一相符即通过；同一行列有执行率的看该行，否则项目报告看该项目，其余看单位。印有分档办法的、没有执行率的、缺分值或得分的不判断。相差超过分值的10%为中，否则为低。',
		en: '|score − min(rate, 1) × weight| ≤ 0.05 (0.5 for a whole score). The rate is the one in the same row of a table, else any of the project or unit that the report states or that follows from spent ÷ adjusted budget, initial budget or money disbursed; any that fits passes. Silent where a scale of steps is printed, and without rate, weight or score. Medium beyond 10 % of the weight, else low.'
	},
	doubts: {
		'zh-CN': '当地按分档计分而报告没有写明的会误报。',
		en: 'Local scales of steps that the report does not print trip it.'
	},

	check: (subject) => {
		const { score_items, indicators } = subject.report;
		const wrong = [...score_items, ...indicators]
			.filter(isExecution)
			.flatMap((part) => offScore(part, subject));
		return wrong.length > 0 && subject.sentences.matching(scale).length > 0 ? [] : wrong;
	}
} satisfies Rule;

function offScore(part: Part, subject: Subject): Offence[] {
	const { weight, score } = part;
	if (weight === null || score === null || weight <= 0) return [];

	const rates = ratesOf(subject, part);
	const [first] = rates;
	const tolerance = Number.isInteger(score) ? 0.5 : 0.05;
	const fits = ({ value }: Rate) => Math.abs(dueScore(value, weight) - score) <= tolerance + 1e-9;
	return first && !rates.some(fits) ? [offence(part, weight, score, first)] : [];
}

/** Execution of the budget, not of a plan; 预算执行 with other points than the usual ones is a heading over several. */
const isExecution = ({ name, weight }: Part) =>
	executionName.test(name) &&
	!/计划|力|制度|政策/.test(name) &&
	(name.includes('率') || weight === 10 || weight === 20);

const dueScore = (rate: number, weight: number) => round(Math.min(rate / 100, 1) * weight);

type Rate = Readonly<{ value: number; facts: readonly Fact[] }>;

/** Every rate that may have been meant, the stated one first. */
function ratesOf({ report, statements }: Subject, part: Part): Rate[] {
	const own = report.indicators.filter((one) => one === part).map(({ actual }) => actual ?? '');
	const printed = own
		.flatMap(quantities)
		.filter(({ unit, low, high }) => unit === '%' && low === high)
		.map(({ low }) => ({ value: low, facts: [] }));
	const beside = statements.scopes.find((scope) =>
		statements.of(total.rate, scope).facts.some((rate) => isBeside(rate, part))
	);
	const scopes = new Set(beside ? [beside] : [mainScope(report.identity), UNIT]);
	return [
		...[...scopes].flatMap((scope) =>
			statements.of(total.rate, scope).facts.flatMap((rate) => {
				const value = numberOf(rate);
				return value !== undefined && isExact(rate) ? [{ value, facts: [rate] }] : [];
			})
		),
		...printed,
		...[...scopes].flatMap((scope) => computed(statements, total, scope))
	];
}

/** A rate in a cell of the same row as the score: that of the project whose form it is. */
const isBeside = (rate: Fact, part: Part) =>
	rate.place === 'table' &&
	Math.max(rate.start, part.start) - Math.min(rate.end, part.end) < sameRow;

const sameRow = 40;

function computed(statements: Subject['statements'], execution: Execution, scope: string): Rate[] {
	const { adjusted, initial, disbursed } = bases(statements, execution, scope);
	return stated(statements, execution.spent, scope).flatMap((spent) =>
		[...adjusted, ...initial, ...disbursed]
			.filter(({ fen }) => fen > 0)
			.map((base) => ({
				value: (100 * spent.fen) / base.fen,
				facts: [...spent.facts, ...base.facts]
			}))
	);
}

function offence(part: Part, weight: number, score: number, { value, facts }: Rate): Offence {
	const due = dueScore(value, weight);
	const points = round(score - due);
	return {
		severity: Math.abs(points) > weight * graveShare ? 'medium' : 'low',
		message: {
			'zh-CN': `“${part.name}”分值${weight}分，执行率${percent(value)}，应得${due}分，写作${score}分，相差${scorePoints(points)['zh-CN']}。`,
			en: `“${part.name}” has a weight of ${weight}; a rate of ${percent(value)} gives ${due}, but ${score} is stated: ${scorePoints(points).en} apart.`
		},
		evidence: [part, ...facts],
		parameters: { name: part.name, weight, reported: score, recomputed: due, points }
	};
}
