import { batchOf, compare, type Filed, type PortfolioRule } from '#audit/portfolio.ts';
import type { Figure } from '#audit/brief.ts';
import { halfUlp, toFen } from '#model/money.ts';
import type { Thresholds } from '#model/thresholds.ts';
import { reference } from '../../reference.ts';

/** What a report in a test is; all else it leaves unsaid. */
export type Given = Partial<Filed> & Readonly<{ unit: string; year: number }>;

/** A report of a unit of 宁县 as a whole, unless told otherwise. */
export function filed({ unit, year, ...more }: Given): Filed {
	return {
		report_id: `${unit}-${year}`,
		unit_id: unit,
		unit,
		year,
		unit_type: null,
		region_code: '621026',
		kind: 'whole',
		project_name: null,
		head: { start: 0, end: 10 },
		score: null,
		rate: null,
		carried_over: [],
		surplus_total: [],
		surplus_year: [],
		paragraphs: [],
		length: 0,
		...more
	};
}

/** An amount in 万元. */
export const amount = (digits: string, start = 0): Figure => ({
	fen: toFen(digits, '万元') ?? NaN,
	slack: halfUlp(digits, '万元'),
	as_written: digits,
	unit: '万元',
	start,
	end: start + digits.length
});

const book = (thresholds: Partial<Thresholds>) => ({
	...reference.thresholds,
	national: { ...reference.thresholds.national, ...thresholds }
});

/** What a rule finds in a batch: the id of the report and the finding, in the order of the ids. */
export function found(
	rule: PortfolioRule,
	reports: readonly Filed[],
	thresholds: Partial<Thresholds> = {}
) {
	const { findings, broken } = compare(reports, book(thresholds), [rule]);
	if (broken[0]) throw broken[0].error;
	return [...findings]
		.toSorted(([a], [b]) => Number(a > b) - Number(a < b))
		.flatMap(([report_id, own]) => own.map((finding) => ({ report_id, ...finding })));
}

/** Reports as rules see them. */
export const batch = (reports: readonly Filed[]) => batchOf(reports, reference.thresholds);
