import type { Grade } from '#model/report.ts';
import type { Books } from './figures.ts';
import { years, type Unit } from './panel.ts';
import type { Random } from './random.ts';
import { aspects, dimensionOf, dimensions, type Dimension, type Goal } from './trade.ts';

/** How a form divides 100 points. */
export type Weights = Readonly<Record<Dimension | 'execution', number>>;

export const standard: Weights = { execution: 10, output: 50, benefit: 30, satisfaction: 10 };
export const hubei: Weights = { execution: 20, output: 40, benefit: 30, satisfaction: 10 };

/** What became of a goal in a year. */
export type Result = Readonly<{
	level1: string;
	level2: string;
	name: string;
	sign: '≥' | '=' | '';
	/** Without sign and unit. */
	target: string;
	actual: string;
	unit: string;
	weight: number;
	score: number;
}>;

export type Item = Readonly<{ name: string; weight: number; score: number }>;

export type Scores = Readonly<{
	results: readonly Result[];
	/** 预算执行率, 产出指标, 效益指标, 满意度指标 */
	items: readonly Item[];
	total: number;
	grade: Grade;
}>;

/** The marks that a unit gives itself, by the usual formulas: weight × rate, weight × actual ÷ target. */
export function scores(
	random: Random,
	goals: readonly Goal[],
	unit: Unit,
	year: Books,
	weights: Weights,
	rate: number
): Scores {
	const results = goals.map((goal) =>
		result(goal, share(goal, goals, weights), unit, year, random)
	);
	const execution = {
		name: '预算执行率',
		weight: weights.execution,
		score: rounded(weights.execution * Math.min(1, rate / 100))
	};
	const items = [
		execution,
		...Object.values(dimensions).map((name) => {
			const own = results.filter(({ level1 }) => level1 === name);
			return { name, weight: sum(own, 'weight'), score: sum(own, 'score') };
		})
	];
	const total = sum(items, 'score');
	return { results, items, total, grade: gradeOf(total) };
}

export const gradeOf = (total: number): Grade =>
	total >= 90 ? '优' : total >= 80 ? '良' : total >= 60 ? '中' : '差';

export const rounded = (value: number, digits = 2) => Number(value.toFixed(digits));

const sum = <K extends string>(items: readonly Record<K, number>[], key: K) =>
	rounded(items.reduce((total, item) => total + item[key], 0));

/** Points of a goal: those of its dimension, in equal whole parts; the first takes what is over. */
function share(goal: Goal, goals: readonly Goal[], weights: Weights): number {
	const dimension = dimensionOf(goal.aspect);
	const own = goals.filter(({ aspect }) => dimensionOf(aspect) === dimension);
	const part = Math.floor(weights[dimension] / own.length);
	return goal === own[0] ? weights[dimension] - part * (own.length - 1) : part;
}

function result(goal: Goal, weight: number, unit: Unit, year: Books, random: Random): Result {
	const { name, aspect, size, growth, reached = '' } = goal;
	const level = {
		level1: dimensions[dimensionOf(aspect)],
		level2: aspects[aspect],
		name,
		unit: goal.unit,
		weight
	};
	// What was late or little in a bad year is work that money pays for; the quality of the rest is as ever.
	const paid = aspect === 'quantity' || aspect === 'timeliness';
	const luck = (paid ? year.achieved : 1) * random.between(0.985, 1.03);

	if (typeof size === 'string') {
		const met = year.delay === null || random.chance(0.6);
		return {
			...level,
			sign: '',
			target: size,
			actual: met ? reached : '部分达成',
			score: met ? weight : rounded(weight * 0.7, 1)
		};
	}

	const percent = goal.unit === '%';
	const passed = years.findIndex((one) => one === year.year);
	const target = percent
		? size
		: Math.max(1, Math.round(size * unit.county.size * (1 + (growth ?? 0)) ** passed));
	const reachedPercent = () =>
		luck > 0.99 ? size + (100 - size) * random.between(0, 0.9) : size * luck;
	const actual =
		aspect === 'satisfaction'
			? year.satisfaction
			: percent
				? rounded(reachedPercent(), 1)
				: Math.round(target * luck);
	const ratio = Math.min(1, actual / target);
	return {
		...level,
		sign: size === 100 ? '=' : '≥',
		target: String(target),
		actual: String(actual),
		score: ratio === 1 ? weight : rounded(weight * ratio, 1)
	};
}
