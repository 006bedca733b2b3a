import type { RuleCode } from '#model/finding.ts';
import type { Grade, Identity, Indicator, ScoreItem } from '#model/report.ts';
import type { Headed, Written } from './page.ts';

/** What extraction and audit must give back of a demo report. */
export type Expected = Readonly<{
	identity: Omit<Identity, 'title' | 'unit_as_written'>;
	sections: readonly Headed[];
	facts: readonly Written[];
	indicators: readonly Omit<Indicator, 'ordinal' | 'start' | 'end'>[];
	score_items: readonly Omit<ScoreItem, 'start' | 'end'>[];
	self_score: number | null;
	grade: Grade | null;
	/** The rules that must find something; all others of those that can be planted must not. */
	planted: readonly RuleCode[];
}>;

/** A synthetic report: its file's name, its text, and all that is known of it. */
export type DemoReport = Readonly<{ name: string; text: string; expected: Expected }>;

/** The last line of every demo report. */
export const mark = '（本报告为演示数据，由程序生成，不涉及任何真实单位。）';
