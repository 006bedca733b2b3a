/** The streams at the top of a compound file, the little file system in which old office programs keep a document. */
export type Compound = Readonly<{
	names: readonly string[];
	stream: (name: string) => Uint8Array | undefined;
}>;

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export const isCompound = (bytes: Uint8Array): boolean =>
	signature.every((byte, i) => bytes[i] === byte);

/** Opens a compound file. Throws RangeError for a damaged one. */
export function compound(bytes: Uint8Array): Compound {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const word = (at: number) => view.getUint32(at, true);
	const size = 1 << Math.min(12, view.getUint16(0x1e, true));
	const sector = (n: number) => bytes.subarray((n + 1) * size, (n + 2) * size);
	const fat = words(fatSectors(view, size).map(sector));

	const directory = joined(chain(fat, word(0x30)).map(sector));
	const entries = entriesOf(directory);
	const root = entries[0];
	const mini = joined(chain(fat, root?.begin ?? 0).map(sector));
	const miniFat = words(chain(fat, word(0x3c)).map(sector));

	const found = new Map(top(entries).map((entry) => [entry.name, entry]));
	const stream = (name: string) => {
		const entry = found.get(name);
		if (!entry) return;
		const { begin, length } = entry;
		const parts =
			length < word(0x38)
				? chain(miniFat, begin).map((n) => mini.subarray(n * 64, (n + 1) * 64))
				: chain(fat, begin).map(sector);
		return joined(parts).subarray(0, length);
	};
	return { names: [...found.keys()], stream };
}

/** The sectors of the table that says which sector follows which; the first 109 are named in the header. */
function fatSectors(view: DataView, size: number): number[] {
	const word = (at: number) => view.getUint32(at, true);
	const count = Math.min(word(0x2c), view.byteLength / size);
	const sectors = Array.from({ length: Math.min(count, 109) }, (_, i) => word(0x4c + 4 * i));
	for (let more = word(0x44); sectors.length < count && more < 0xfffffffa;) {
		const at = (more + 1) * size;
		for (let i = 0; i < size / 4 - 1 && sectors.length < count; i++) sectors.push(word(at + 4 * i));
		more = word(at + size - 4);
	}
	return sectors;
}

/** The sectors that follow each other from one on; a chain that bites its own tail ends. */
function chain(fat: Uint32Array, begin: number): number[] {
	const sectors: number[] = [];
	for (let at = begin; at < fat.length && sectors.length <= fat.length; at = fat[at] as number)
		sectors.push(at);
	return sectors;
}

type StoredEntry = Readonly<{
	name: string;
	kind: number;
	near: readonly number[];
	below: number;
	begin: number;
	length: number;
}>;

function entriesOf(directory: Uint8Array): StoredEntry[] {
	const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
	return Array.from({ length: Math.floor(directory.length / 128) }, (_, i) => {
		const at = i * 128;
		const letters = Math.min(32, view.getUint16(at + 0x40, true) >> 1);
		const name = directory.subarray(at, at + Math.max(0, letters - 1) * 2);
		return {
			name: new TextDecoder('utf-16le').decode(name),
			kind: directory[at + 0x42] ?? 0,
			near: [view.getUint32(at + 0x44, true), view.getUint32(at + 0x48, true)],
			below: view.getUint32(at + 0x4c, true),
			begin: view.getUint32(at + 0x74, true),
			length: view.getUint32(at + 0x78, true)
		};
	});
}

/** The streams right below the root: embedded documents have streams of the same names further down. */
function top(entries: readonly StoredEntry[]): StoredEntry[] {
	const seen = new Set<StoredEntry>();
	const left = [entries[0]?.below ?? 0];
	for (let n = left.pop(); n !== undefined; n = left.pop()) {
		const entry = entries[n];
		if (!entry || seen.has(entry)) continue;
		seen.add(entry);
		left.push(...entry.near);
	}
	return [...seen].filter(({ kind }) => kind === 2);
}

function words(sectors: readonly Uint8Array[]): Uint32Array {
	const all = joined(sectors);
	const view = new DataView(all.buffer);
	return Uint32Array.from({ length: all.length >> 2 }, (_, i) => view.getUint32(i * 4, true));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}
