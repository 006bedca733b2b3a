import { disclosed } from '#model/disclosure.ts';
import { kinds } from '#model/report.ts';
import type { Published } from '#model/sight.ts';
import type { Rows } from '#model/tables.ts';
import { byReport } from '#table/order.ts';
import type { DisclosureYear, Original } from '#ui/disclosure/disclosure.ts';
import { isShown, tables } from './data.server.ts';

const facts = byReport(tables.fact);
const sections = byReport(tables.section);
const indicators = byReport(tables.indicator);
const score_items = byReport(tables.score_item);
const problems = byReport(tables.problem);
const byUnit = Map.groupBy(tables.report, ({ unit_id }) => unit_id);

/** A unit's reports, the latest first, the widest of a year before the others. */
export const originalsOf = (unit_id: string): Original[] =>
	(byUnit.get(unit_id) ?? [])
		.toSorted((a, b) => b.year - a.year || kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
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

const judged = new Map<string, DisclosureYear[]>();

/** What can be seen of a unit from its first year to its last; a year between them without a report is told. It is judged once for all the pages. */
export function disclosureOf(unit_id: string): DisclosureYear[] {
	const known = judged.get(unit_id) ?? judge(byUnit.get(unit_id) ?? []);
	judged.set(unit_id, known);
	return known;
}

function judge(reports: readonly Rows<'report'>[]): DisclosureYear[] {
	const years = Map.groupBy(reports, ({ year }) => year);
	if (years.size === 0) return [];

	const [first, last] = [Math.min(...years.keys()), Math.max(...years.keys())];
	return Array.from({ length: last - first + 1 }, (_, i) => {
		const own = years.get(first + i);
		return { year: first + i, items: own ? disclosed(own.map(publishedOf), isShown) : null };
	});
}

const publishedOf = (report: Rows<'report'>): Published => ({
	report,
	facts: facts.get(report.report_id) ?? [],
	sections: sections.get(report.report_id) ?? [],
	indicators: indicators.get(report.report_id) ?? [],
	score_items: score_items.get(report.report_id) ?? [],
	problems: problems.get(report.report_id) ?? []
});
