import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Text } from '#model/text.ts';
import { askedBy, corrections, withMore, type Correction } from '#table/corrections.ts';
import { reviewed, type Reviewed } from '#table/review.ts';
import { csvText, inFile, located } from '#table/store.server.ts';
import { tabulate } from '#table/tabulate.ts';
import { CORRECTIONS, ruleCodes } from './corrected.ts';
import { readReports } from './reading.ts';
import { reference } from './reference.ts';
import type { Shell } from './shell.ts';

/** Puts what a person wrote into a review among the corrections: all of it, or nothing where a row will not do. */
export async function applyReview(folder: string, file: string, shell: Shell): Promise<void> {
	const review = await reviewAt(file);
	if (!review) throw Object.assign(new Error(file), { code: 'ENOENT', path: file });

	const { csv, said } = await known();
	const fresh = freshOf(review, said);
	const asked = review.corrections.length;
	if (fresh.length > 0) {
		const readings = await readReports(folder, shell);
		const more = withMore(
			csv,
			fresh.map((n) => review.corrections[n] as Correction)
		);
		const { problems } = tabulate(
			readings.cards,
			readings.laidOf,
			() => new Map(),
			await reference(),
			{ corrections: more, responses: '' },
			ruleCodes
		);
		for (const problem of problems.corrections) {
			const n = fresh[problem.row - said.length - 2];
			if (n === undefined) shell.complain(located(CORRECTIONS, problem));
			else shell.complain(located(file, { ...problem, ...review.cell(n, problem.column) }));
		}
		if (problems.corrections.length > 0) return shell.complain(nothingApplied, file);

		await mkdir(dirname(CORRECTIONS), { recursive: true });
		await writeFile(`${CORRECTIONS}.new`, `\ufeff${more}`);
		await rename(`${CORRECTIONS}.new`, CORRECTIONS);
	}
	shell.say(applied(fresh.length, asked - fresh.length), CORRECTIONS);
}

/** How many corrections a review asks for that are not made yet; none where there is no such file. */
export async function pending(file: string): Promise<number> {
	const review = await reviewAt(file);
	return review ? freshOf(review, (await known()).said).length : 0;
}

async function reviewAt(file: string): Promise<Reviewed | undefined> {
	const csv = await csvText(file);
	if (csv === undefined) return;
	const today = new Intl.DateTimeFormat('sv-SE').format();
	return inFile(file, () => reviewed(csv, today));
}

/** The corrections that are made already. Throws BadFile where they are not in order. */
async function known(): Promise<{ csv: string; said: readonly Correction[] }> {
	const csv = (await csvText(CORRECTIONS)) ?? '';
	const { numbered, problems } = corrections(csv);
	const [problem] = problems;
	return inFile(CORRECTIONS, () => {
		if (problem) throw problem;
		return { csv, said: numbered.map(({ said }) => said) };
	});
}

/** Those of the corrections of a review, by their place in it, that are asked for the first time. */
function freshOf({ corrections }: Reviewed, said: readonly Correction[]): number[] {
	const asked = new Set(said.map(askedBy));
	return corrections.flatMap((one, n) => {
		const before = asked.size;
		return asked.add(askedBy(one)).size > before ? [n] : [];
	});
}

const nothingApplied = {
	'zh-CN': '有误，一行都没有并入更正；请改正后重新运行',
	en: 'is not right, so none of its rows became a correction; put it right and run again'
};

const applied = (fresh: number, others: number): Text => ({
	'zh-CN': `新增更正 ${fresh} 条${others > 0 ? `，另有 ${others} 条已在其中` : ''}；请运行 jijian ingest`,
	en: `${fresh} corrections added${others > 0 ? `, ${others} were there already` : ''}; run jijian ingest`
});
