import type { Span } from '#model/document.ts';
import type { Finding, RuleCode } from '#model/finding.ts';
import type { ProblemClass } from '#model/problems.ts';
import type { Report } from '#model/report.ts';
import type { Rule, Subject } from './rule.ts';
import { rules as catalogue } from './rules/index.ts';
import { sentencesOf } from './sentences.ts';
import { statements } from './statements.ts';

/** What came of one rule: its findings, or the error that it died of. */
export type Verdict = Readonly<
	{ rule: RuleCode } & ({ findings: readonly Finding[] } | { error: unknown })
>;

/** The verdicts of all rules on a report, in the order of the catalogue; a broken rule spoils its own verdict only. */
export function audit(
	{ report, text, blocks, thresholds }: Omit<Subject, 'statements' | 'sentences'>,
	rules: readonly Rule[] = catalogue
): Verdict[] {
	const subject = {
		report,
		text,
		blocks,
		thresholds,
		sentences: sentencesOf(text, blocks, report.sections),
		statements: statements(report.facts)
	};

	return rules.map(({ code, explainedBy = [], check }) => {
		try {
			const findings = check(subject).map((offence) => ({
				rule: code,
				...offence,
				evidence: places(offence.evidence),
				reasons: places(reasonsOf(report, explainedBy))
			}));
			return { rule: code, findings };
		} catch (error) {
			return { rule: code, error };
		}
	});
}

/** The problems of these classes that a report names itself. */
const reasonsOf = ({ problems }: Report, classes: readonly ProblemClass[]) =>
	problems.filter(
		({ kind, class: own }) => kind === 'problem' && own !== null && classes.includes(own)
	);

/** Each place once, and nothing but the place. */
const places = (evidence: readonly Span[]): Span[] => [
	...new Map(evidence.map(({ start, end }) => [`${start} ${end}`, { start, end }])).values()
];
