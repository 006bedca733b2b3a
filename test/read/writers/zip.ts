import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive to be; its name may be given in the bytes of another encoding. */
export type Packed = Readonly<{ name: string | Uint8Array; content: string | Uint8Array }>;

/** A zip archive with every file deflated. `flags` go into every entry (1: locked by a password). */
export function zip(files: readonly Packed[], flags = 0): Uint8Array {
	const parts: Buffer[] = [];
	const listed: Buffer[] = [];
	let at = 0;
	for (const { name, content } of files) {
		const [names, bytes] = [Buffer.from(name), Buffer.from(content)];
		const packed = deflateRawSync(bytes);
		const head = Buffer.alloc(26);
		head.writeUInt16LE(20, 0);
		head.writeUInt16LE(flags, 2);
		head.writeUInt16LE(8, 4);
		head.writeUInt32LE(crc32(bytes), 10);
		head.writeUInt32LE(packed.length, 14);
		head.writeUInt32LE(bytes.length, 18);
		head.writeUInt16LE(names.length, 22);

		const seat = Buffer.alloc(14);
		seat.writeUInt32LE(at, 10);
		listed.push(Buffer.from('PK\x01\x02\x14\0'), head, seat, names);
		const local = [Buffer.from('PK\x03\x04'), head, names, packed];
		parts.push(...local);
		at += local.reduce((sum, { length }) => sum + length, 0);
	}
	const length = listed.reduce((sum, part) => sum + part.length, 0);
	const end = Buffer.alloc(18);
	end.writeUInt16LE(files.length, 4);
	end.writeUInt16LE(files.length, 6);
	end.writeUInt32LE(length, 8);
	end.writeUInt32LE(at, 12);
	return Buffer.concat([...parts, ...listed, Buffer.from('PK\x05\x06'), end]);
}
