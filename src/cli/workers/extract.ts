import { workerData } from 'node:worker_threads';
import { summary } from '#cli/extraction.ts';
import { servePrinted } from '#cli/printing.ts';
import type { Locale } from '#model/text.ts';
import { extraction } from '#table/extraction.ts';

/** How reports are printed. */
export type Wanted = Readonly<{ json: boolean; locale: Locale }>;

const { json, locale } = workerData as Wanted;

await servePrinted((name, digested) => ({
	text: json
		? `${JSON.stringify(extraction(name, digested, locale))}\n`
		: summary(name, digested, locale)
}));
