import type { Draft } from '#model/draft.ts';
import type { RuleEntry } from '#model/rule.ts';
import type { Locale, Text } from '#model/text.ts';

/** What a checker is asked. */
export type Wanted = Readonly<{ files: readonly File[]; locale: Locale }>;

/** How to mend what a rule finds, as its catalogue says. */
export type Advice = Pick<RuleEntry, 'code' | 'title' | 'why' | 'formula' | 'doubts' | 'basis'>;

/** What came of a draft: everything found in it, or why it cannot be read. */
export type Checked = Readonly<{ name: string }> &
	(
		| Readonly<{
				draft: Draft;
				/** The advice on every rule that found something. */
				advice: readonly Advice[];
				/** What `jijian extract --json` prints of the same file. */
				json: string;
				/** The unit's id on this site; undefined where the draft does not say enough. */
				unit_id: string | undefined;
		  }>
		| Readonly<{ failure: Text }>
	);

/** What a checker says while it works, in this order: what it begins with, what came of it, and that all is done. */
export type Said =
	| Readonly<{ kind: 'begun'; name: string; nth: number; of: number }>
	| Readonly<{ kind: 'checked'; checked: Checked }>
	| Readonly<{ kind: 'done' }>;
