import { numberOf } from '#model/figure.ts';
import { measures } from '#model/measures.ts';
import type { Fact, Kind } from '#model/report.ts';
import type { Locale, Text } from '#model/text.ts';
import type { Digest } from '#pipeline.ts';

/** What `jijian extract --json` prints of a report: money in yuan, places in the text that `jijian text` prints. */
export function extraction(file: string, digest: Digest, locale: Locale) {
	const { document, report } = digest;
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
		findings: findingsOf(digest).map(({ rule, severity, message, evidence }) => ({
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

/** A few lines on a report for a person at the shell. */
export function summary(file: string, digest: Digest, locale: Locale): string {
	const { identity, facts, indicators, unclassified, self_scores, grades } = digest.report;
	const word = (text: Text) => text[locale];
	const lines = [
		[
			identity.unit ?? word(words.noUnit),
			[identity.region_code, identity.region_name].filter(Boolean).join(' '),
			identity.year ?? word(words.noYear),
			word(identity.kind ? kinds[identity.kind] : words.noKind),
			identity.project_name
		],
		facts
			.slice(0, shown)
			.map((fact) => `${word(measures[fact.measure])} ${fact.as_written}${bareUnit(fact)}`),
		[
			`${word(words.facts)} ${facts.length}`,
			`${word(words.unclassified)} ${unclassified.length}`,
			`${word(words.indicators)} ${indicators.length}`,
			self_scores[0] && `${word(words.score)} ${self_scores[0].value}`,
			grades[0]?.value
		],
		...findingsOf(digest).map(({ rule, severity, message }) => [rule, severity, message[locale]])
	];
	return [file, ...lines.map((parts) => `  ${parts.filter(Boolean).join(' · ')}`), ''].join('\n');
}

const shown = 8;

const bareUnit = ({ as_written, unit }: Fact) => (as_written.includes(unit) ? '' : unit);

function valueOf(fact: Fact): number | null {
	const number = numberOf(fact);
	if (number === undefined) return null;
	return fact.fen === null ? number : number / 100;
}

/** The findings on a report, in the order of the catalogue. */
export const findingsOf = ({ verdicts }: Digest) =>
	verdicts.flatMap((verdict) => ('findings' in verdict ? verdict.findings : []));

const kinds: Record<Kind, Text> = {
	whole: { 'zh-CN': '整体支出', en: 'whole unit' },
	project: { 'zh-CN': '项目支出', en: 'project' },
	monitoring: { 'zh-CN': '运行监控', en: 'monitoring' }
};

const words = {
	noUnit: { 'zh-CN': '单位未写明', en: 'unit not stated' },
	noYear: { 'zh-CN': '年度未写明', en: 'year not stated' },
	noKind: { 'zh-CN': '类型未写明', en: 'kind not stated' },
	facts: { 'zh-CN': '已归入指标的数', en: 'facts' },
	unclassified: { 'zh-CN': '未归类的数', en: 'unclassified numbers' },
	indicators: { 'zh-CN': '绩效指标', en: 'indicators' },
	score: { 'zh-CN': '自评', en: 'self score' }
} as const satisfies Record<string, Text>;
