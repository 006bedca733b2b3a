import { UnreadableFile } from '#model/document.ts';
import { compound } from './compound.ts';

/** An old Word file: its main stream, and tables in others to which the header of the main one points. */
export type WordFile = Readonly<{
	main: DataView;
	table: DataView;
	data: DataView;
	/** A stretch of the table stream, by its place in the header's list. */
	listed: (index: number) => DataView;
}>;

/** What the header's list names, as [MS-DOC] numbers it. */
export const listed = {
	styles: 1,
	characters: 12,
	paragraphs: 13,
	pieces: 33,
	lists: 73,
	overrides: 74
};

/** Opens an old Word file. Throws UnreadableFile for what is another thing, locked, or older than Word 97. */
export function wordFile(bytes: Uint8Array): WordFile {
	const { names, stream } = compound(bytes);
	if (names.some((name) => /^Encrypt(ion|ed)/.test(name))) throw new UnreadableFile(locked);
	if (names.some((name) => /^(Workbook|Book)$/.test(name))) throw new UnreadableFile(anExcelFile);

	const main = view(stream('WordDocument'));
	if (main.byteLength < 0x400 || main.getUint16(0, true) !== 0xa5ec)
		throw new UnreadableFile(noWord);
	if (main.getUint16(2, true) < 0xc1) throw new UnreadableFile(tooOld);
	const flags = main.getUint16(0x0a, true);
	if (flags & 0x100) throw new UnreadableFile(locked);

	const table = view(stream(flags & 0x200 ? '1Table' : '0Table'));
	return {
		main,
		table,
		data: view(stream('Data')),
		listed(index) {
			const at = 0x9a + 8 * index;
			const [from, length] = [main.getUint32(at, true), main.getUint32(at + 4, true)];
			return new DataView(table.buffer, table.byteOffset + from, length);
		}
	};
}

const view = (bytes: Uint8Array = new Uint8Array()) =>
	new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const locked = {
	'zh-CN': '文件有密码；请解除密码后再试',
	en: 'the file is locked by a password; remove the password and try again'
};

const anExcelFile = {
	'zh-CN': '内容是旧版 Excel 或 WPS 表格（.xls、.et）；请另存为 .xlsx',
	en: 'the content is an old Excel or WPS workbook (.xls, .et); save it as .xlsx'
};

const noWord = {
	'zh-CN': '内容不是 Word 97 以后的文档；请用原来的软件打开，另存为 .docx',
	en: 'the content is no document of Word 97 or later; open it in its own program and save it as .docx'
};

const tooOld = {
	'zh-CN': '是 Word 95 以前的文档；请用 Word 或 WPS 打开，另存为 .docx',
	en: 'is a document of Word 95 or before; open it in Word or WPS and save it as .docx'
};
