import { passage, type Passage } from './passage.ts';

/** So many characters in a row may say something. */
const runs = /[\x20-\x7e]{8,}/g;
const wide = /(?:\d\0){7}|(?:\0\d){7}|@\0|\0@/;

/** The numbers and addresses that stand in bytes of any kind, in ASCII or in UTF-16; places are the byte's. */
export function* binaryPassages(bytes: Uint8Array): Generator<Passage> {
	const text = Buffer.from(bytes).toString('latin1');
	for (const { 0: run, index } of text.matchAll(runs)) {
		if (/\d{4}|@/.test(run)) yield passage(run, `@${index}`);
	}
	if (!wide.test(text)) return;
	for (const [run] of text.replaceAll('\0', '').matchAll(runs)) yield passage(run, 'UTF-16');
}

/** Bytes as text, where they are nothing else. */
export function textOf(bytes: Uint8Array): string | undefined {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return text.slice(0, 4096).includes('\0') ? undefined : text;
	} catch {
		return undefined;
	}
}
