import { measures } from '#model/measures.ts';
import type { Fact, Kind } from '#model/report.ts';
import type { Locale, Text } from '#model/text.ts';
import type { Digest } from '#pipeline.ts';
import { findingsOf } from '#table/extraction.ts';

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
