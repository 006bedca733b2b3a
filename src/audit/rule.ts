import type { Finding, RuleCode, Severity } from '#model/finding.ts';
import type { Report } from '#model/report.ts';
import type { Text } from '#model/text.ts';

/** What a rule may look at: everything the report states, and its text. */
export type Subject = Readonly<{ report: Report; text: string }>;

/** What is wrong, as a rule sees it; the engine adds the rule's code. */
export type Offence = Omit<Finding, 'rule'>;

/** One thing that can be wrong with a report. A rule is pure: same report, same findings. What a report does not say, it does not judge. */
export type Rule = Readonly<{
	/** The file's name, in the words of the field: `execution-rate-recomputed`. */
	id: string;
	code: RuleCode;
	/** The gravest that it can find. */
	severity: Severity;
	/** What holds in a sound report, and what is said when it does not. */
	title: Readonly<{ pass: Text; fail: Text }>;
	/** Why a reader should care. */
	why: Text;
	/** The article or source that it rests on, and whether its text was read or it is knowledge of the field. */
	basis: Text;
	/** The arithmetic and its tolerance, in one line. */
	formula: Text;
	check: (subject: Subject) => Offence[];
}>;
