import type { Finding, RuleCode } from '#model/finding.ts';
import type { ThresholdBook, Thresholds } from '#model/thresholds.ts';
import type { Brief } from './brief.ts';
import { portfolioRules as catalogue } from './portfolio/index.ts';
import type { Offence, Rule } from './rule.ts';
import { thresholdsOf } from './thresholds.ts';

/** A report among others: what is kept of it, and whose it is. */
export type Filed = Brief &
	Readonly<{
		report_id: string;
		unit_id: string;
		unit: string;
		unit_type: string | null;
		region_code: string;
	}>;

/** All reports that are compared, in the order of their ids. */
export type Batch = Readonly<{
	reports: readonly Filed[];
	/** The yearly reports of each unit as a whole, by year. */
	series: ReadonlyMap<string, readonly Filed[]>;
	/** The limits that hold in a region. */
	thresholds: (region: string) => Thresholds;
}>;

/** Something that only a batch of reports can show; it is told on the reports that it is about. */
export type PortfolioRule = Omit<Rule, 'check'> &
	Readonly<{ check: (batch: Batch) => Iterable<readonly [report_id: string, Offence]> }>;

/** What comparing reports brought: the findings of each, in the order of the catalogue, and the rules that broke. */
export type Compared = Readonly<{
	findings: ReadonlyMap<string, readonly Finding[]>;
	broken: readonly Readonly<{ rule: RuleCode; error: unknown }>[];
}>;

/** Compares reports with each other; a broken rule spoils its own findings only. */
export function compare(
	reports: readonly Filed[],
	book: ThresholdBook,
	rules: readonly PortfolioRule[] = catalogue
): Compared {
	const batch = batchOf(reports, book);
	const findings = new Map<string, Finding[]>();
	const broken: Compared['broken'][number][] = [];
	for (const { code, check } of rules) {
		try {
			for (const [report_id, offence] of [...check(batch)]) {
				const own = findings.get(report_id) ?? [];
				findings.set(report_id, own);
				const evidence = offence.evidence.map(({ start, end }) => ({ start, end }));
				own.push({ rule: code, ...offence, evidence, reasons: [] });
			}
		} catch (error) {
			broken.push({ rule: code, error });
		}
	}
	return { findings, broken };
}

/** Reports sorted for the rules that compare them. */
export function batchOf(reports: readonly Filed[], book: ThresholdBook): Batch {
	const sorted = reports.toSorted(
		(a, b) => Number(a.report_id > b.report_id) - Number(a.report_id < b.report_id)
	);
	const series = Map.groupBy(
		sorted.filter(({ kind, year }) => kind === 'whole' && year !== null),
		({ unit_id }) => unit_id
	);
	for (const own of series.values()) own.sort((a, b) => yearOf(a) - yearOf(b));

	const held = new Map<string, Thresholds>();
	const thresholds = (region: string) => {
		const known = held.get(region) ?? thresholdsOf(book, region);
		held.set(region, known);
		return known;
	};
	return { reports: sorted, series, thresholds };
}

/** The year of a report in a series, all of which have one. */
export const yearOf = ({ year }: Pick<Filed, 'year'>) => year ?? NaN;
