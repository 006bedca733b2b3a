import type { AlarmLevel } from './alarm.ts';
import type { Block, Span } from './document.ts';
import type { Severity, Status } from './finding.ts';
import type { Rows } from './tables.ts';
import type { Text } from './text.ts';

/** A row of a report's own table, without the report's id. */
type Of<
	T extends 'section' | 'indicator' | 'score_item' | 'problem' | 'unclassified' | 'correction'
> = Omit<Rows<T>, 'report_id' | 'text'>;

/** Everything that the page of one report shows. Places are places in `text`, where personal data are masked, length for length. */
export type ReportDetail = Readonly<{
	report: Rows<'report'>;
	text: string;
	blocks: readonly Block[];
	sections: readonly Of<'section'>[];
	facts: readonly FactDetail[];
	indicators: readonly Of<'indicator'>[];
	score_items: readonly Of<'score_item'>[];
	findings: readonly FindingDetail[];
	alarms: readonly AlarmDetail[];
	problems: readonly Of<'problem'>[];
	unclassified: readonly Of<'unclassified'>[];
	corrections: readonly Of<'correction'>[];
}>;

/** A fact as a page shows it; `restated` are the places where it is said again. */
export type FactDetail = Readonly<
	Omit<Rows<'fact'>, 'report_id' | 'restated'> & { restated: readonly Span[] }
>;

/** A finding as a page shows it. */
export type FindingDetail = Readonly<{
	rule: string;
	severity: Severity;
	message: Text;
	parameters: Readonly<Record<string, number | string>>;
	evidence: readonly Span[];
	reasons: readonly Span[];
	status: Status;
	/** What the unit answered, and when. */
	answer: string | null;
	answered: string | null;
}>;

/** What sets a report's lamp, as a page shows it. */
export type AlarmDetail = Readonly<{ level: AlarmLevel; reason: Text; evidence: readonly Span[] }>;

/** The reports of a region and year, by `report_id`: the content of `data/detail/<region_code>-<year>.json`. */
export type Detail = Readonly<{
	region_code: string;
	year: number;
	/** Their region and those above it, the highest first. */
	above: readonly Readonly<{ code: string; name: string }>[];
	units: readonly Rows<'unit'>[];
	reports: readonly ReportDetail[];
}>;
