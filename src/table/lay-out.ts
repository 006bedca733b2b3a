import type { Alarm } from '#model/alarm.ts';
import type { Document, Span } from '#model/document.ts';
import type { Finding } from '#model/finding.ts';
import type { Identity, Report } from '#model/report.ts';
import type { Rows, TableName } from '#model/tables.ts';
import type { Locale, Text } from '#model/text.ts';
import { isIdentified, reportId, required, unitId, type Identified } from './identify.ts';
import { judge } from '#model/judge.ts';
import { masker, type Mask } from './mask.ts';
import { shortName } from './short-name.ts';

/** What came of a document in read, extract and audit. */
export type Entry = Readonly<{
	document: Document;
	report: Report;
	verdicts: readonly Readonly<
		{ rule: string } & ({ findings: readonly Finding[] } | { error: unknown })
	>[];
	alarms: readonly Alarm[];
}>;

/** Where a report came from: its path under the folder of reports, with `/` between, and what is known of the file. */
export type Provenance = Pick<Rows<'report'>, 'source_file' | 'sha256' | 'origin' | 'source'>;

/** A row of a report's own table, without the report's id. */
export type Own<T extends TableName> = Omit<Rows<T>, 'report_id'>;

/** What one document says as rows, before it is known where it came from and who else claims its id; all texts are masked. */
export type Laid = Readonly<{
	/** The id that the report has when no other claims it. */
	claim: string;
	unit: Omit<Rows<'unit'>, 'sort'>;
	report: Omit<Own<'report'>, keyof Provenance>;
	text: string;
	/** Where in the text its tables are. */
	tables: readonly Span[];
	section: readonly Omit<Own<'section'>, 'text'>[];
	fact: readonly Own<'fact'>[];
	indicator: readonly Own<'indicator'>[];
	score_item: readonly Own<'score_item'>[];
	finding: readonly Own<'finding'>[];
	alarm: readonly Own<'alarm'>[];
	problem: readonly Omit<Own<'problem'>, 'text'>[];
	unclassified: readonly Own<'unclassified'>[];
}>;

/** Lays a document out as rows, or says what it must state of itself to have a place in the tables. */
export function layOut(entry: Entry): Laid | Readonly<{ lost: Text }> {
	const { report, document } = entry;
	const { identity } = report;
	if (!isIdentified(identity)) return { lost: unidentified(identity) };

	const mask = masker(document);
	return {
		claim: reportId(identity),
		unit: unitOf(identity),
		report: reportOf(report, identity),
		tables: document.blocks
			.filter(({ kind }) => kind === 'table')
			.map(({ start, end }) => ({ start, end })),
		...stated(entry, mask)
	};
}

/** What a document states as rows of a report's own tables, whether or not it says what report it is. */
export const stated = (
	{ report, document, verdicts, alarms }: Entry,
	mask: Mask
): Omit<Laid, 'claim' | 'unit' | 'report' | 'tables'> => ({
	text: mask(document.text, [...report.facts, ...report.unclassified]),
	section: report.sections.map((section) => ({ ...section, heading: mask(section.heading) })),
	fact: report.facts.map((fact, i) => ({
		ordinal: i + 1,
		...fact,
		restated: JSON.stringify(fact.restated),
		corrected: false
	})),
	indicator: report.indicators.map((indicator) => ({
		...indicator,
		name: mask(indicator.name),
		target: masked(mask, indicator.target),
		actual: masked(mask, indicator.actual),
		...judge(indicator)
	})),
	score_item: report.score_items.map((item, i) => ({ ordinal: i + 1, ...item })),
	finding: findingRows(verdicts),
	alarm: alarmRows(alarms),
	problem: report.problems.map((problem, i) => ({ ordinal: i + 1, ...problem })),
	unclassified: report.unclassified
});

const masked = (mask: Mask, text: string | null) => (text === null ? null : mask(text));

/** The findings of verdicts as rows, nothing answered yet. */
export const findingRows = (verdicts: Entry['verdicts']): Own<'finding'>[] =>
	verdicts
		.flatMap((verdict) => ('findings' in verdict ? verdict.findings : []))
		.map((finding, i) => ({ ordinal: i + 1, ...findingOf(finding) }));

/** The alarms of a report as rows. */
export const alarmRows = (alarms: readonly Alarm[]): Own<'alarm'>[] =>
	alarms.map(({ level, reason, parameters, evidence }, i) => ({
		ordinal: i + 1,
		level,
		reason_zh: reason['zh-CN'],
		reason_en: reason.en,
		parameters: JSON.stringify(parameters),
		evidence: placesOf(evidence)
	}));

const placesOf = (evidence: readonly Span[]) =>
	JSON.stringify(evidence.map(({ start, end }) => ({ start, end })));

const unitOf = (identity: Identified): Laid['unit'] => ({
	unit_id: unitId(identity),
	name: identity.unit,
	short_name: shortName(identity.unit),
	region_code: identity.region_code,
	unit_type: identity.unit_type,
	level: identity.level
});

function reportOf({ self_scores, grades }: Report, identity: Identified): Laid['report'] {
	const { year, kind } = identity;
	const yearly = kind !== 'monitoring';
	return {
		unit_id: unitId(identity),
		region_code: identity.region_code,
		year,
		period_start: identity.period_start ?? (yearly ? `${year}-01-01` : null),
		period_end: identity.period_end ?? (yearly ? `${year}-12-31` : null),
		kind,
		title: identity.title,
		project_name: identity.project_name,
		report_date: identity.report_date,
		self_score: self_scores[0]?.value ?? null,
		grade: grades[0]?.value ?? null
	};
}

const findingOf = (finding: Finding): Omit<Own<'finding'>, 'ordinal'> => ({
	rule: finding.rule,
	severity: finding.severity,
	message_zh: finding.message['zh-CN'],
	message_en: finding.message.en,
	parameters: JSON.stringify(finding.parameters),
	evidence: placesOf(finding.evidence),
	reasons: JSON.stringify(finding.reasons),
	status: finding.reasons.length > 0 ? 'explained' : 'open',
	answer: null,
	answered: null
});

const terms: Record<(typeof required)[number], Text> = {
	region_code: { 'zh-CN': '行政区划', en: 'the region' },
	unit: { 'zh-CN': '单位名称', en: 'the name of the unit' },
	year: { 'zh-CN': '年度', en: 'the year' },
	kind: { 'zh-CN': '报告类型（整体支出、项目支出或运行监控）', en: 'the kind of report' }
};

function unidentified(identity: Identity): Text {
	const missing = required.filter((field) => identity[field] === null);
	const names = (locale: Locale) => missing.map((field) => terms[field][locale]);
	return {
		'zh-CN': `没有写明${names('zh-CN').join('、')}，未收录；请在标题中写明后重新运行`,
		en: `does not state ${names('en').join(', ')}, so it is left out; state it in the title and run again`
	};
}
