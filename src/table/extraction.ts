import { numberOf } from '#model/figure.ts';
import type { Fact } from '#model/report.ts';
import type { Locale } from '#model/text.ts';
import type { Entry } from './lay-out.ts';

/** A report as the shell prints it and the browser saves it: money in yuan, places in the text that `jijian text` prints. */
export function extraction(file: string, entry: Entry, locale: Locale) {
	const { document, report } = entry;
	const { identity } = report;
	return {
		file,
		report: {
			region_name: identity.region_name,
			region_code: identity.region_code,
			unit: identity.unit,
			unit_as_written: identity.unit_as_written,
			unit_type: identity.unit_type,
			level: identity.level,
			year: identity.year,
			period_start: identity.period_start,
			period_end: identity.period_end,
			kind: identity.kind,
			project_name: identity.project_name,
			title: identity.title,
			report_date: identity.report_date,
			self_score: report.self_scores[0]?.value ?? null,
			grade: report.grades[0]?.value ?? null
		},
		facts: report.facts.map((fact) => ({
			measure: fact.measure,
			scope: fact.scope,
			value: valueOf(fact),
			unit: fact.unit,
			as_written: fact.as_written,
			place: fact.place,
			start: fact.start,
			end: fact.end,
			section: fact.section
		})),
		indicators: report.indicators.map((indicator) => ({
			level1: indicator.level1,
			level2: indicator.level2,
			name: indicator.name,
			target: indicator.target,
			actual: indicator.actual,
			weight: indicator.weight,
			score: indicator.score,
			start: indicator.start,
			end: indicator.end
		})),
		score_items: report.score_items,
		sections: report.sections.map((section) => ({
			ordinal: section.ordinal,
			canonical: section.canonical,
			also: section.also,
			heading: section.heading,
			depth: section.depth,
			start: section.start,
			end: section.end
		})),
		findings: findingsOf(entry).map(({ rule, severity, message, evidence }) => ({
			rule,
			severity,
			message: message[locale],
			evidence: evidence.map(({ start, end }) => ({
				start,
				end,
				text: document.text.slice(start, end)
			}))
		})),
		problems: report.problems,
		unclassified: report.unclassified
	};
}

function valueOf(fact: Fact): number | null {
	const number = numberOf(fact);
	if (number === undefined) return null;
	return fact.fen === null ? number : number / 100;
}

/** The findings on a report, in the order of the catalogue. */
export const findingsOf = ({ verdicts }: Pick<Entry, 'verdicts'>) =>
	verdicts.flatMap((verdict) => ('findings' in verdict ? verdict.findings : []));
