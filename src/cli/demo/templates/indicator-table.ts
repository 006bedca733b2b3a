import type { Result } from '#cli/demo/scoring.ts';
import type { Expected } from '#cli/demo/report.ts';

type Indicators = Expected['indicators'];

/** 一级 二级 三级指标 with target, actual, weight and score; a merged cell is written once. */
export function indicatorTable(results: readonly Result[]): string[][] {
	return [
		[
			'一级指标',
			'二级指标',
			'三级指标',
			'年度指标值',
			'实际完成值',
			'分值',
			'得分',
			'偏差原因分析及改进措施'
		],
		...merged(
			results.map((result) => [
				result.level1,
				result.level2,
				result.name,
				targetOf(result),
				actualOf(result),
				String(result.weight),
				String(result.score),
				result.score < result.weight ? '进度滞后，下年加快实施' : ''
			]),
			2
		)
	];
}

export const targetOf = ({ sign, target, unit }: Result) => sign + target + unit;

export const actualOf = ({ actual, unit, sign }: Result) => actual + (sign ? unit : '');

/** What extraction must give back of the rows. */
export const indicatorsOf = (results: readonly Result[]): Indicators =>
	results.map((result) => ({
		level1: result.level1,
		level2: result.level2,
		name: result.name,
		target: targetOf(result),
		actual: actualOf(result),
		weight: result.weight,
		score: result.score
	}));

/** Rows in whose first columns a text that repeats the one above is left out. */
export const merged = (rows: readonly string[][], columns: number): string[][] =>
	rows.map((row, i) =>
		row.map((cell, c) => (c < columns && rows[i - 1]?.[c] === cell ? '' : cell))
	);
