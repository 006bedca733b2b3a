import { createHash } from 'node:crypto';
import { workerData } from 'node:worker_threads';
import { brokenRules } from '#cli/broken-rules.ts';
import { wordsOf } from '#cli/failure.ts';
import { keep, recall, type Kept } from '#cli/kept.ts';
import { parts } from '#cli/parts.ts';
import { reference } from '#cli/reference.ts';
import { serve } from '#cli/serve.ts';
import { UnreadableFile } from '#model/document.ts';
import type { Text } from '#model/text.ts';
import { briefOf, digest, type Brief, type Part, type ReportFile } from '#pipeline.ts';
import type { Card } from '#table/arrange.ts';
import { layOut } from '#table/lay-out.ts';

/** A report whose rows are kept, or why they are not; `reused` where an earlier run had kept them. */
export type Found = Readonly<{ name: string; reused: boolean }> &
	Readonly<
		| (Pick<Card, 'sha256' | 'claim' | 'unit'> & { brief: Brief; complaints: readonly Text[] })
		| { lost: Text }
	>;

/** Where rows are kept. */
export type Keeping = Readonly<{ folder: string }>;

const { folder } = workerData as Keeping;
const known = await reference();

serve<Found>(async function* (file) {
	for await (const part of parts(file)) yield await found(part);
});

async function found({ name, bytes: had }: Part): Promise<Found> {
	try {
		const bytes = await had();
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		const key = { name, sha256 };
		const before = recall(folder, key);
		const kept = before ?? (await read({ name, bytes }));
		if (!before) keep(folder, key, kept);

		const said = { ...key, reused: before !== undefined };
		if ('lost' in kept) return { ...said, lost: kept.lost };
		const { claim, unit } = kept.laid;
		return { ...said, claim, unit, brief: kept.brief, complaints: kept.complaints };
	} catch (error) {
		return { name, reused: false, lost: wordsOf(error) };
	}
}

/** What becomes of a report. Throws only what another run may not meet again. */
async function read(part: ReportFile): Promise<Kept> {
	try {
		const digested = await digest(part, known);
		const laid = layOut(digested);
		if ('lost' in laid) return laid;
		const brief = briefOf(digested.document, digested.report);
		return { laid, brief, complaints: brokenRules(digested) };
	} catch (error) {
		if (error instanceof UnreadableFile) return { lost: error.words };
		throw error;
	}
}
