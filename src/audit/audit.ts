import type { Finding, RuleCode } from '#model/finding.ts';
import type { Subject } from './rule.ts';

/** What came of one rule: its findings, or the error that it died of. */
export type Verdict = Readonly<
	{ rule: RuleCode } & ({ findings: readonly Finding[] } | { error: unknown })
>;

/** The verdicts of all rules on a report, in the order of the catalogue; a broken rule spoils its own verdict only. */
export function audit(subject: Subject): Verdict[] {
	throw new Error(subject.text);
}
