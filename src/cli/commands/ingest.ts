import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { command } from '#cli/command.ts';
import { digests } from '#cli/digests.ts';
import { wordsOf } from '#cli/failure.ts';
import { SOURCES } from '#cli/files.ts';
import { ingested } from '#cli/ingested.ts';
import { reference } from '#cli/reference.ts';
import type { Shell } from '#cli/shell.ts';
import type { Reference } from '#model/reference.ts';
import { records } from '#table/csv.ts';
import { layOut, type Laid } from '#table/lay-out.ts';
import { csvText, inFile, located, writeTables } from '#table/store.server.ts';
import { tabulate } from '#table/tabulate.ts';

const corrections = 'data/corrections.csv';
const normalised = 'data/normalised';

/** `jijian ingest [FOLDER]`: makes the normalised tables out of a folder of reports, with the corrections on top. */
export const ingest = (shell: Shell) =>
	command('ingest', about, shell.locale)
		.argument('[folder]', words.folder[shell.locale], 'data/reports')
		.action(async (folder: string) => {
			const known = await reference();
			const laid = await laidOut(folder, known, shell);
			if (laid.length === 0) return;

			const { tables, notices, problems } = tabulate(laid, known, await csv(corrections, shell));
			for (const { file, lost, words } of notices) {
				if (lost) shell.complain(words, join(folder, file));
				else shell.say(words, join(folder, file));
			}
			for (const problem of problems) shell.complain(located(corrections, problem));
			if (problems.length > 0) shell.complain(words.uncorrected, corrections);

			await writeTables(normalised, tables);
			await shell.print(ingested(tables, normalised, shell.locale));
		});

/** The rows of every report of a folder that has a place in the tables; of every other it is said why it has none. */
async function laidOut(folder: string, known: Reference, shell: Shell): Promise<Laid[]> {
	const sources = await sourcesOf(folder, shell);
	const laid: Laid[] = [];
	for await (const { file, bytes, digest } of digests([folder], known, shell)) {
		const name = relative(folder, file).split(sep).join('/') || basename(file);
		const source = sources.get(name) ?? null;
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		const origin = isDemo(folder, name) ? 'demo' : 'published';
		const rows = layOut({ file: name, sha256, origin, source, ...digest });
		if ('words' in rows) shell.complain(rows.words, file);
		else laid.push(rows);
	}
	for (const name of sources.keys()) {
		await stat(join(folder, name)).catch((error: unknown) =>
			shell.complain(wordsOf(error), `${join(folder, SOURCES)}: ${name}`)
		);
	}
	return laid;
}

const isDemo = (folder: string, name: string) =>
	[basename(resolve(folder)), ...name.split('/').slice(0, -1)].includes('demo');

/** Where each file of a folder was published, as its sidecar says: `file,source`. */
async function sourcesOf(folder: string, shell: Shell): Promise<Map<string, string>> {
	const path = join(folder, SOURCES);
	const text = await csv(path, shell);
	if (text === '') return new Map();
	try {
		const rows = inFile(path, () => records(text, ['file', 'source']));
		return new Map(rows.map(({ file, source }) => [file.trim(), source.trim()]));
	} catch (error) {
		shell.complain(wordsOf(error));
		return new Map();
	}
}

/** The text of a CSV that need not be there; empty when it is not or cannot be read, which is complained of. */
async function csv(path: string, shell: Shell): Promise<string> {
	try {
		return (await csvText(path)) ?? '';
	} catch (error) {
		shell.complain(wordsOf(error));
		return '';
	}
}

const about = {
	'zh-CN': '读取文件夹中的报告，生成 data/normalised 中的规范表',
	en: 'read a folder of reports into the normalised tables in data/normalised'
};

const words = {
	folder: {
		'zh-CN': '报告所在的文件夹（默认 data/reports）',
		en: 'the folder of reports (default: data/reports)'
	},
	uncorrected: {
		'zh-CN': '有误，更正一条都没有采用；请改正后重新运行',
		en: 'is not right, so none of its corrections was applied; put it right and run again'
	}
};
