import type { Text } from '#model/text.ts';
import type { Origin } from '#model/report.ts';
import type { Choices } from './choices.ts';
import type { Change } from '#query/changes.ts';
import type { Listed } from '#query/findings.ts';
import { anchors } from './marked.ts';
import type { Headline, ProvinceFigures, Standing } from './questions.ts';

/** A grave finding, as the list of those that need attention shows it. */
export type Flag = Readonly<{
	report_id: string;
	unit: string;
	region: string;
	year: number;
	origin: Origin;
	rule: string;
	message: Text;
	/** The passage to go to. */
	anchor: string;
}>;

/** A finding that was asked for as the list shows it. */
export const flagOf = ({ message_zh, message_en, ordinal, ...of }: Listed): Flag => ({
	...of,
	message: { 'zh-CN': message_zh, en: message_en },
	anchor: anchors.evidence(ordinal - 1, 0)
});

/** What a page with filters shows before any script has run. */
export type DashboardData = Readonly<{
	choices: Choices;
	headline: Headline;
	/** The rows of each chart by its id. */
	answers: Readonly<Record<string, readonly unknown[]>>;
	/** The latest grave findings, and the reports among them that the default choice leaves. */
	flags: readonly Flag[];
	flagged: readonly Readonly<{ report_id: string }>[];
	/** The first units. */
	standings: readonly Standing[];
	/** What changed since the year before: the units that moved most. */
	changes: readonly Change[];
	provinces: readonly ProvinceFigures[];
}>;
