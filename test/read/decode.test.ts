import { expect, test } from 'vitest';
import { UnreadableFile } from '#model/document.ts';
import { decode } from '#read/decode.ts';

const words = '某单位2021年度实际支出12.5万元，执行率９８．３％。';

const utf16 = (text: string, isBig: boolean) => {
	const bytes = new Uint8Array(text.length * 2);
	const view = new DataView(bytes.buffer);
	for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !isBig);
	return bytes;
};

/** 预算执行率98%。 in GB 2312 */
const gb = [
	0xd4, 0xa4, 0xcb, 0xe3, 0xd6, 0xb4, 0xd0, 0xd0, 0xc2, 0xca, 0x39, 0x38, 0x25, 0xa1, 0xa3
];

test.each([
	['UTF-8', new TextEncoder().encode(words)],
	['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${words}`)],
	['UTF-16 LE with its mark', utf16(`\ufeff${words}`, false)],
	['UTF-16 BE with its mark', utf16(`\ufeff${words}`, true)],
	['UTF-16 LE', utf16(words, false)],
	['UTF-16 BE', utf16(words, true)]
])('%s is read as it was written', (_, bytes) => {
	expect(decode(bytes)).toBe(words);
});

test('GB18030 is read, also where half of it is ASCII', () => {
	expect(decode(Uint8Array.from(gb))).toBe('预算执行率98%。');
	const table = new TextEncoder().encode('\t12.5\r\n\t98%\r\n'.repeat(20));
	expect(decode(Uint8Array.from([...gb, ...table])).startsWith('预算执行率98%。\t12.5\n')).toBe(
		true
	);
});

test('line breaks of every system become one, and nothing else changes', () => {
	const text = '一、概况\r\n\u3000\u3000本单位  ｇｏ\u00a0\r二\n\f三\t';
	expect(decode(new TextEncoder().encode(text))).toBe(
		'一、概况\n\u3000\u3000本单位  ｇｏ\u00a0\n二\n\f三\t'
	);
});

const refusal = (bytes: Iterable<number>) => {
	try {
		decode(Uint8Array.from(bytes));
	} catch (error) {
		if (error instanceof UnreadableFile) return error.words;
		throw error;
	}
	throw new Error('was read');
};

const ascii = (text: string) => [...new TextEncoder().encode(text)];

test.each([
	['an empty file', [], /空/],
	['a file of spaces', ascii(' \r\n\t'), /空/],
	['a mark alone', [0xef, 0xbb, 0xbf], /空/],
	['a Word file', [...ascii('PK'), 3, 4, 20, 0], /docx/],
	['a picture', [0x89, ...ascii('PNG'), 13, 10, 26, 10], /PNG/],
	['rich text', ascii('{\\rtf1\\ansi'), /RTF/],
	['a program', [0x7f, ...ascii('ELF'), 2, 1, 1, 0, 0, 0, 0, 0x3e, 0xff, 0xff], /程序|二进制|编码/],
	[
		'noise',
		Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3) * 104729) & 0xff),
		/二进制|编码/
	],
	[
		'Big5',
		[
			0xb9, 0x77, 0xba, 0xe2, 0xb0, 0xf5, 0xa6, 0xe6, 0xb2, 0x76, 0xc0, 0xcb, 0xa9, 0xba, 0xbb, 0x7b
		],
		/GB18030/
	]
])('%s is refused in words that say what it is', (_, bytes, reason) => {
	const { 'zh-CN': zh, en } = refusal(bytes);
	expect(zh).toMatch(reason);
	expect(zh).toMatch(/请/);
	expect(en).not.toMatch(/[\u4e00-\u9fff]/);
});

test('a damaged UTF-8 file says in which line', () => {
	const sound = ascii(`${words}\n`.repeat(3));
	const { 'zh-CN': zh, en } = refusal([...sound, 0xe6, 0x8d, ...ascii(`\n${words}`)]);
	expect(zh).toContain('第 4 行');
	expect(en).toContain('line 4');
});
