import { workerData } from 'node:worker_threads';
import { auditLines, auditOf } from '#cli/auditing.ts';
import { findingsOf } from '#table/extraction.ts';
import { servePrinted } from '#cli/printing.ts';
import type { Severity } from '#model/finding.ts';
import { briefOf, type Digest, type Filed } from '#pipeline.ts';
import { isIdentified, unitId } from '#table/identify.ts';
import type { Wanted } from './extract.ts';

/** How grave each finding of a report is, and what of it others are compared with, where it says whose it is. */
export type Weighed = Readonly<{ severities: readonly Severity[]; filed: Filed | null }>;

const { json, locale } = workerData as Wanted;

await servePrinted<Weighed>((name, digested) => ({
	text: json
		? `${JSON.stringify(auditOf(name, digested, locale))}\n`
		: auditLines(name, digested, locale),
	more: {
		severities: findingsOf(digested).map(({ severity }) => severity),
		filed: filedAs(name, digested)
	}
}));

/** Files are compared under their names. */
function filedAs(name: string, { document, report }: Digest): Filed | null {
	const { identity } = report;
	if (!isIdentified(identity)) return null;
	const { unit, unit_type, region_code } = identity;
	const brief = briefOf(document, report);
	return { ...brief, report_id: name, unit_id: unitId(identity), unit, unit_type, region_code };
}
