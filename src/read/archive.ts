import { UnreadableFile } from '#model/document.ts';
import type { Text } from '#model/text.ts';
import { isAside } from './aside.ts';
import { formats } from './formats/index.ts';
import type { ReportFile } from './read.ts';
import { directory, type Entry } from './zip.ts';

/** A report in a given file, by the name that it is known by; `bytes` throws UnreadableFile for what cannot be had. */
export type Part = Readonly<{ name: string; bytes: () => Promise<Uint8Array> }>;

/** The files and bytes of an archive, with all archives in it, that are taken at most, and how deep those may lie. */
const [mostFiles, mostBytes, deepest] = [5000, 1 << 30, 2];

/**
 * The reports that a given file stands for: itself, or all that lie in a zip archive, in the archive's order, named by their
 * way in it (`批次.zip/甲局/报告.docx`), no name twice. Nothing is unpacked but archives in the archive.
 */
export const partsOf = (file: ReportFile): AsyncGenerator<Part> =>
	within(file, { files: mostFiles, bytes: mostBytes, isSpent: false }, 0);

type Left = { files: number; bytes: number; isSpent: boolean };

async function* within(
	{ name, bytes }: ReportFile,
	left: Left,
	depth: number
): AsyncGenerator<Part> {
	const entries = directory(bytes);
	if (!entries || isDocument(bytes, entries)) {
		if (!entries && isArchive(name) && isPacked(bytes)) yield failed(name, damaged);
		else yield { name, bytes: () => Promise.resolve(bytes) };
		return;
	}
	const files = filesOf(entries);
	if (files.size === 0) yield failed(name, empty);
	for (const [way, entry] of files) {
		left.files--;
		left.bytes -= entry.size;
		left.isSpent ||= left.files < 0 || left.bytes < 0;
		if (left.isSpent) yield failed(name, tooMuch);
		else yield* partsIn(`${name}/${way}`, entry, left, depth);
		if (left.isSpent) return;
	}
}

/** An entry of an archive, or those of the archive that it is itself. */
async function* partsIn(
	name: string,
	entry: Entry,
	left: Left,
	depth: number
): AsyncGenerator<Part> {
	const part: Part = { name, bytes: () => entry.bytes() };
	if (!isArchive(name)) yield part;
	else if (depth === deepest) yield failed(name, tooDeep);
	else {
		const bytes = await part.bytes().catch(() => undefined);
		if (bytes) yield* within({ name, bytes }, left, depth + 1);
		else yield part;
	}
}

const isArchive = (name: string) => /\.zip$/i.test(name);

const isPacked = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Whether an archive is one document of an office program, not a bundle that a person made. */
const isDocument = (bytes: Uint8Array, entries: readonly Entry[]) =>
	entries.some(({ name }) =>
		/^(\[content_types\]\.xml|mimetype|ofd\.xml|meta-inf\/)/i.test(name)
	) || formats.some(({ claims }) => claims(bytes));

/** The files that people put into an archive, each by a way through folders that no other has. */
function filesOf(entries: readonly Entry[]): Map<string, Entry> {
	const files = new Map<string, Entry>();
	const copies = new Map<string, number>();
	for (const [i, entry] of entries.entries()) {
		const steps = stepsOf(entry.name);
		if (entry.isFolder || steps.some(isAside)) continue;
		const way = steps.join('/') || `#${i + 1}`;
		const [, stem = way, ending = ''] = /^(.*[^/])(\.[^./]*)$/.exec(way) ?? [];
		let own = way;
		for (let copy = copies.get(way) ?? 2; files.has(own); copies.set(way, ++copy))
			own = `${stem}(${copy})${ending}`;
		files.set(own, entry);
	}
	return files;
}

/** The folders and the file that a name goes through, whatever it was meant to do where it is unpacked or shown. */
const stepsOf = (name: string) =>
	name
		.split(/[/\\]/)
		.map((step) => step.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim())
		.filter((step) => !/^\.{0,2}$/.test(step));

const failed = (name: string, words: Text): Part => ({
	name,
	bytes: () => Promise.reject(new UnreadableFile(words))
});

const damaged = {
	'zh-CN': '压缩包已损坏（文件目录读不出），里面的报告没有读取；请重新下载或重新打包',
	en: 'the archive is damaged: its list of files cannot be read; download it again or pack it anew'
};

const empty = {
	'zh-CN': '压缩包里没有报告文件；请核对打包是否完整',
	en: 'there is no report file in the archive; check that it was packed whole'
};

const tooMuch = {
	'zh-CN': `压缩包里的文件超过 ${mostFiles} 个，或解压后超过 1 GB，其余的没有读取；请分成几个压缩包`,
	en: `holds more than ${mostFiles} files, or more than 1 GB; the rest was not read; split it into several archives`
};

const tooDeep = {
	'zh-CN': `压缩包套得超过 ${deepest} 层，没有读取；请先解开外面几层`,
	en: `is an archive more than ${deepest} deep in others and was not read; unpack the outer ones`
};
