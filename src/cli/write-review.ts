import { closeSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Locale, Text } from '#model/text.ts';
import { doubts, type Doubt } from '#table/doubts.ts';
import { reviewHead, reviewOf } from '#table/review.ts';
import { pending } from './apply-review.ts';
import { corrected } from './corrected.ts';
import { wordsOf } from './failure.ts';
import { readReports } from './reading.ts';
import type { Shell } from './shell.ts';

/** Writes a review of a folder's reports; never over one that holds what is not yet among the corrections. */
export async function writeReview(folder: string, file: string, shell: Shell): Promise<void> {
	try {
		if ((await pending(file)) > 0) return shell.complain(unapplied, file);
	} catch (error) {
		shell.complain(wordsOf(error));
		return shell.complain(another, file);
	}
	const readings = await readReports(folder, shell);
	if (readings.cards.length === 0) return;

	const { reports, count } = await corrected(folder, readings, shell);
	const draft = `${file}.new`;
	mkdirSync(dirname(file), { recursive: true });
	const descriptor = openSync(draft, 'w');
	writeFileSync(descriptor, reviewHead(shell.locale));
	const found = new Map<Doubt, number>();
	let done = 0;
	for (const { laid, rows } of reports()) {
		shell.progress(writing, done++, count);
		for (const report of rows.report) {
			const review = reviewOf(report, laid, shell.locale);
			writeFileSync(descriptor, review.text);
			for (const doubt of review.doubts) found.set(doubt, (found.get(doubt) ?? 0) + 1);
		}
	}
	closeSync(descriptor);
	renameSync(draft, file);
	shell.progress(writing, count, count);
	await shell.print(`${written(found, file)[shell.locale]}\n`);
}

function written(found: ReadonlyMap<Doubt, number>, file: string): Text {
	const all = [...found.values()].reduce((sum, count) => sum + count, 0);
	const kinds = (Object.keys(doubts) as Doubt[]).filter((doubt) => found.has(doubt));
	const listed = (locale: Locale) =>
		kinds.map((doubt) => `${doubts[doubt][locale]} ${found.get(doubt)}`);
	return {
		'zh-CN': `${all} 个数待核对（${listed('zh-CN').join('，')}），已写入 ${file}`,
		en: `${all} numbers to look at (${listed('en').join(', ')}), written to ${file}`
	};
}

const writing = { 'zh-CN': '正在写核对表', en: 'writing the review' };

const unapplied = {
	'zh-CN':
		'其中有填好而尚未并入更正的行；请先运行 jijian review --apply，或用 --out 写到另一个文件',
	en: 'has filled-in rows that are not among the corrections yet; run jijian review --apply first, or write to another file with --out'
};

const another = {
	'zh-CN': '已有这个文件，未覆盖；请移走它，或用 --out 写到另一个文件',
	en: 'is there already and was left alone; remove it, or write to another file with --out'
};
