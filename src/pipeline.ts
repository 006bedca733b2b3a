import { audit, type Verdict } from '#audit/audit.ts';
import { thresholdsOf } from '#audit/thresholds.ts';
import { extract } from '#extract/extract.ts';
import type { Document } from '#model/document.ts';
import type { Reference } from '#model/reference.ts';
import type { Report } from '#model/report.ts';
import { partsOf, type Part } from '#read/archive.ts';
import { isAside } from '#read/aside.ts';
import { read, type ReportFile } from '#read/read.ts';

export { isAside, partsOf, read, type Part, type ReportFile };
export { rules as catalogue } from '#audit/rules/index.ts';
export type { Rule } from '#audit/rule.ts';

/** A report file, read, extracted and checked. */
export type Digest = Readonly<{
	document: Document;
	report: Report;
	verdicts: readonly Verdict[];
}>;

/** The way of the data from a report file to what the tables are made of. Throws UnreadableFile, and nothing else. */
export async function digest(file: ReportFile, reference: Reference): Promise<Digest> {
	const document = await read(file);
	const report = extract(document, reference);
	const thresholds = thresholdsOf(reference.thresholds, report.identity.region_code);
	const verdicts = audit({ report, ...document, thresholds });
	return { document, report, verdicts };
}
