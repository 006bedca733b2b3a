import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { personalNames } from '#model/personal.ts';
import type { Site } from '#model/site.ts';
import type { Text } from '#model/text.ts';
import { inWorkers } from '#cli/pool.ts';
import type { Shell } from '#cli/shell.ts';
import type { Given } from './given.ts';
import type { Hit, HitKind } from './redaction/hits.ts';
import { withoutPackages } from './redaction/packages.ts';

/** What a worker finds in a file. */
export type Found = Omit<Hit, 'file'>;

/** What is looked for, as workers are told. */
export type Looking = Readonly<{
	folder: string;
	withheld: readonly string[];
	mails: readonly string[];
}>;

/** Reads every byte of a site's folder and says in a line each what must not be published; true where there is nothing. */
export async function isRedacted(folder: string, given: Given, shell: Shell): Promise<boolean> {
	const files = await filesIn(folder);
	const data: Looking = { folder, withheld: withheldIn(given), mails: mailsOf(given.site) };
	const hits: Hit[] = [];
	let done = 0;
	const options = { data, patience: PATIENCE, memory: MEMORY };
	for await (const { file, results, failure } of inWorkers<Found>(worker, files, options)) {
		shell.progress(looking, done++, files.length);
		hits.push(...results.map((hit) => ({ ...hit, file })));
		if (failure) hits.push({ file, place: '0', kind: 'unreadable', shown: '', said: '', failure });
	}
	shell.progress(looking, done, files.length);

	const kept = await withoutPackages(hits);
	for (const hit of kept.slice(0, MOST)) shell.complain(wordsOf(hit), join(folder, hit.file));
	if (kept.length > MOST) shell.complain(more(kept.length - MOST), folder);
	else if (kept.length === 0) shell.say(clean(files.length), folder);
	return kept.length === 0;
}

const worker = new URL('../workers/redact.ts', import.meta.url);

/** Milliseconds for one file: a database may be large. */
const PATIENCE = 600_000;

/** Megabytes for one file. */
const MEMORY = 2048;

/** Lines that a person would read. */
const MOST = 200;

async function filesIn(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => !entry.isDirectory())
		.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
		.toSorted();
}

/** The ids of reports and units that are not published, and the digests of such reports. */
function withheldIn({ all, published }: Given): string[] {
	const shown = new Set(published.report.map(({ report_id }) => report_id));
	const units = new Set(published.unit.map(({ unit_id }) => unit_id));
	return [
		...all.report
			.filter(({ report_id }) => !shown.has(report_id))
			.flatMap(({ report_id, sha256 }) => [report_id, sha256]),
		...all.unit.map(({ unit_id }) => unit_id).filter((id) => !units.has(id))
	];
}

const mailsOf = ({ contact }: Site) => (contact.mail ? [contact.mail.toLowerCase()] : []);

const kinds: Readonly<Record<HitKind, Text>> = {
	...personalNames,
	name: { 'zh-CN': '姓名', en: 'name of a person' },
	withheld: { 'zh-CN': '不公开的报告或单位', en: 'report or unit that is withheld' },
	unreadable: { 'zh-CN': '无法检查', en: 'cannot be looked into' }
};

const atSource: Text = {
	'zh-CN':
		'请在来源（报告、data 下的表、site.json 或 static）中遮盖或删去，再运行 npm run data 和 npm run build',
	en: 'mask or remove it where it comes from (a report, a table in data, site.json, static), then run npm run data and npm run build'
};

const remedies: Partial<Record<HitKind, Text>> = {
	withheld: {
		'zh-CN': '请删去该文件，重新运行 npm run build，不要手工复制数据文件',
		en: 'remove the file and run npm run build again; do not copy data files by hand'
	},
	unreadable: {
		'zh-CN': '请移走，或换成可以打开的文件',
		en: 'take it away, or replace it by a file that can be opened'
	}
};

function wordsOf({ place, kind, shown, failure }: Hit): Text {
	const said = (locale: keyof Text) =>
		[place, kinds[kind][locale], failure?.[locale] ?? shown].join(' ').trim();
	const remedy = remedies[kind] ?? atSource;
	return {
		'zh-CN': `${said('zh-CN')}；${remedy['zh-CN']}`,
		en: `${said('en')}; ${remedy.en}`
	};
}

const looking: Text = { 'zh-CN': '正在检查文件', en: 'looking through files' };

const more = (n: number): Text => ({
	'zh-CN': `还有 ${n} 处；请先处理以上各处`,
	en: `and ${n} more; see to these first`
});

const clean = (files: number): Text => ({
	'zh-CN': `已检查 ${files} 个文件，没有个人信息，也没有不公开的报告`,
	en: `${files} files looked through: nothing personal, nothing withheld`
});
