import { workerData } from 'node:worker_threads';
import { auditLines, auditOf } from '#cli/auditing.ts';
import { findingsOf } from '#cli/extraction.ts';
import { servePrinted } from '#cli/printing.ts';
import type { Severity } from '#model/finding.ts';
import type { Wanted } from './extract.ts';

/** How grave each finding of a report is. */
export type Weighed = readonly Severity[];

const { json, locale } = workerData as Wanted;

await servePrinted<Weighed>((name, digested) => ({
	text: json
		? `${JSON.stringify(auditOf(name, digested, locale))}\n`
		: auditLines(name, digested, locale),
	more: findingsOf(digested).map(({ severity }) => severity)
}));
