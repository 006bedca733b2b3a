import { listed, type WordFile } from './file.ts';
import type { Properties } from './properties.ts';

/** A stretch of the main stream, in bytes, whose text has the same properties; `style` where it is a paragraph. */
export type Run = Readonly<{ from: number; to: number; style: number; properties: Properties }>;

const page = 512;

/** The stretches of text with their properties, which lie in pages of the main stream; in their order. */
export function runsOf(file: WordFile, kind: 'characters' | 'paragraphs'): Run[] {
	const { main } = file;
	const list = file.listed(listed[kind]);
	const count = Math.floor((list.byteLength - 4) / 8);
	const runs: Run[] = [];
	for (let i = 0; i < count; i++) {
		const at = (list.getUint32((count + 1) * 4 + i * 4, true) & 0x3fffff) * page;
		if (at + page > main.byteLength) continue;
		const held = new DataView(main.buffer, main.byteOffset + at, page);
		const size = held.getUint8(page - 1);
		for (let j = 0; j < size; j++) {
			const [from, to] = [held.getUint32(j * 4, true), held.getUint32(j * 4 + 4, true)];
			const told = kind === 'characters' ? ofCharacters(held, size, j) : ofParagraph(held, size, j);
			runs.push({ from, to, ...told });
		}
	}
	return runs.sort((a, b) => a.from - b.from);
}

function ofCharacters(held: DataView, size: number, j: number) {
	const at = held.getUint8((size + 1) * 4 + j) * 2;
	return { style: 0, properties: at === 0 ? none : part(held, at + 1, held.getUint8(at)) };
}

function ofParagraph(held: DataView, size: number, j: number) {
	const at = held.getUint8((size + 1) * 4 + j * 13) * 2;
	if (at === 0) return { style: 0, properties: none };
	const words = held.getUint8(at);
	const [from, length] = words > 0 ? [at + 1, words * 2 - 1] : [at + 2, held.getUint8(at + 1) * 2];
	return { style: held.getUint16(from, true), properties: part(held, from + 2, length - 2) };
}

const none: Properties = new DataView(new ArrayBuffer(0));

const part = (held: DataView, from: number, length: number): Properties =>
	new DataView(held.buffer, held.byteOffset + from, Math.max(0, Math.min(length, page - from)));

/** The run that a byte of the main stream lies in. */
export function runAt(runs: readonly Run[], place: number): Run | undefined {
	let [low, high] = [0, runs.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((runs[middle] as Run).from <= place) low = middle + 1;
		else high = middle;
	}
	const run = runs[low - 1];
	return run && place < run.to ? run : undefined;
}
