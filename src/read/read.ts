import { UnreadableFile, type Document } from '#model/document.ts';
import { formats } from './formats/index.ts';
import { disguise } from './signature.ts';

/** A report file as it was given. Its bytes tell the format; where they are plain, its name does. */
export type ReportFile = Readonly<{ name: string; bytes: Uint8Array }>;

/** What a report file says. Throws UnreadableFile where nothing can be read. */
export async function read({ name, bytes }: ReportFile): Promise<Document> {
	const format = formats.find(({ claims }) => claims(bytes)) ?? undisguised(name, bytes);
	try {
		return await format.read(bytes);
	} catch (error) {
		throw error instanceof UnreadableFile ? error : new UnreadableFile(damaged, { cause: error });
	}
}

function undisguised(name: string, bytes: Uint8Array) {
	const other = disguise(bytes);
	if (other) throw new UnreadableFile(other);
	const format = formatOf(name);
	if (!format) throw unknownFormat(name);
	return format;
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

const damaged = {
	'zh-CN': '文件已损坏，读不出内容；请用原来的软件打开后另存，再试一次',
	en: 'the file is damaged and cannot be read; open it in its own program, save it anew and try again'
};
