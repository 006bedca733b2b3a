import { join } from 'node:path';
import type { Span } from '#model/document.ts';
import type { Reference } from '#model/reference.ts';
import type { Rows } from '#model/tables.ts';
import type { Text } from '#model/text.ts';
import { auditAnew, catalogue, compare, type Filed } from '#pipeline.ts';
import { alarmRows, findingRows, type Laid } from '#table/lay-out.ts';
import { csvText, located } from '#table/store.server.ts';
import { tabulate, type Tabulated, type Together, type Told } from '#table/tabulate.ts';
import { wordsOf } from './failure.ts';
import { finder } from './parts.ts';
import type { ReadCard, Readings } from './reading.ts';
import { reference } from './reference.ts';
import type { Shell } from './shell.ts';

/** What people put right. */
export const CORRECTIONS = 'data/corrections.csv';

/** What units answered to findings. */
export const RESPONSES = 'data/responses.csv';

/** The codes of all rules. */
export const ruleCodes = new Set<string>(catalogue.map(({ code }) => code));

/** The tables of a folder's reports with the corrections on top; what is wrong with either is said. */
export async function corrected(
	folder: string,
	{ cards, laidOf }: Readings,
	shell: Shell
): Promise<Tabulated> {
	const books = {
		corrections: await bookOf(CORRECTIONS, shell),
		responses: await bookOf(RESPONSES, shell)
	};
	const known = await reference();
	const tables = tabulate(cards, laidOf, comparing(known, shell), known, books, ruleCodes);
	for (const { file, lost, words } of tables.notices) {
		if (lost) shell.complain(words, join(folder, file));
		else shell.say(words, join(folder, file));
	}
	const { corrections, responses } = tables.problems;
	for (const problem of corrections) shell.complain(located(CORRECTIONS, problem));
	if (corrections.length > 0) shell.complain(unused, CORRECTIONS);
	for (const problem of responses) shell.complain(located(RESPONSES, problem));
	if (responses.length > 0) shell.complain(unused, RESPONSES);
	return tables;
}

/** What the reports show when they are compared with each other, demo ones with demo ones; a rule that breaks at that is told. */
const comparing =
	({ thresholds }: Reference, shell: Shell): Together<ReadCard> =>
	(reports) => {
		const origins = [...Map.groupBy(reports, ({ origin }) => origin).values()];
		const compared = origins.map((own) => compare(own.map(filed), thresholds));
		for (const { rule, error } of compared.flatMap(({ broken }) => broken))
			shell.complain(wordsOf(error), rule);
		return new Map(
			compared.flatMap(({ findings }) =>
				Array.from(findings, ([report_id, own]) => [
					report_id,
					findingRows(own.map((finding) => ({ rule: finding.rule, findings: [finding] })))
				])
			)
		);
	};

function filed({ report_id, unit, brief }: Parameters<Together<ReadCard>>[0][number]): Filed {
	const { unit_id, name, unit_type, region_code } = unit;
	return { ...brief, report_id, unit_id, unit: name, unit_type, region_code };
}

/** A report of the tables, its findings made again where its figures were corrected; answers that are about none of them are told. */
export async function judged(told: Told, folder: string, shell: Shell): Promise<Told> {
	const [report] = told.rows.report as [Rows<'report'>];
	const isAsWritten = told.rows.correction.length === 0;
	const now = isAsWritten ? told : told.judgedAnew(await judgementOf(report, told.laid, folder));
	for (const { rule, report_id } of now.unasked) shell.say(unasked(rule, report_id), RESPONSES);
	return now;
}

async function judgementOf({ source_file }: Rows<'report'>, { fact }: Laid, folder: string) {
	const [{ name, bytes }] = await finder()(join(folder, source_file));
	const facts = fact.map((row) => ({ ...row, restated: JSON.parse(row.restated) as Span[] }));
	const file = { name, bytes: await bytes() };
	const { verdicts, alarms } = await auditAnew(file, await reference(), facts);
	return { finding: findingRows(verdicts), alarm: alarmRows(alarms) };
}

/** The text of a CSV that people write; empty where there is none, or it cannot be read, which is complained of. */
async function bookOf(file: string, shell: Shell): Promise<string> {
	try {
		return (await csvText(file)) ?? '';
	} catch (error) {
		shell.complain(wordsOf(error));
		return '';
	}
}

const unused = {
	'zh-CN': '有误，其中一条都没有采用；请改正后重新运行',
	en: 'is not right, so nothing of it was applied; put it right and run again'
};

const unasked = (rule: string, report: string): Text => ({
	'zh-CN': `${report} 已没有 ${rule} 的问题，这条答复不再需要`,
	en: `${report} has no finding of ${rule} any more; this answer is no longer needed`
});
