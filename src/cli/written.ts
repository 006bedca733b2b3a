import { createHash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ListedFile } from '#model/manifest.ts';

/** Bytes that are read or written at once. */
const PIECE = 1 << 16;

/** Writes a file of a folder piece by piece. */
export function writePieces(
	folder: string,
	name: string,
	pieces: Iterable<string | Uint8Array>
): ListedFile {
	const path = join(folder, name);
	mkdirSync(dirname(path), { recursive: true });
	const descriptor = openSync(path, 'w');
	const hash = createHash('sha256');
	let bytes = 0;
	try {
		for (const piece of pieces) {
			const buffer = typeof piece === 'string' ? Buffer.from(piece) : piece;
			for (let at = 0; at < buffer.length;) at += writeSync(descriptor, buffer, at);
			hash.update(buffer);
			bytes += buffer.length;
		}
	} finally {
		closeSync(descriptor);
	}
	return { name, bytes, sha256: hash.digest('hex') };
}

/** Writes a file of JSON. */
export const writeJson = (folder: string, name: string, content: unknown): ListedFile =>
	writePieces(folder, name, [JSON.stringify(content)]);

/** What a file holds, piece by piece. */
export function* piecesOf(path: string): Generator<Uint8Array> {
	const descriptor = openSync(path, 'r');
	try {
		for (let left = fstatSync(descriptor).size; left > 0;) {
			const piece = Buffer.allocUnsafe(Math.min(left, PIECE));
			const read = readSync(descriptor, piece);
			if (read === 0) return;
			left -= read;
			yield piece.subarray(0, read);
		}
	} finally {
		closeSync(descriptor);
	}
}

/** A file that something else wrote. */
export function listed(folder: string, name: string): ListedFile {
	const hash = createHash('sha256');
	let bytes = 0;
	for (const piece of piecesOf(join(folder, name))) {
		hash.update(piece);
		bytes += piece.length;
	}
	return { name, bytes, sha256: hash.digest('hex') };
}
