import { disclosed } from '#model/disclosure.ts';
import { measureIds, type MeasureId } from '#model/measures.ts';
import { isName, starred } from '#model/person.ts';
import type { Published } from '#model/sight.ts';
import type { Rows } from '#model/tables.ts';
import type { Corrected, DisclosureYear, Original } from '#ui/disclosure/disclosure.ts';
import { isNone } from '#table/correct.ts';
import { evaluations, profile, site, tables } from './data.server.ts';

const byReport = <R extends { report_id: string }>(rows: readonly R[]) =>
	Map.groupBy(rows, ({ report_id }) => report_id);

const facts = byReport(tables.fact);
const sections = byReport(tables.section);
const indicators = byReport(tables.indicator);
const score_items = byReport(tables.score_item);
const problems = byReport(tables.problem);
const byUnit = Map.groupBy(tables.report, ({ unit_id }) => unit_id);

/** A unit's reports, the latest first, the widest of a year before the others. */
export const originalsOf = (unit_id: string): Original[] =>
	(byUnit.get(unit_id) ?? [])
		.toSorted((a, b) => b.year - a.year || b.kind.localeCompare(a.kind))
		.map(({ report_id, year, kind, title, project_name, report_date, source, origin }) => ({
			report_id,
			year,
			kind,
			title,
			project_name,
			report_date,
			source,
			origin
		}));

/** What can be seen of a unit from its first year to its last; a year between them without a report is told. */
export function disclosureOf(unit_id: string): DisclosureYear[] {
	const years = Map.groupBy(byUnit.get(unit_id) ?? [], ({ year }) => year);
	const [first, last] = [Math.min(...years.keys()), Math.max(...years.keys())];
	if (years.size === 0) return [];

	return Array.from({ length: last - first + 1 }, (_, i) => {
		const reports = years.get(first + i);
		return {
			year: first + i,
			items: reports ? disclosed(reports.map(publishedOf), isShown) : null
		};
	});
}

const shown: ReadonlySet<MeasureId> = new Set(
	profile === 'public' && site.measures !== 'all' ? site.measures : measureIds
);
const isShown = (measure: MeasureId) => shown.has(measure);

const publishedOf = (report: Rows<'report'>): Published => ({
	report,
	facts: facts.get(report.report_id) ?? [],
	sections: sections.get(report.report_id) ?? [],
	indicators: indicators.get(report.report_id) ?? [],
	score_items: score_items.get(report.report_id) ?? [],
	problems: problems.get(report.report_id) ?? []
});

const reports = new Map(evaluations.map((row) => [row.report_id, row]));

/** Every correction made, the latest first; a person's name is masked, an office's is not. */
export const corrected = (): Corrected[] =>
	tables.correction
		.flatMap(({ old, new: now, who, ...correction }) => {
			const report = reports.get(correction.report_id);
			if (!report) return [];
			const { unit_short: unit, year } = report;
			return {
				...correction,
				unit,
				year,
				old: old.replace(/@\d+$/, ''),
				now: isNone(now) ? null : now,
				who: isName(who) ? starred(who) : who
			};
		})
		.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
