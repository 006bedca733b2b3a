import { UnreadableFile } from '#model/document.ts';
import { disguise } from './signature.ts';

/**
 * The text of bytes in UTF-8, UTF-16 or GB18030, with or without a byte order mark (which is taken off); every line break
 * is `\n`, nothing else is changed. Throws UnreadableFile for empty, binary and undecodable bytes.
 */
export function decode(bytes: Uint8Array): string {
	const other = disguise(bytes);
	if (other) throw new UnreadableFile(other);

	const text = characters(bytes)
		.replace(/^\ufeff/, '')
		.replace(/\r\n?/g, '\n');
	if (/^[\s\u200b\ufeff]*$/.test(text)) throw new UnreadableFile(empty);
	if (isBinary(text)) throw new UnreadableFile(binary);
	return text;
}

function characters(bytes: Uint8Array): string {
	const utf16 = utf16Of(bytes);
	if (utf16) return attempt(bytes, utf16) ?? refuse(bytes);
	return (
		attempt(bytes, 'utf-8') ??
		(isChineseGb(bytes) ? attempt(bytes, 'gb18030') : undefined) ??
		refuse(bytes)
	);
}

function attempt(bytes: Uint8Array, encoding: string): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** UTF-16 by its mark, or by the NULs that digits, line breaks and spaces leave in every other place. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	if (bytes.length % 2 || !bytes.includes(0)) return;

	const nuls = [0, 0];
	for (const [place, byte] of bytes.entries())
		if (byte === 0) nuls[place % 2] = (nuls[place % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = nuls;
	if (odd > 0 && even === 0) return 'utf-16le';
	if (even > 0 && odd === 0) return 'utf-16be';
}

/**
 * Whether the two-byte characters lie where GB 2312 has its marks and its everyday characters. GB18030 decodes almost any
 * bytes to something; Big5, or UTF-8 with a broken character, falls on rare characters instead.
 */
function isChineseGb(bytes: Uint8Array): boolean {
	let pairs = 0;
	let everyday = 0;
	for (let i = 0; i < bytes.length; i++) {
		const lead = bytes[i] ?? 0;
		if (lead < 0x80) continue;
		const trail = bytes[++i] ?? 0;
		pairs++;
		if (trail >= 0xa1 && ((lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7)))
			everyday++;
	}
	return everyday >= pairs * 0.7;
}

/** Control characters that no text carries: any NUL, or more than one in a hundred of the others. */
function isBinary(text: string): boolean {
	if (text.includes('\0')) return true;
	// eslint-disable-next-line no-control-regex
	const controls = text.match(/[\x01-\x08\x0e-\x1f]/g)?.length ?? 0;
	return controls * 100 > text.length;
}

/** Says where the first byte stands that is no UTF-8, when most of the file is. */
function refuse(bytes: Uint8Array): never {
	const lenient = new TextDecoder('utf-8').decode(bytes);
	const broken = lenient.split('\ufffd').length - 1;
	const sound = lenient.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
	if (broken * 10 > sound) throw new UnreadableFile(unknownEncoding);

	const line = lenient.slice(0, lenient.indexOf('\ufffd')).split(/\r\n?|\n/).length;
	throw new UnreadableFile({
		'zh-CN': `第 ${line} 行有损坏的 UTF-8 字符（共 ${broken} 处）；请从原文件重新另存为 UTF-8 文本`,
		en: `line ${line} holds a damaged UTF-8 character (${broken} in all); save it again from the original as UTF-8 text`
	});
}

const empty = {
	'zh-CN': '文件是空的；请核对是否导出成功，再重新放入',
	en: 'the file is empty; check that the export succeeded and put it in again'
};

const binary = {
	'zh-CN': '内容不是文本（含有二进制数据）；请用原来的软件打开，另存为 UTF-8 文本',
	en: 'the content is binary, not text; open it in its own program and save it as UTF-8 text'
};

const unknownEncoding = {
	'zh-CN': '文字编码既不是 UTF-8、UTF-16，也不是 GB18030；请另存为 UTF-8 文本',
	en: 'the characters are neither UTF-8, UTF-16 nor GB18030; save it as UTF-8 text'
};
