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

/** A rule of the catalogue: `R04`. */
export type RuleCode = `R${number}` | `P${number}`;

/** What a rule found: in words, and the passages that show it (each a place in the report's text). */
export type Finding = Readonly<{
	rule: RuleCode;
	severity: Severity;
	message: Text;
	evidence: readonly Span[];
	/** The figures of the message by name: `reported`, `recomputed`, `difference` … in fen, percent or points. */
	parameters: Readonly<Record<string, number | string>>;
}>;
