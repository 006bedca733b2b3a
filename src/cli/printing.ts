import { brokenRules } from './broken-rules.ts';
import { wordsOf } from './failure.ts';
import { parts } from './parts.ts';
import { reference } from './reference.ts';
import { serve } from './serve.ts';
import type { Text } from '#model/text.ts';
import { digest, type Digest } from '#pipeline.ts';

/** A report as it is printed, or why it is not (`text` is empty then); and what else is to be said of it. */
export type Printed<More = unknown> = Readonly<{
	name: string;
	text: string;
	complaints: readonly Text[];
	more?: More;
}>;

/** Makes this thread a worker of `inWorkers` that digests each report of a file and tells it as `print` puts it. */
export async function servePrinted<More>(
	print: (name: string, digested: Digest) => Readonly<{ text: string; more?: More }>
): Promise<void> {
	const known = await reference();
	serve<Printed<More>>(async function* (file) {
		for await (const { name, bytes } of parts(file)) {
			try {
				const digested = await digest({ name, bytes: await bytes() }, known);
				yield { name, ...print(name, digested), complaints: brokenRules(digested) };
			} catch (error) {
				yield { name, text: '', complaints: [wordsOf(error)] };
			}
		}
	});
}
