type Part = Readonly<{ weight: number | null; score: number | null }>;

/** What points add up to; null where one of them is not stated. */
export type Sum = Readonly<{ weight: number | null; score: number | null }>;

/** What the parts of a score make together; `indicators` where the indicators' own points are needed for the full hundred. */
export type Total = Readonly<{ total: Sum; indicators?: Sum }>;

/**
 * The total that a report's own points give. Some forms give points to the parts of the first level, which make up the
 * hundred by themselves; others only to the execution rate, and the rest to the single indicators.
 */
export function totalOf(items: readonly Part[], indicators: readonly Part[]): Total | undefined {
	const parts = sum(items);
	const leaves = sum(indicators);
	const together = sum([parts, leaves]);

	if (indicators.length > 0 && isHundred(together.weight) && !isHundred(parts.weight))
		return { total: together, indicators: leaves };
	return items.length > 0 ? { total: parts } : undefined;
}

const sum = (parts: readonly Part[]): Sum => ({
	weight: add(parts.map(({ weight }) => weight)),
	score: add(parts.map(({ score }) => score))
});

/** Points have two decimals at most; what binary fractions add to that is not theirs. */
const add = (points: readonly (number | null)[]) =>
	points.reduce(
		(total, one) =>
			total === null || one === null ? null : Math.round((total + one) * 1000) / 1000,
		0
	);

const isHundred = (weight: number | null) => weight !== null && Math.abs(weight - 100) < 0.05;
