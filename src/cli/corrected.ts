import { join } from 'node:path';
import { csvText, located } from '#table/store.server.ts';
import { tabulate, type Tabulated } from '#table/tabulate.ts';
import { wordsOf } from './failure.ts';
import type { Readings } from './reading.ts';
import { reference } from './reference.ts';
import type { Shell } from './shell.ts';

/** What people put right. */
export const CORRECTIONS = 'data/corrections.csv';

/** The tables of a folder's reports with the corrections on top; what is wrong with either is said. */
export async function corrected(
	folder: string,
	{ cards, laidOf }: Readings,
	shell: Shell
): Promise<Tabulated> {
	const csv = await correctionsCsv(shell);
	const tables = tabulate(cards, laidOf, await reference(), csv);
	for (const { file, lost, words } of tables.notices) {
		if (lost) shell.complain(words, join(folder, file));
		else shell.say(words, join(folder, file));
	}
	for (const problem of tables.problems) shell.complain(located(CORRECTIONS, problem));
	if (tables.problems.length > 0) shell.complain(uncorrected, CORRECTIONS);
	return tables;
}

/** The text of the corrections; empty where there are none, or they cannot be read, which is complained of. */
export async function correctionsCsv(shell: Shell): Promise<string> {
	try {
		return (await csvText(CORRECTIONS)) ?? '';
	} catch (error) {
		shell.complain(wordsOf(error));
		return '';
	}
}

const uncorrected = {
	'zh-CN': '有误，更正一条都没有采用；请改正后重新运行',
	en: 'is not right, so none of its corrections was applied; put it right and run again'
};
