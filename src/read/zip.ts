import { unpack } from './unpack.ts';

/** A file in a zip archive; what it holds is unpacked when asked for. */
export type Entry = Readonly<{
	name: string;
	isFolder: boolean;
	/** What it holds. Throws UnreadableFile for what is damaged, locked by a password, or swells beyond a harmless length. */
	bytes: (harmless?: number) => Promise<Uint8Array>;
}>;

/** What a zip archive holds, by its directory; undefined for bytes that are none. Nothing is unpacked. */
export function directory(bytes: Uint8Array): Entry[] | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endOf(view);
	if (end === undefined) return;

	const entries: Entry[] = [];
	let at = view.getUint32(end + 16, true);
	for (let left = view.getUint16(end + 10, true); left > 0; left--) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return;
		const [named, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
		const name = nameOf(bytes.subarray(at + 46, at + 46 + (named ?? 0)));
		const packing = {
			isLocked: (view.getUint16(at + 8, true) & 1) === 1,
			method: view.getUint16(at + 10, true),
			crc: view.getUint32(at + 16, true),
			packed: view.getUint32(at + 20, true),
			size: view.getUint32(at + 24, true),
			at: view.getUint32(at + 42, true)
		};
		entries.push({
			name,
			isFolder: /[/\\]$/.test(name),
			bytes: (harmless) => unpack(bytes, packing, harmless)
		});
		at += 46 + (named ?? 0) + (extra ?? 0) + (comment ?? 0);
	}
	return entries;
}

/** Whether bytes are an Office Open XML file whose parts lie in a folder: `word`, `xl`. */
export const holds = (bytes: Uint8Array, folder: string): boolean =>
	directory(bytes)?.some(({ name }) => name.startsWith(`${folder}/`)) ?? false;

/** Where the end of the directory begins: 22 bytes and a comment before the end of the file. */
function endOf(view: DataView): number | undefined {
	const last = view.byteLength - 22;
	if (last < 0 || view.getUint16(0, true) !== 0x4b50) return;
	for (let at = last; at >= Math.max(0, last - 0xffff); at--)
		if (view.getUint32(at, true) === 0x06054b50) return at;
	return;
}

/** Names are UTF-8, marked so or not, or what a Chinese Windows writes. */
function nameOf(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('gb18030').decode(bytes);
	}
}
