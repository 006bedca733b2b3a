import type { Text } from '#model/text.ts';

const saveAsText = {
	'zh-CN': '请用原来的软件打开，另存为文本',
	en: 'open it in its own program and save it as text'
};

/** How files begin that are no text, whatever their name says. */
const signatures: readonly (readonly [bytes: readonly number[], Text])[] = [
	[
		[0x50, 0x4b, 0x03, 0x04],
		{
			'zh-CN': 'Word、Excel（.docx、.xlsx）或 .zip 压缩文件',
			en: 'a Word or Excel file (.docx, .xlsx) or a .zip archive'
		}
	],
	[
		[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
		{
			'zh-CN': '旧版 Word、Excel、WPS（.doc、.xls、.wps）文件',
			en: 'an old Word, Excel or WPS file (.doc, .xls, .wps)'
		}
	],
	[[0x25, 0x50, 0x44, 0x46, 0x2d], { 'zh-CN': 'PDF 文件', en: 'a PDF file' }],
	[[0x7b, 0x5c, 0x72, 0x74, 0x66], { 'zh-CN': 'RTF 文件', en: 'an RTF file' }],
	[[0x89, 0x50, 0x4e, 0x47], { 'zh-CN': 'PNG 图片', en: 'a PNG picture' }],
	[[0xff, 0xd8, 0xff], { 'zh-CN': 'JPEG 图片', en: 'a JPEG picture' }],
	[[0x47, 0x49, 0x46, 0x38], { 'zh-CN': 'GIF 图片', en: 'a GIF picture' }],
	[[0x52, 0x61, 0x72, 0x21], { 'zh-CN': 'RAR 压缩文件', en: 'a RAR archive' }],
	[[0x37, 0x7a, 0xbc, 0xaf], { 'zh-CN': '7z 压缩文件', en: 'a 7z archive' }],
	[[0x1f, 0x8b, 0x08], { 'zh-CN': 'gzip 压缩文件', en: 'a gzip archive' }]
];

/** What bytes that pass for text really are, and what to do; undefined where nothing speaks against text. */
export function disguise(bytes: Uint8Array): Text | undefined {
	const found = signatures.find(([signature]) =>
		signature.every((byte, i) => bytes[i] === byte)
	)?.[1];
	return (
		found && {
			'zh-CN': `内容其实是${found['zh-CN']}；${saveAsText['zh-CN']}`,
			en: `the content is ${found.en}; ${saveAsText.en}`
		}
	);
}
