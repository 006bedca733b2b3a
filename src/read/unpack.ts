import { UnreadableFile } from '#model/document.ts';
import type { Text } from '#model/text.ts';

/** How an entry of an archive is packed, as the archive's directory says. */
export type Packing = Readonly<{
	isLocked: boolean;
	method: number;
	crc: number;
	packed: number;
	size: number;
	at: number;
}>;

/** An entry may be this long, and beyond a harmless length no more than so many times as long as it is packed. */
const [longest, swelling] = [200 << 20, 250];

/** A length that is harmless for most. */
const usual = 16 << 20;

/** What an entry of an archive holds; `harmless` is the length that it may have however well it was packed. Throws UnreadableFile. */
export async function unpack(
	archive: Uint8Array,
	packing: Packing,
	harmless = usual
): Promise<Uint8Array> {
	const refused = refusal(packing, harmless);
	if (refused) throw new UnreadableFile(refused);

	const { method, size, crc } = packing;
	const data = packedData(archive, packing);
	const bytes = method === 0 ? data : await inflated(data, size);
	if (bytes.length !== size || crcOf(bytes) !== crc) throw new UnreadableFile(damaged);
	return bytes;
}

/** Why an entry is not even begun. */
export function refusal(
	{ isLocked, method, packed, size }: Packing,
	harmless = usual
): Text | undefined {
	if (isLocked) return locked;
	if (method !== 0 && method !== 8) return rare;
	return size > Math.min(longest, Math.max(harmless, packed * swelling)) ? swollen : undefined;
}

function packedData(archive: Uint8Array, { packed, at }: Packing): Uint8Array {
	const head = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
	if (at + 30 > archive.length || head.getUint32(at, true) !== 0x04034b50)
		throw new UnreadableFile(damaged);
	const from = at + 30 + head.getUint16(at + 26, true) + head.getUint16(at + 28, true);
	if (from + packed > archive.length) throw new UnreadableFile(damaged);
	return archive.subarray(from, from + packed);
}

/** Unpacked piece by piece: that the directory says how long it is may be a lie. */
async function inflated(data: Uint8Array, size: number): Promise<Uint8Array> {
	const { Inflate } = await import('fflate');
	const chunks: Uint8Array[] = [];
	let length = 0;
	const inflate = new Inflate((chunk) => {
		length += chunk.length;
		chunks.push(chunk);
	});
	for (let at = 0; at < data.length; at += step) {
		try {
			inflate.push(data.subarray(at, at + step), at + step >= data.length);
		} catch (error) {
			throw new UnreadableFile(damaged, { cause: error });
		}
		if (length > size) throw new UnreadableFile(damaged);
	}
	return joined(chunks, length);
}

const step = 1 << 14;

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
	const [only, ...more] = chunks;
	if (only && more.length === 0) return only;
	const all = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		all.set(chunk, at);
		at += chunk.length;
	}
	return all;
}

/** The checksum of zip archives: CRC-32 of ISO 3309. */
function crcOf(bytes: Uint8Array): number {
	let crc = -1;
	for (const byte of bytes) crc = (crc >>> 8) ^ (remainders[(crc ^ byte) & 0xff] as number);
	return ~crc >>> 0;
}

const remainders = Int32Array.from({ length: 256 }, (_, byte) => {
	let rest = byte;
	for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
	return rest;
});

const damaged = {
	'zh-CN': '文件已损坏（压缩内容不完整）；请重新下载或用原来的软件打开后另存',
	en: 'the file is damaged (its packed content is not whole); download it again, or open it in its own program and save it anew'
};

const locked = {
	'zh-CN': '文件有密码；请解除密码后再试',
	en: 'the file is locked by a password; remove the password and try again'
};

const rare = {
	'zh-CN': '压缩方式不常见，解不开；请解压后直接放入，或重新打包为普通 .zip',
	en: 'is packed in a way that is not common; unpack it and put it in as it is, or pack it anew as a plain .zip'
};

const swollen = {
	'zh-CN': '解压后的内容大得反常（可能是压缩炸弹），没有读取；请核对文件来源',
	en: 'unpacks to more than any report holds (perhaps a zip bomb) and was not read; check where the file comes from'
};
