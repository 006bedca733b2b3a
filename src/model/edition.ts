import type { MeasureId } from './measures.ts';
import type { Text } from './text.ts';

/** Why a report, or a figure in it, is not what it was in the edition before. */
export const reasons = {
	published: { 'zh-CN': '新收录', en: 'new' },
	republished: { 'zh-CN': '重新发布', en: 'published again' },
	corrected: { 'zh-CN': '人工更正', en: 'corrected' },
	reread: { 'zh-CN': '读取规则更新', en: 'read by newer rules' },
	withdrawn: { 'zh-CN': '撤下', en: 'withdrawn' }
} as const satisfies Record<string, Text>;

export type Reason = keyof typeof reasons;

/** A figure that is not what it was: money in fen, all else as stated; null where it was not, or is no longer, there. */
export type FigureChange = Readonly<{
	measure: MeasureId;
	scope: string;
	old: number | null;
	now: number | null;
	why: Reason;
}>;

/** What is new of one report. `version` names its content, `sha256` the file that it was read from; null where it was withdrawn. */
export type ReportChange = Readonly<{
	report_id: string;
	version: string | null;
	sha256: string | null;
	why: Reason;
	figures: readonly FigureChange[];
}>;

/** What was published on a day, as the difference to what was published before. */
export type Edition = Readonly<{ date: string; changes: readonly ReportChange[] }>;

/** A report as an edition published it. */
export type Issue = Readonly<{
	version: string;
	sha256: string;
	/** The figures by `figureKey`. */
	figures: ReadonlyMap<
		string,
		Pick<FigureChange, 'measure' | 'scope'> & Readonly<{ value: number }>
	>;
}>;

export const figureKey = ({ measure, scope }: Pick<FigureChange, 'measure' | 'scope'>): string =>
	`${measure} ${scope}`;

/** The reports as they stand after some editions, the first of them first. */
export function issuesAfter(editions: readonly Edition[]): ReadonlyMap<string, Issue> {
	const issues = new Map<string, Issue>();
	for (const { report_id, version, sha256, figures } of editions.flatMap(
		({ changes }) => changes
	)) {
		if (version === null || sha256 === null) {
			issues.delete(report_id);
			continue;
		}
		const before = new Map(issues.get(report_id)?.figures);
		for (const { measure, scope, now } of figures) {
			const key = figureKey({ measure, scope });
			if (now === null) before.delete(key);
			else before.set(key, { measure, scope, value: now });
		}
		issues.set(report_id, { version, sha256, figures: before });
	}
	return issues;
}
