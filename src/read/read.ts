import { UnreadableFile, type Document } from '#model/document.ts';
import { formats } from './formats/index.ts';

/** A report file as it was given: its name tells the format, its bytes are checked against it. */
export type ReportFile = Readonly<{ name: string; bytes: Uint8Array }>;

/** What a report file says. Throws UnreadableFile where nothing can be read. */
export async function read({ name, bytes }: ReportFile): Promise<Document> {
	const format = formatOf(name);
	if (!format) throw unknownFormat(name);
	return await format.read(bytes);
}

/** Whether a file's name is that of a report which `read` knows how to read. */
export const isReadable = (name: string) => formatOf(name) !== undefined;

const formatOf = (name: string) =>
	formats.find(({ endings }) =>
		endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`))
	);

function unknownFormat(name: string) {
	const known = formats.flatMap(({ endings }) => endings.map((ending) => `.${ending}`)).join(' ');
	const ending = /\.[^./\\]+$/.exec(name)?.[0];
	return new UnreadableFile({
		'zh-CN': `${ending ? `不认识 ${ending} 格式` : '文件名没有后缀，不知道是什么格式'}；请另存为以下格式之一：${known}`,
		en: `${ending ? `${ending} is not a known format` : 'the file name has no ending, so its format is unknown'}; save it as one of: ${known}`
	});
}
