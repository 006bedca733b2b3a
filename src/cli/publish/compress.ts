import { rm, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { compress } from '#cli/compressed.ts';
import { namesBelow } from '#cli/folder.ts';
import type { Shell } from '#cli/shell.ts';

/** What is text, or packs like it; pictures, archives and Parquet are packed already. */
const worthIt = new Set(
	'.html .js .css .svg .json .csv .xml .txt .md .sql .wasm .duckdb'.split(' ')
);

/** Bytes that fit in one packet anyway. */
const SMALL = 1000;

/** Files compressed at a time: more than there are threads for it, so that none of them waits for the disk. */
const AT_ONCE = 8;

/** Puts beside every file that is worth it its twins, `.br` and `.gz`, and takes away data that no page asks for. */
export async function compressSite(build: string, shell: Shell): Promise<void> {
	const names = await namesBelow(build);
	const unasked = names.filter((name) => isUnasked.test(name));
	await Promise.all(unasked.map((name) => rm(join(build, name))));

	const present = new Set(names);
	const wanted = names.filter(
		(name) => worthIt.has(extname(name)) && !isUnasked.test(name) && !present.has(`${name}.br`)
	);
	let done = 0;
	let written = 0;
	const queue = wanted.values();
	const work = async () => {
		for (const name of queue) {
			shell.progress(compressing, done++, wanted.length);
			const file = join(build, name);
			if ((await stat(file)).size < SMALL) continue;
			await compress(file, isOfAnySite.test(name) ? 'thorough' : 'quick');
			written++;
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	shell.progress(compressing, wanted.length, wanted.length);
	shell.say(said(written, unasked.length), build);
}

/** The page of a report or of a version of it, or a chart for other sites' pages, runs no script and is gone to as a page, so nothing loads its data; the shared one of reports does. */
const isUnasked =
	/^(?:en\/)?(?:report\/(?!shell\/)|embed\/[^/]+\/)[^/]+\/(?:[^/]+\/)?__data\.json$/;

/** The program: as large for five reports as for five thousand. */
const isOfAnySite = /^_app\//;

const compressing = { 'zh-CN': '正在压缩文件', en: 'compressing files' };

const said = (files: number, unasked: number) => ({
	'zh-CN': `已压缩 ${files} 个文件（.br、.gz），去掉 ${unasked} 个没有页面会读取的数据文件`,
	en: `compressed ${files} files (.br, .gz), left out ${unasked} data files that no page reads`
});
