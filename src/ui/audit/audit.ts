import type { RuleEntry } from '#model/rule.ts';
import { severities, statuses } from '#model/finding.ts';
import type { Thresholds } from '#model/thresholds.ts';
import type { Concern, Firing, Group, Grouping, Lamps, Listed, Tally } from '#query/findings.ts';
import type { Choices } from '#ui/choices.ts';
import type { ProblemClassesData } from '#ui/problems.ts';

/** What the page of the rules shows before any script has run: all reports, every finding that stands. */
export type AuditData = Readonly<{
	choices: Choices;
	rules: readonly RuleEntry[];
	limits: Thresholds;
	tally: Tally;
	lamps: Lamps;
	byRule: readonly Firing[];
	groups: Readonly<Record<Grouping, readonly Group[]>>;
	/** The first of the findings. */
	listed: readonly Listed[];
	/** The classes of problems that the reports name themselves. */
	problems: ProblemClassesData;
}>;

/** Findings that are listed at once. */
export const AT_ONCE = 50;

/** The concern that a URL names; what the catalogue does not have is dropped. */
export function concernOf(params: URLSearchParams, rules: readonly RuleEntry[]): Concern {
	const named = <T extends string>(name: string, known: readonly T[]) =>
		known.filter((value) => params.getAll(name).includes(value));
	return {
		severity: named('severity', severities),
		rule: named(
			'rule',
			rules.map(({ code }) => code)
		),
		status: named('status', statuses)
	};
}

/** The URL parameters that `concernOf` reads back. */
export function concernParams(concern: Concern): [string, string][] {
	return Object.entries(concern).flatMap(([name, values]: [string, readonly string[]]) =>
		values.map((value): [string, string] => [name, value])
	);
}
