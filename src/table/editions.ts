import * as v from 'valibot';
import {
	figureKey,
	issuesAfter,
	reasons,
	type Edition,
	type FigureChange,
	type Issue,
	type Reason,
	type ReportChange
} from '#model/edition.ts';
import { amount } from '#model/figure.ts';
import { measureIds } from '#model/measures.ts';
import type { Rows, Tables } from '#model/tables.ts';
import type { Text } from '#model/text.ts';
import { BadCell, lines, records } from './csv.ts';
import { settled } from './evaluate.ts';
import { byCode, byReport } from './order.ts';

const columns = [
	'report_id',
	'version',
	'sha256',
	'measure',
	'scope',
	'old',
	'now',
	'why'
] as const;

const numberOrNothing = v.pipe(
	v.string(),
	v.transform((cell) => (cell === '' ? null : Number(cell))),
	v.nullable(v.pipe(v.number(), v.finite()))
);
const textOrNothing = v.pipe(
	v.string(),
	v.transform((cell) => cell || null)
);

const schema = v.object({
	report_id: v.pipe(v.string(), v.nonEmpty()),
	version: textOrNothing,
	sha256: textOrNothing,
	measure: v.union([v.literal(''), v.picklist(measureIds)]),
	scope: v.string(),
	old: numberOrNothing,
	now: numberOrNothing,
	why: v.picklist(Object.keys(reasons) as [Reason, ...Reason[]])
});

/**
 * The edition that a CSV holds: for each report a row that has no measure, and after it one for each figure that is not
 * what it was. Throws BadCell at the first cell that cannot be one.
 */
export function edition(date: string, csv: string): Edition {
	const changes: (ReportChange & { figures: FigureChange[] })[] = [];
	for (const [i, record] of records(csv, columns).entries()) {
		const { success, output, issues } = v.safeParse(schema, record);
		if (!success) throw new BadCell(i + 2, issues[0].path?.[0].key as string, spoilt);
		const { report_id, version, sha256, measure, scope, old, now, why } = output;
		const last = changes.at(-1);
		if (measure === '') changes.push({ report_id, version, sha256, why, figures: [] });
		else if (last?.report_id === report_id) last.figures.push({ measure, scope, old, now, why });
		else throw new BadCell(i + 2, 'report_id', spoilt);
	}
	return { date, changes };
}

/** The CSV of an edition. */
export const editionCsv = ({ changes }: Edition): string =>
	lines([
		columns,
		...changes.flatMap(({ report_id, version, sha256, why, figures }) => [
			[report_id, version, sha256, '', '', null, null, why],
			...figures.map(({ measure, scope, old, now, why }) => [
				report_id,
				'',
				'',
				measure,
				scope,
				old,
				now,
				why
			])
		])
	]);

/** What the tables publish that some editions did not, report by report; `versions` names the content of each report now. */
export function changesSince(
	editions: readonly Edition[],
	tables: Pick<Tables, 'report' | 'fact' | 'correction'>,
	versions: ReadonlyMap<string, string>
): ReportChange[] {
	const before = issuesAfter(editions);
	const facts = byReport(tables.fact);
	const corrections = byReport(tables.correction);
	const now = new Set(tables.report.map(({ report_id }) => report_id));

	const changed = tables.report.flatMap((report): ReportChange[] => {
		const { report_id, sha256 } = report;
		const version = versions.get(report_id) ?? '';
		const issue = before.get(report_id);
		if (issue?.version === version) return [];
		const why = issue ? (issue.sha256 === sha256 ? 'reread' : 'republished') : 'published';
		const corrected = new Set((corrections.get(report_id) ?? []).map(figureKey));
		const figures = differences(issue, stated(facts.get(report_id) ?? []), (key) =>
			why === 'reread' && corrected.has(key) ? 'corrected' : why
		);
		const all = figures.length > 0 && figures.every(({ why }) => why === 'corrected');
		return [{ report_id, version, sha256, why: all ? 'corrected' : why, figures }];
	});
	const withdrawn = [...before.keys()]
		.filter((report_id) => !now.has(report_id))
		.map((report_id): ReportChange => {
			return { report_id, version: null, sha256: null, why: 'withdrawn', figures: [] };
		});
	return [...changed, ...withdrawn].toSorted((a, b) => byCode(a.report_id, b.report_id));
}

function differences(
	issue: Issue | undefined,
	now: Issue['figures'],
	reason: (key: string) => Reason
): FigureChange[] {
	const before = issue?.figures ?? new Map<string, never>();
	return [...new Set([...before.keys(), ...now.keys()])].toSorted(byCode).flatMap((key) => {
		const [old, one] = [before.get(key), now.get(key)];
		const figure = one ?? old;
		if (!figure || old?.value === one?.value) return [];
		const { measure, scope } = figure;
		return [{ measure, scope, old: old?.value ?? null, now: one?.value ?? null, why: reason(key) }];
	});
}

/** The figure that is used for each measure and scope that facts state. */
function stated(facts: readonly Rows<'fact'>[]): Issue['figures'] {
	const figures = new Map<
		string,
		{ measure: FigureChange['measure']; scope: string; value: number }
	>();
	for (const [scope, rows] of Map.groupBy(facts, ({ scope }) => scope)) {
		const said = settled(rows);
		for (const measure of new Set(said.map(({ measure }) => measure))) {
			const value = amount(said, measure, scope);
			if (value !== undefined)
				figures.set(figureKey({ measure, scope }), { measure, scope, value });
		}
	}
	return figures;
}

const spoilt: Text = {
	'zh-CN': '不是 jijian edition 写下的内容；这个文件不要手工改动，请从备份恢复',
	en: 'is not what jijian edition wrote; do not edit this file, restore it from a copy'
};
