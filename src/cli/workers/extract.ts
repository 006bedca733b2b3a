import { workerData } from 'node:worker_threads';
import { brokenRules } from '#cli/broken-rules.ts';
import { extraction, summary } from '#cli/extraction.ts';
import { wordsOf } from '#cli/failure.ts';
import { parts } from '#cli/parts.ts';
import { reference } from '#cli/reference.ts';
import { serve } from '#cli/serve.ts';
import type { Locale, Text } from '#model/text.ts';
import { digest } from '#pipeline.ts';

/** How reports are printed. */
export type Wanted = Readonly<{ json: boolean; locale: Locale }>;

/** A report as it is printed, or why it is not; and what else is to be said of it. */
export type Printed = Readonly<{ name: string; text: string; complaints: readonly Text[] }>;

const { json, locale } = workerData as Wanted;
const known = await reference();

serve<Printed>(async function* (file) {
	for (const part of parts(file)) {
		const { name } = part;
		try {
			const digested = await digest(part, known);
			const text = json
				? `${JSON.stringify(extraction(name, digested, locale))}\n`
				: summary(name, digested, locale);
			yield { name, text, complaints: brokenRules(digested) };
		} catch (error) {
			yield { name, text: '', complaints: [wordsOf(error)] };
		}
	}
});
