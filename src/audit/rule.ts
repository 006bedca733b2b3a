import type { Block } from '#model/document.ts';
import type { Finding, RuleCode, Severity } from '#model/finding.ts';
import type { Report } from '#model/report.ts';
import type { Text } from '#model/text.ts';
import type { LimitId, Thresholds } from '#model/thresholds.ts';
import type { Basis } from './basis.ts';
import type { Sentences } from './sentences.ts';
import type { Statements } from './statements.ts';

/** What a rule may look at: everything the report states, its text, its sentences, its facts by scope and measure, and the limits that hold where it was written. */
export type Subject = Readonly<{
	report: Report;
	text: string;
	blocks: readonly Block[];
	sentences: Sentences;
	statements: Statements;
	thresholds: Thresholds;
}>;

/** What is wrong, as a rule sees it; the engine adds the rule's code. Whatever has a place (a fact, a part of the score) can be evidence. */
export type Offence = Omit<Finding, 'rule'>;

/** One thing that can be wrong with a report. A rule is pure: same report, same findings. What a report does not say, it does not judge. */
export type Rule = Readonly<{
	/** The file's name, in the words of the field: `execution-rate-recomputed`. */
	id: string;
	code: RuleCode;
	/** The gravest that it can find. */
	severity: Severity;
	/** When it finds something less grave. */
	lighter?: Text;
	/** What holds in a sound report, and what is said when it does not. */
	title: Readonly<{ pass: Text; fail: Text }>;
	/** Why a reader should care. */
	why: Text;
	/** The articles or sources that it rests on. */
	basis: readonly Basis[];
	/** The arithmetic, its tolerance, and when the rule is silent. */
	formula: Text;
	/** Where it is known to be wrong at times: what a person should look at before believing it. */
	doubts: Text;
	/** The limits that it judges by. */
	limits?: readonly LimitId[];
	check: (subject: Subject) => Offence[];
}>;
