import { audit } from './audit.ts';
import { buildData } from './build-data.ts';
import { demo } from './demo.ts';
import { edition } from './edition.ts';
import { extract } from './extract.ts';
import { ingest } from './ingest.ts';
import { publish } from './publish.ts';
import { redact } from './redact.ts';
import { review } from './review.ts';
import { rules } from './rules.ts';
import { serve } from './serve.ts';
import { text } from './text.ts';
import { verify } from './verify.ts';

/** Every command, in the order of the help. */
export const commands = [
	extract,
	text,
	audit,
	rules,
	ingest,
	review,
	edition,
	buildData,
	publish,
	redact,
	verify,
	serve,
	demo
];
