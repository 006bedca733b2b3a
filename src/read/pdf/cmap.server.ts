import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** The bytes of a character map that comes with pdf.js, for fonts that a file names and does not carry. */
export const cmap = async (name: string): Promise<Uint8Array> =>
	new Uint8Array(await readFile(join(folder, 'cmaps', name)));
