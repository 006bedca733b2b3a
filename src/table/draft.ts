import type { Draft } from '#model/draft.ts';
import { mainScope } from '#model/figure.ts';
import type { Report } from '#model/report.ts';
import { alarmDetail, factDetail, findingDetail } from './detail.ts';
import { completed, figuresOf, monthsOf } from './evaluate.ts';
import { stated, type Entry, type Own } from './lay-out.ts';

/** A document as its author is shown it. It need not say which report it is, and its author may read the names in it. */
export function draft(entry: Entry): Draft {
	const { document, report } = entry;
	const rows = stated(entry, (text) => text);
	return {
		identity: report.identity,
		self_score: report.self_scores[0]?.value ?? null,
		grade: report.grades[0]?.value ?? null,
		wide: wideOf(report, rows.indicator),
		text: document.text,
		blocks: document.blocks,
		sections: rows.section,
		facts: rows.fact.map(factDetail),
		indicators: rows.indicator,
		score_items: rows.score_item,
		findings: rows.finding.map(findingDetail),
		alarms: rows.alarm.map(alarmDetail),
		problems: rows.problem,
		unclassified: rows.unclassified
	};
}

function wideOf(
	{ identity, facts }: Report,
	indicators: readonly Own<'indicator'>[]
): Draft['wide'] {
	const { adjusted, spent, basic, project } = figuresOf(facts, mainScope(identity));
	const { judged, met } = completed(indicators);
	const yearly = identity.kind === 'monitoring' ? null : 12;
	return { months: monthsOf(identity) ?? yearly, adjusted, spent, basic, project, judged, met };
}
