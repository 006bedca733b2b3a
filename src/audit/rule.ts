import type { Block } from '#model/document.ts';
import type { Finding } from '#model/finding.ts';
import type { Report } from '#model/report.ts';
import type { RuleEntry } from '#model/rule.ts';
import type { Thresholds } from '#model/thresholds.ts';
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

/** What is wrong, as a rule sees it; the engine adds the rule's code and the reasons that the report gives. Whatever has a place (a fact, a part of the score) can be evidence. */
export type Offence = Omit<Finding, 'rule' | 'reasons'>;

/** One thing that can be wrong with a report. A rule is pure: same report, same findings. What a report does not say, it does not judge. */
export type Rule = RuleEntry & Readonly<{ check: (subject: Subject) => Offence[] }>;
