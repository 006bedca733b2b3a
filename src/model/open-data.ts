import type { ReportDetail } from './detail.ts';
import type { Rows } from './tables.ts';

/** A division among those above or below another. */
export type Place = Pick<Rows<'region'>, 'code' | 'name'>;

/** What a site shows of a report only where it shows what rules found. */
type Judging = 'findings' | 'alarms' | 'problems';

/** What stands at `data/report/<report_id>.json`: all that is known of a report; `above` begins with the highest region. */
export type OpenReport = Omit<ReportDetail, Judging> &
	Partial<Pick<ReportDetail, Judging>> &
	Readonly<{ unit: Rows<'unit'>; above: readonly Place[] }>;

/** The wide view of a report as a site shows it: columns that it does not show are not there. */
type Shown = Partial<Rows<'evaluation'>>;

/** What stands at `data/unit/<unit_id>.json`. */
export type OpenUnit = Readonly<{
	unit: Rows<'unit'>;
	above: readonly Place[];
	evaluations: readonly Shown[];
}>;

/** What stands at `data/region/<code>.json`: the regions right below, and the units and reports of the region itself. */
export type OpenRegion = Readonly<{
	region: Rows<'region'>;
	above: readonly Place[];
	within: readonly Place[];
	units: readonly Rows<'unit'>[];
	evaluations: readonly Shown[];
}>;
