import type { Text } from '#model/text.ts';

const saveAnew = {
	'zh-CN': '请用原来的软件打开，另存为 .docx、.xlsx、.pdf 或文本',
	en: 'open it in its own program and save it as .docx, .xlsx, .pdf or text'
};

const recognise = {
	'zh-CN': '请先做文字识别（OCR），存成 .docx、带文字的 PDF 或文本',
	en: 'have its text recognised (OCR) and saved as .docx, as a PDF with text, or as text'
};

const unpack = {
	'zh-CN': '请先解压，或改为 .zip 压缩包',
	en: 'unpack it first, or pack it as .zip'
};

const beware = {
	'zh-CN': '没有打开；请核对文件来源',
	en: 'it was not opened; check where the file comes from'
};

/** How files begin that are no report, whatever their name says, and what to do. */
const signatures: readonly (readonly [bytes: string, what: Text, todo: Text])[] = [
	[
		'PK\x03\x04',
		{
			'zh-CN': '别的压缩格式（.ofd、.odt、.pptx 等），或损坏的 Word、Excel 文件',
			en: 'another packed form (.ofd, .odt, .pptx or the like) or a damaged Word or Excel file'
		},
		saveAnew
	],
	['{\\rtf', { 'zh-CN': 'RTF 文件', en: 'an RTF file' }, saveAnew],
	['\x89PNG', { 'zh-CN': 'PNG 图片', en: 'a PNG picture' }, recognise],
	['\xff\xd8\xff', { 'zh-CN': 'JPEG 图片', en: 'a JPEG picture' }, recognise],
	['GIF8', { 'zh-CN': 'GIF 图片', en: 'a GIF picture' }, recognise],
	['BM', { 'zh-CN': 'BMP 图片', en: 'a BMP picture' }, recognise],
	['II*\0', { 'zh-CN': 'TIFF 图片', en: 'a TIFF picture' }, recognise],
	['Rar!', { 'zh-CN': 'RAR 压缩文件', en: 'a RAR archive' }, unpack],
	['7z\xbc\xaf', { 'zh-CN': '7z 压缩文件', en: 'a 7z archive' }, unpack],
	['\x1f\x8b\x08', { 'zh-CN': 'gzip 压缩文件', en: 'a gzip archive' }, unpack],
	['MZ', { 'zh-CN': '程序（.exe）', en: 'a program (.exe)' }, beware],
	['\x7fELF', { 'zh-CN': '程序', en: 'a program' }, beware]
];

/** What bytes that pass for text really are, and what to do; undefined where nothing speaks against text. */
export function disguise(bytes: Uint8Array): Text | undefined {
	const begin = String.fromCharCode(...bytes.subarray(0, 8));
	const found = signatures.find(([signature]) => begin.startsWith(signature));
	if (!found || (/^(MZ|BM)/.test(begin) && isText(bytes))) return;
	const [, what, todo] = found;
	return {
		'zh-CN': `内容其实是${what['zh-CN']}；${todo['zh-CN']}`,
		en: `the content is ${what.en}; ${todo.en}`
	};
}

/** Two letters alone are no proof: a program or picture has NULs soon after them, a text has none. */
const isText = (bytes: Uint8Array) => !bytes.subarray(0, 512).includes(0);
