import type { Span } from './document.ts';
import type { Text } from './text.ts';

export const severities = ['high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof severities)[number];

export const severityNames: Readonly<Record<Severity, Text>> = {
	high: { 'zh-CN': '高', en: 'High' },
	medium: { 'zh-CN': '中', en: 'Medium' },
	low: { 'zh-CN': '低', en: 'Low' },
	info: { 'zh-CN': '提示', en: 'Note' }
};

/** What a unit can answer to a finding: there is a reason, it is so, it is put right, the rule is mistaken. */
export const answers = ['explained', 'confirmed', 'mended', 'mistaken'] as const;

/** How a finding stands: not answered yet, as answered, or gone since a figure was corrected. */
export const statuses = ['open', ...answers, 'corrected'] as const;
export type Status = (typeof statuses)[number];

export const statusNames: Readonly<Record<Status, Text>> = {
	open: { 'zh-CN': '待核实', en: 'Open' },
	explained: { 'zh-CN': '已说明', en: 'Explained' },
	confirmed: { 'zh-CN': '属实', en: 'Confirmed' },
	mended: { 'zh-CN': '已整改', en: 'Mended' },
	mistaken: { 'zh-CN': '误报', en: 'Mistaken' },
	corrected: { 'zh-CN': '已更正', en: 'Corrected' }
};

/** Whether a finding still speaks against its report. */
export const stands = (status: Status): boolean => status !== 'mistaken' && status !== 'corrected';

/** A rule of the catalogue: `R04`. */
export type RuleCode = `R${number}` | `P${number}`;

/** What a rule found: in words, and the passages that show it (each a place in the report's text). */
export type Finding = Readonly<{
	rule: RuleCode;
	severity: Severity;
	message: Text;
	evidence: readonly Span[];
	/** Where the report itself says why; empty where it does not. */
	reasons: readonly Span[];
	/** The figures of the message by name: `reported`, `recomputed`, `difference` … in fen, percent or points. */
	parameters: Readonly<Record<string, number | string>>;
}>;
