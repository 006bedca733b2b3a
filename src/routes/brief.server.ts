import { error } from '@sveltejs/kit';
import type { Rows } from '#model/tables.ts';
import { amountsOf, sentencesOf, speaking, type UnitBrief } from '#ui/brief/brief.ts';
import { detailOf, evaluations, tables } from './data.server.ts';
import { disclosureOf, originalsOf } from './disclosure.server.ts';

/** So many sentences, and years before, fit on the sheet. */
const SENTENCES = 2;
const YEARS = 5;

const byUnit = Map.groupBy(evaluations, ({ unit_id }) => unit_id);

/** What the one-pager of a unit says. */
export async function unitBrief(unit_id: string): Promise<UnitBrief> {
	const own = byUnit.get(unit_id) ?? [];
	const spokesman = speaking(own);
	const report = originalsOf(unit_id).find(({ report_id }) => report_id === spokesman?.report_id);
	const seen = disclosureOf(unit_id).find(({ year }) => year === report?.year)?.items;
	if (!spokesman || !report || !seen) error(404, `a report of unit ${unit_id}`);

	const detail = await detailOf(report.report_id);
	return {
		report: { ...report, self_score: spokesman.self_score, grade: spokesman.grade },
		months: spokesman.months,
		amounts: amountsOf(spokesman, detail),
		indicators: {
			all: spokesman.indicators,
			judged: spokesman.judged,
			met: spokesman.met,
			missed: detail.indicators
				.filter(({ met }) => met === false)
				.map(({ ordinal, name, target, actual }) => ({ ordinal, name, target, actual }))
		},
		sentences: {
			problem: sentencesOf(detail, 'problem', SENTENCES),
			measure: sentencesOf(detail, 'measure', SENTENCES)
		},
		before: own
			.filter(({ kind }) => kind === 'whole')
			.toSorted((a, b) => b.year - a.year)
			.slice(0, YEARS)
			.map(({ report_id, year, adjusted, spent, self_score }) => ({
				report_id,
				year,
				adjusted,
				spent,
				self_score
			})),
		seen
	};
}

/** The units that have a report to speak for them. */
export const briefed: readonly Rows<'unit'>[] = tables.unit.filter(({ unit_id }) =>
	byUnit.has(unit_id)
);
