import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Bytes from which a file is compressed less thoroughly, in a quarter of the time. */
const LARGE = 64_000_000;

/** Quick takes a tenth of the time and a twentieth more bytes: for files that grow in number with the reports. */
const efforts = { quick: { brotli: 6, gzip: 6 }, thorough: { brotli: 9, gzip: 9 } };

/** Writes a file's twins: static hosts hand out brotli over https, and gzip where a browser asks for no more. */
export async function compress(file: string, effort: keyof typeof efforts = 'thorough') {
	const bytes = await readFile(file);
	const { brotli, gzip: level } = efforts[bytes.length > LARGE ? 'quick' : effort];
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: brotli,
		[constants.BROTLI_PARAM_LGWIN]: effort === 'quick' ? 22 : 24,
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
	};
	await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, { params }));
	await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level }));
}
