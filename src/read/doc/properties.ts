/** A list of properties as Word writes it: each a code, which tells the length of the value behind it. */
export type Properties = DataView;

/** A property: its code, and where in `list` its value begins. */
export type Property = Readonly<{ code: number; list: DataView; at: number; length: number }>;

/** The codes of [MS-DOC] that say something about words, numbers and cells. */
export const codes = {
	isDeleted: 0x0800,
	isHidden: 0x083c,
	symbol: 0x6a09,
	inTable: 0x2416,
	endsRow: 0x2417,
	depth: 0x6649,
	endsInnerCell: 0x244b,
	endsInnerRow: 0x244c,
	level: 0x260a,
	list: 0x460b,
	cells: 0xd608,
	mergedDown: 0xd62b
} as const;

/** Those that only say where in the data stream a list goes on. */
const elsewhere: readonly number[] = [0x6646, 0x646b];

/** Goes through a list, and through the parts of it that lie in the data stream. A broken list ends where it breaks. */
export function* properties(list: Properties, data?: DataView): Generator<Property> {
	for (let at = 0; at + 2 < list.byteLength;) {
		const code = list.getUint16(at, true);
		const length = lengthOf(code, list, at + 2);
		if (at + 2 + length > list.byteLength) return;
		if (data && elsewhere.includes(code))
			yield* properties(further(data, list.getUint32(at + 2, true)));
		else yield { code, list, at: at + 2, length };
		at += 2 + length;
	}
}

function further(data: DataView, at: number): DataView {
	if (at + 2 > data.byteLength) return new DataView(new ArrayBuffer(0));
	const length = Math.min(data.getUint16(at, true), data.byteLength - at - 2);
	return new DataView(data.buffer, data.byteOffset + at + 2, length);
}

const lengths = [1, 1, 2, 4, 2, 2, undefined, 3];

function lengthOf(code: number, list: DataView, at: number): number {
	const fixed = lengths[code >> 13];
	if (fixed !== undefined) return fixed;
	return code === codes.cells && at + 2 <= list.byteLength
		? list.getUint16(at, true) + 1
		: list.getUint8(at) + 1;
}
