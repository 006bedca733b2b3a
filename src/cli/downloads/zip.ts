import { Zip, ZipDeflate } from 'fflate';

/** A file that goes into an archive. */
export type Packed = Readonly<{ name: string; pieces: Iterable<string | Uint8Array> }>;

/** All files of an archive bear the first time that the format can say: the same files are the same archive. */
const time = new Date(1980, 0, 1);

/** An archive of files, piece by piece. */
export function* zip(files: Iterable<Packed>): Generator<Uint8Array> {
	let ready: Uint8Array[] = [];
	const archive = new Zip((error, piece) => {
		if (error) throw error;
		ready.push(piece);
	});
	const taken = () => {
		const pieces = ready;
		ready = [];
		return pieces;
	};
	for (const { name, pieces } of files) {
		const file = new ZipDeflate(name, { level: 6 });
		file.mtime = time;
		archive.add(file);
		for (const piece of pieces) {
			file.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
			yield* taken();
		}
		file.push(new Uint8Array(), true);
		yield* taken();
	}
	archive.end();
	yield* taken();
}
