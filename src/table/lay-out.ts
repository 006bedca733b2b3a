import type { Document } from '#model/document.ts';
import type { Finding } from '#model/finding.ts';
import type { Origin, Report } from '#model/report.ts';
import type { Rows, Tables } from '#model/tables.ts';
import type { Text } from '#model/text.ts';
import { isIdentified, reportId, required, unitId, type Identified } from './identify.ts';
import { judge } from './judge.ts';
import { masker, type Mask } from './mask.ts';
import { shortName } from './short-name.ts';

/** A report file that went through read, extract and audit. */
export type Entry = Readonly<{
	/** Its path under the folder of reports, with `/` between. */
	file: string;
	sha256: string;
	origin: Origin;
	/** Where it was published, as far as that is known. */
	source: string | null;
	document: Document;
	report: Report;
	verdicts: readonly Readonly<
		{ rule: string } & ({ findings: readonly Finding[] } | { error: unknown })
	>[];
}>;

/** What is to be said of a file; `lost` when its report is not in the tables. */
export type Notice = Readonly<{ file: string; lost: boolean; words: Text }>;

/** The rows of one report; texts for the public are masked. The report's id is the one it has when no other claims it. */
export type Laid = Pick<
	Tables,
	'report' | 'section' | 'fact' | 'indicator' | 'score_item' | 'finding' | 'unclassified'
> & { unit: Rows<'unit'> };

/** Lays a report out as rows, or says what it must state of itself to have a place in the tables. */
export function layOut(entry: Entry): Laid | Notice {
	const { report, document } = entry;
	const { identity } = report;
	if (!isIdentified(identity)) return unidentified(entry);

	const report_id = reportId(identity);
	const mask = masker(document);
	const text = mask(document.text, [...report.facts, ...report.unclassified]);
	return {
		unit: unitRow(identity),
		report: [reportRow(entry, identity, report_id)],
		section: report.sections.map((section) => ({
			report_id,
			...section,
			heading: mask(section.heading),
			text: text.slice(section.start, section.end)
		})),
		fact: report.facts.map((fact, i) => ({
			report_id,
			ordinal: i + 1,
			...fact,
			restated: JSON.stringify(fact.restated),
			corrected: false
		})),
		indicator: report.indicators.map((indicator) => ({
			report_id,
			...indicator,
			name: mask(indicator.name),
			target: masked(mask, indicator.target),
			actual: masked(mask, indicator.actual),
			...judge(indicator)
		})),
		score_item: report.score_items.map((item, i) => ({ report_id, ordinal: i + 1, ...item })),
		finding: findings(entry).map((finding, i) => findingRow(finding, report_id, i + 1)),
		unclassified: report.unclassified.map((number) => ({ report_id, ...number }))
	};
}

const masked = (mask: Mask, text: string | null) => (text === null ? null : mask(text));

const findings = ({ verdicts }: Entry) =>
	verdicts.flatMap((verdict) => ('findings' in verdict ? verdict.findings : []));

const unitRow = (identity: Identified): Rows<'unit'> => ({
	unit_id: unitId(identity),
	name: identity.unit,
	short_name: shortName(identity.unit),
	region_code: identity.region_code,
	unit_type: identity.unit_type,
	level: identity.level,
	sort: 0
});

function reportRow(entry: Entry, identity: Identified, report_id: string): Rows<'report'> {
	const { year, kind } = identity;
	const yearly = kind !== 'monitoring';
	return {
		report_id,
		unit_id: unitId(identity),
		region_code: identity.region_code,
		year,
		period_start: identity.period_start ?? (yearly ? `${year}-01-01` : null),
		period_end: identity.period_end ?? (yearly ? `${year}-12-31` : null),
		kind,
		title: identity.title,
		project_name: identity.project_name,
		report_date: identity.report_date,
		source_file: entry.file,
		sha256: entry.sha256,
		origin: entry.origin,
		source: entry.source,
		self_score: entry.report.self_scores[0]?.value ?? null,
		grade: entry.report.grades[0]?.value ?? null
	};
}

const findingRow = (finding: Finding, report_id: string, ordinal: number): Rows<'finding'> => ({
	report_id,
	ordinal,
	rule: finding.rule,
	severity: finding.severity,
	message_zh: finding.message['zh-CN'],
	message_en: finding.message.en,
	parameters: JSON.stringify(finding.parameters),
	evidence: JSON.stringify(finding.evidence.map(({ start, end }) => ({ start, end })))
});

const terms: Record<(typeof required)[number], Text> = {
	region_code: { 'zh-CN': '行政区划', en: 'the region' },
	unit: { 'zh-CN': '单位名称', en: 'the name of the unit' },
	year: { 'zh-CN': '年度', en: 'the year' },
	kind: { 'zh-CN': '报告类型（整体支出、项目支出或运行监控）', en: 'the kind of report' }
};

function unidentified({ file, report: { identity } }: Entry): Notice {
	const missing = required.filter((field) => identity[field] === null);
	const names = (locale: 'zh-CN' | 'en') => missing.map((field) => terms[field][locale]);
	return {
		file,
		lost: true,
		words: {
			'zh-CN': `没有写明${names('zh-CN').join('、')}，未收录；请在标题中写明后重新运行`,
			en: `does not state ${names('en').join(', ')}, so it is left out; state it in the title and run again`
		}
	};
}
