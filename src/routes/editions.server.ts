import { issuesAfter, type Edition, type ReportChange } from '#model/edition.ts';
import { measureIds } from '#model/measures.ts';
import { UNIT } from '#model/report.ts';
import type { Rows } from '#model/tables.ts';
import { changesSince } from '#table/editions.ts';
import { readEditions } from '#table/editions.server.ts';
import { byCode } from '#table/order.ts';
import type { Changed, Figure, ToldEdition, Version } from '#ui/changes/changes.ts';
import { evaluations, isShown, tables, versions } from './data.server.ts';

const reports = new Map(tables.report.map((report) => [report.report_id, report]));
const known = new Map(evaluations.map((row) => [row.report_id, row]));

/** Of a report that the site does not show no more is told than that it was withdrawn. */
const visible = (changes: readonly ReportChange[]): ReportChange[] =>
	changes
		.filter(({ report_id, why }) => reports.has(report_id) || why === 'withdrawn')
		.map((change) => ({
			...change,
			figures: change.figures.filter(({ measure }) => isShown(measure))
		}));

const recorded: Edition[] = (await readEditions()).map(({ date, changes }) => ({
	date,
	changes: visible(changes)
}));

const pending = visible(changesSince(recorded, tables, versions));

/** Every edition, the latest first; before them what was recorded in none. */
export const editions: readonly ToldEdition[] = [
	...(recorded.length > 0 && pending.length > 0 ? [{ date: null, changes: pending }] : []),
	...recorded.toReversed()
].map(({ date, changes }) => ({ date, changes: changes.map(told) }));

function told(change: ReportChange): Changed {
	const { unit_short = change.report_id, year = null } = known.get(change.report_id) ?? {};
	return { ...change, unit: unit_short, year };
}

/** The unit's own figures first, each scope's in the order of the measures. */
const byScope = (a: Figure, b: Figure) =>
	Number(a.scope !== UNIT) - Number(b.scope !== UNIT) ||
	byCode(a.scope, b.scope) ||
	measureIds.indexOf(a.measure) - measureIds.indexOf(b.measure);

const byReport = new Map<string, Version[]>();

for (const [i, { date, changes }] of [...recorded, { date: null, changes: pending }].entries()) {
	const issues = issuesAfter([...recorded.slice(0, i), { date: date ?? '', changes }]);
	for (const { report_id } of changes) {
		const report = reports.get(report_id);
		const issue = issues.get(report_id);
		if (!report || !issue) continue;
		const { version, sha256 } = issue;
		const figures = [...issue.figures.values()].toSorted(byScope);
		const one = { ...named(report), version, sha256, date, figures };
		byReport.set(report_id, [...(byReport.get(report_id) ?? []), one]);
	}
}

function named({ report_id, title }: Rows<'report'>) {
	return { report_id, title, now: versions.get(report_id) ?? '' };
}

/** The versions of a report that have an address: all that were recorded, and the present one. */
export const versionsOf = (report_id: string): readonly Version[] => byReport.get(report_id) ?? [];
