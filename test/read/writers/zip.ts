import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive to be; its name may be given in the bytes of another encoding. */
export type Packed = Readonly<{ name: string | Uint8Array; content: string | Uint8Array }>;

/**
 * A zip archive with every file deflated. `flags` go into every entry (1: locked by a password); a `wide` one gives lengths and
 * places in 64 bits.
 */
export function zip(files: readonly Packed[], flags = 0, wide = false): Uint8Array {
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
		const list = Buffer.from(head);
		const extra = wide ? widened(list, seat) : Buffer.alloc(0);
		listed.push(Buffer.from('PK\x01\x02\x14\0'), list, seat, names, extra);
		const local = [Buffer.from('PK\x03\x04'), head, names, packed];
		parts.push(...local);
		at += local.reduce((sum, { length }) => sum + length, 0);
	}
	const length = listed.reduce((sum, part) => sum + part.length, 0);
	const end = Buffer.alloc(18);
	if (wide) end.fill(0xff, 4, 16);
	else {
		end.writeUInt16LE(files.length, 4);
		end.writeUInt16LE(files.length, 6);
		end.writeUInt32LE(length, 8);
		end.writeUInt32LE(at, 12);
	}
	const far = wide ? [farEnd(files.length, length, at)] : [];
	return Buffer.concat([...parts, ...listed, ...far, Buffer.from('PK\x05\x06'), end]);
}

/** Moves an entry's lengths and place behind its name. */
function widened(head: Buffer, seat: Buffer): Buffer {
	const extra = Buffer.alloc(28);
	extra.writeUInt16LE(1, 0);
	extra.writeUInt16LE(24, 2);
	extra.writeUInt32LE(head.readUInt32LE(18), 4);
	extra.writeUInt32LE(head.readUInt32LE(14), 12);
	extra.writeUInt32LE(seat.readUInt32LE(10), 20);
	head.fill(0xff, 14, 22);
	seat.fill(0xff, 10, 14);
	head.writeUInt16LE(extra.length, 24);
	return extra;
}

/** The end of a directory in 64 bits, and where it is. */
function farEnd(count: number, length: number, at: number): Buffer {
	const end = Buffer.alloc(76);
	end.write('PK\x06\x06', 0, 'latin1');
	end.writeUInt32LE(44, 4);
	end.writeUInt32LE(count, 24);
	end.writeUInt32LE(count, 32);
	end.writeUInt32LE(length, 40);
	end.writeUInt32LE(at, 48);
	end.write('PK\x06\x07', 56, 'latin1');
	end.writeUInt32LE(at + length, 64);
	end.writeUInt32LE(1, 72);
	return end;
}
