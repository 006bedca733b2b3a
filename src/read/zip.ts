import { refusal, unpack, type Packing } from './unpack.ts';

/** A file in a zip archive; what it holds is unpacked when asked for. */
export type Entry = Readonly<{
	name: string;
	isFolder: boolean;
	/** The bytes that it unpacks to, and never more; none where it is refused unseen. */
	size: number;
	/** What it holds. Throws UnreadableFile for what is damaged, locked by a password, or swells beyond a harmless length. */
	bytes: (harmless?: number) => Promise<Uint8Array>;
}>;

/** An archive with more entries than this is no matter of reports. */
const most = 50_000;

/** What a zip archive holds, by its directory; undefined for bytes that are none. Nothing is unpacked. */
export function directory(bytes: Uint8Array): Entry[] | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const list = listOf(view);
	if (!list || list.count > most) return;

	const entries: Entry[] = [];
	let { at } = list;
	for (let left = list.count; left > 0; left--) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return;
		const named = at + 46 + view.getUint16(at + 28, true);
		const extra = named + view.getUint16(at + 30, true);
		if (extra > bytes.length) return;
		const packing = packingOf(view, at, named, extra);
		const name = nameOf(bytes.subarray(at + 46, named));
		entries.push({
			name,
			isFolder: /[/\\]$/.test(name),
			size: refusal(packing) ? 0 : packing.size,
			bytes: (harmless) => unpack(bytes, packing, harmless)
		});
		at = extra + view.getUint16(at + 32, true);
	}
	return entries;
}

/** Whether bytes are an Office Open XML file whose parts lie in a folder: `word`, `xl`. */
export const holds = (bytes: Uint8Array, folder: string): boolean =>
	directory(bytes)?.some(({ name }) => name.startsWith(`${folder}/`) && /\.xml$/i.test(name)) ??
	false;

/** How many entries the directory has, and where it begins. */
function listOf(view: DataView): { count: number; at: number } | undefined {
	const end = endOf(view);
	if (end === undefined) return;
	const beyond = end - 20;
	if (beyond < 0 || view.getUint32(beyond, true) !== 0x07064b50)
		return { count: view.getUint16(end + 10, true), at: view.getUint32(end + 16, true) };

	const wide = Number(view.getBigUint64(beyond + 8, true));
	if (wide + 56 > view.byteLength || view.getUint32(wide, true) !== 0x06064b50) return;
	return {
		count: Number(view.getBigUint64(wide + 32, true)),
		at: Number(view.getBigUint64(wide + 48, true))
	};
}

/** Where the end of the directory begins: 22 bytes and a comment before the end of the file. */
function endOf(view: DataView): number | undefined {
	const last = view.byteLength - 22;
	if (last < 0 || view.getUint16(0, true) !== 0x4b50) return;
	for (let at = last; at >= Math.max(0, last - 0xffff); at--)
		if (view.getUint32(at, true) === 0x06054b50) return at;
	return;
}

/** How an entry is packed; its lengths and its place stand from `extra` on where they need more than 32 bits. */
function packingOf(view: DataView, at: number, extra: number, end: number): Packing {
	let wide = end;
	let stop = end;
	for (let field = extra; field + 4 <= end && wide === end;) {
		const next = field + 4 + view.getUint16(field + 2, true);
		if (view.getUint16(field, true) === 1) [wide, stop] = [field + 4, Math.min(next, end)];
		field = next;
	}
	const [size = 0, packed = 0, place = 0] = [24, 20, 42].map((seat) => {
		const narrow = view.getUint32(at + seat, true);
		if (narrow !== 0xffffffff || wide + 8 > stop) return narrow;
		wide += 8;
		return Number(view.getBigUint64(wide - 8, true));
	});
	return {
		isLocked: (view.getUint16(at + 8, true) & 1) === 1,
		method: view.getUint16(at + 10, true),
		crc: view.getUint32(at + 16, true),
		packed,
		size,
		at: place
	};
}

/** Names are UTF-8, marked so or not, or what a Chinese Windows writes. */
function nameOf(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('gb18030').decode(bytes);
	}
}
