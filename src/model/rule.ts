import type { RuleCode, Severity } from './finding.ts';
import type { ProblemClass } from './problems.ts';
import type { Text } from './text.ts';
import type { LimitId } from './thresholds.ts';

/** A law or source: `read` where its text was at hand, `field` where it is quoted from knowledge of the field. */
export type Basis = Text & Readonly<{ known: 'read' | 'field' }>;

/** What the catalogue says of a rule. */
export type RuleEntry = Readonly<{
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
	/** The classes of problems by which a report that names them explains what the rule finds. */
	explainedBy?: readonly ProblemClass[];
	/** The limits that it judges by. */
	limits?: readonly LimitId[];
}>;
