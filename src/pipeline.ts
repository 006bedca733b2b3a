import { alarms } from '#audit/alarm.ts';
import { audit, type Verdict } from '#audit/audit.ts';
import { portfolioRules } from '#audit/portfolio/index.ts';
import { rules } from '#audit/rules/index.ts';
import { thresholdsOf } from '#audit/thresholds.ts';
import { extract } from '#extract/extract.ts';
import type { Alarm } from '#model/alarm.ts';
import type { Document } from '#model/document.ts';
import type { Reference } from '#model/reference.ts';
import type { Fact, Report } from '#model/report.ts';
import type { RuleEntry } from '#model/rule.ts';
import { partsOf, type Part } from '#read/archive.ts';
import { isAside } from '#read/aside.ts';
import { read, type ReportFile } from '#read/read.ts';

export { isAside, partsOf, read, type Part, type ReportFile };
export { briefOf, type Brief } from '#audit/brief.ts';
export { compare, type Filed } from '#audit/portfolio.ts';
export type { RuleEntry as Rule } from '#model/rule.ts';

/** All rules: first those that a report alone can break, then those that only many together show. */
export const catalogue: readonly RuleEntry[] = [...rules, ...portfolioRules];

/** A report file, read, extracted and checked. */
export type Digest = Readonly<{
	document: Document;
	report: Report;
	verdicts: readonly Verdict[];
	alarms: readonly Alarm[];
}>;

/** The way of the data from a report file to what the tables are made of. Throws UnreadableFile, and nothing else. */
export async function digest(file: ReportFile, reference: Reference): Promise<Digest> {
	const document = await read(file);
	const report = extract(document, reference);
	return { document, report, ...judged(document, report, reference) };
}

/** The verdicts and alarms on a report file whose facts are others than its own: those that a person put right. Throws UnreadableFile. */
export async function auditAnew(
	file: ReportFile,
	reference: Reference,
	facts: readonly Fact[]
): Promise<Pick<Digest, 'verdicts' | 'alarms'>> {
	const document = await read(file);
	return judged(document, { ...extract(document, reference), facts }, reference);
}

function judged(document: Document, report: Report, { thresholds: book }: Reference) {
	const thresholds = thresholdsOf(book, report.identity.region_code);
	return {
		verdicts: audit({ report, ...document, thresholds }),
		alarms: alarms(report, thresholds)
	};
}
