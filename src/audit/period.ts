import type { Identity } from '#model/report.ts';

/** The months from January to the end of a period that ends within its year; undefined for a whole year, or where no period is known. */
export function monthsGone({ kind, year, period_start, period_end }: Identity): number | undefined {
	if (kind !== 'monitoring' || year === null || !period_start || !period_end) return;
	if (period_start !== `${year}-01-01` || !period_end.startsWith(`${year}-`)) return;

	const month = Number(period_end.slice(5, 7));
	return month >= 1 && month < 12 ? month : undefined;
}
