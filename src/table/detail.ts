import type { AlarmDetail, FactDetail, FindingDetail, ReportDetail } from '#model/detail.ts';
import type { Document, Span } from '#model/document.ts';
import type { Rows, Tables } from '#model/tables.ts';
import type { Own } from './lay-out.ts';
import { masker } from './mask.ts';
import { byReport } from './order.ts';

/** How a report's page is told: what the tables say of the report, and its document's text as it may be published. */
export function detailer(
	tables: Tables
): (report: Rows<'report'>, document: Document) => ReportDetail {
	const sections = byReport(tables.section);
	const facts = byReport(tables.fact);
	const indicators = byReport(tables.indicator);
	const scoreItems = byReport(tables.score_item);
	const findings = byReport(tables.finding);
	const problems = byReport(tables.problem);
	const alarms = byReport(tables.alarm);
	const unclassified = byReport(tables.unclassified);
	const corrections = byReport(tables.correction);

	return (report, document) => {
		const id = report.report_id;
		const numbers = unclassified.get(id) ?? [];
		const stated = facts.get(id) ?? [];
		return {
			report,
			text: masker(document)(document.text, [...stated, ...numbers]),
			blocks: document.blocks,
			sections: (sections.get(id) ?? []).map((row) => without(row, 'report_id', 'text')),
			facts: stated.map((row) => factDetail(without(row, 'report_id'))),
			indicators: (indicators.get(id) ?? []).map((row) => without(row, 'report_id')),
			score_items: (scoreItems.get(id) ?? []).map((row) => without(row, 'report_id')),
			findings: (findings.get(id) ?? []).map(findingDetail),
			alarms: (alarms.get(id) ?? []).map(alarmDetail),
			problems: (problems.get(id) ?? []).map((row) => without(row, 'report_id', 'text')),
			unclassified: numbers.map((row) => without(row, 'report_id')),
			corrections: (corrections.get(id) ?? []).map((row) => without(row, 'report_id'))
		};
	};
}

/** A fact out of its row. */
export const factDetail = (row: Own<'fact'>): FactDetail => ({
	...row,
	restated: JSON.parse(row.restated) as Span[]
});

/** A finding out of its row. */
export const findingDetail = (row: Own<'finding'>): FindingDetail => ({
	rule: row.rule,
	severity: row.severity,
	message: { 'zh-CN': row.message_zh, en: row.message_en },
	parameters: JSON.parse(row.parameters) as Record<string, number | string>,
	evidence: JSON.parse(row.evidence) as Span[],
	reasons: JSON.parse(row.reasons) as Span[],
	status: row.status,
	answer: row.answer,
	answered: row.answered
});

/** An alarm out of its row. */
export const alarmDetail = ({
	level,
	reason_zh,
	reason_en,
	evidence
}: Own<'alarm'>): AlarmDetail => ({
	level,
	reason: { 'zh-CN': reason_zh, en: reason_en },
	evidence: JSON.parse(evidence) as Span[]
});

function without<R extends object, K extends keyof R>(row: R, ...columns: K[]): Omit<R, K> {
	const kept = { ...row };
	for (const column of columns) delete kept[column];
	return kept;
}
