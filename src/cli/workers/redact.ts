import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { hitsIn } from '#cli/publish/redaction/hits.ts';
import { isTwin, passagesOf } from '#cli/publish/redaction/open.ts';
import { serve } from '#cli/serve.ts';
import type { Found, Looking } from '#cli/publish/redaction.ts';

const { folder, withheld, mails } = workerData as Looking;
const watch = { withheld: new Set(withheld), mails: new Set(mails) };

serve<Found>(async function* (file) {
	const path = join(folder, file);
	const bytes = await readFile(path);
	const opened = { name: file, bytes, path };
	if (await isTwin(opened)) return;
	const told = new Set<string>();
	for await (const passage of passagesOf(opened)) {
		for (const hit of hitsIn(passage, watch)) {
			const key = `${hit.kind} ${hit.said}`;
			if (told.has(key)) continue;
			told.add(key);
			yield hit;
		}
	}
});
