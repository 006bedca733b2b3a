import type { Span } from '#model/document.ts';
import { severities, severityNames, type Finding } from '#model/finding.ts';
import type { Locale, Text } from '#model/text.ts';
import { catalogue, type Digest } from '#pipeline.ts';
import { contextOf } from '#table/context.ts';
import { findingsOf } from '#table/extraction.ts';

/** What `jijian audit --json` prints of a report: whose it is and what the rules find, each passage with its line and sentence. */
export function auditOf(file: string, digest: Digest, locale: Locale) {
	const { region_code, unit, year, kind, project_name } = digest.report.identity;
	const lineOf = lines(digest.document.text);
	return {
		file,
		report: { region_code, unit, year, kind, project_name },
		findings: gravestFirst(digest).map(({ rule, severity, message, parameters, evidence }) => ({
			rule,
			title: titleOf(rule)[locale],
			severity,
			message: message[locale],
			parameters,
			evidence: evidence.map((span) => ({
				...span,
				line: lineOf(span),
				text: digest.document.text.slice(span.start, span.end),
				sentence: contextOf(digest.document.text, span)
			}))
		}))
	};
}

/** The findings on a report for a person at the shell, the gravest first, each with the sentences that show it. */
export function auditLines(file: string, digest: Digest, locale: Locale): string {
	const { unit, year } = digest.report.identity;
	const { text } = digest.document;
	const lineOf = lines(text);
	const found = gravestFirst(digest);
	const head = [file, [unit, year].filter(Boolean).join(' ')].filter(Boolean).join(' · ');
	if (found.length === 0) return `${head} · ${words.nothing[locale]}\n`;
	const told = found.flatMap(({ rule, severity, message, evidence }) => [
		`  ${severityNames[severity][locale]} ${rule} ${titleOf(rule)[locale]}`,
		`    ${message[locale]}`,
		...sentences(text, evidence).map(
			([span, sentence]) => `      ${words.line(lineOf(span))[locale]} ${short(sentence)}`
		)
	]);
	return [head, ...told, ''].join('\n');
}

/** What comparing a report with the others of a batch shows, for a person at the shell. */
export const comparedLines = (file: string, findings: readonly Finding[], locale: Locale): string =>
	[
		`${file} · ${words.compared[locale]}`,
		...findings.flatMap(({ rule, severity, message }) => [
			`  ${severityNames[severity][locale]} ${rule} ${titleOf(rule)[locale]}`,
			`    ${message[locale]}`
		]),
		''
	].join('\n');

const gravestFirst = (digest: Digest): Finding[] =>
	findingsOf(digest).toSorted(
		(a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity)
	);

/** The title of a rule that found something. */
export const titleOf = (code: string): Text =>
	catalogue.find((rule) => rule.code === code)?.title.fail ?? { 'zh-CN': code, en: code };

/** Each sentence of the evidence once, with the first passage in it. */
const sentences = (text: string, evidence: readonly Span[]): [Span, string][] =>
	evidence
		.map((span): [Span, string] => [span, contextOf(text, span)])
		.filter(([, sentence], i, all) => all.findIndex(([, other]) => other === sentence) === i);

const short = (sentence: string) =>
	sentence.length > longest ? `${sentence.slice(0, longest)}…` : sentence;

/** Characters of a sentence that are printed at a shell. */
const longest = 160;

/** In which line of a text, counted from 1, a passage begins. */
function lines(text: string): (span: Span) => number {
	const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
	return ({ start }) => ends.filter((end) => end < start).length + 1;
}

const words = {
	compared: { 'zh-CN': '与其他报告比较', en: 'compared with the other reports' },
	nothing: { 'zh-CN': '没有查出问题', en: 'nothing found' },
	line: (n: number): Text => ({ 'zh-CN': `第 ${n} 行`, en: `line ${n}:` })
};
