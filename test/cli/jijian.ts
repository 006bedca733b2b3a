import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { vi } from 'vitest';

// Each run starts a process; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000 });

/** What a command wrote and how it ended. */
export type Outcome = Readonly<{ code: number; stdout: string; stderr: string }>;

const main = resolve('src/cli/main.ts');

/** Runs the command line in a folder, as a person would. */
export const jijian = (folder: string, ...words: string[]) =>
	new Promise<Outcome>((settle) => {
		const options = { cwd: folder, maxBuffer: 1 << 28 };
		execFile(process.execPath, [main, ...words], options, (error, stdout, stderr) => {
			settle({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
		});
	});

/** A new folder that holds the given files. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>) {
	const folder = await mkdtemp(join(tmpdir(), 'jijian-'));
	for (const [name, content] of Object.entries(files)) {
		await mkdir(dirname(join(folder, name)), { recursive: true });
		await writeFile(join(folder, name), content);
	}
	return folder;
}

/** The files of a folder, by name. */
export const contents = async (folder: string) =>
	Object.fromEntries(
		await Promise.all(
			(await readdir(folder)).map(
				async (name) => [name, await readFile(join(folder, name), 'utf8')] as const
			)
		)
	);

/** Gives a folder the published digests as its `data/reports`. */
export const withDigests = (folder: string) =>
	cp('data/reports', join(folder, 'data/reports'), {
		recursive: true,
		filter: (source) => !source.endsWith('demo')
	});

/** A short report of a county's unit. */
export const report = (year: number, spent = '12.5') =>
	`宁县财政局${year}年度部门整体支出绩效自评报告\n一、部门概况\n联系人：袁大磊 13800138000\n二、预算执行\n${year}年支出合计${spent}万元。\n`;
