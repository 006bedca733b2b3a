import type { Span } from '#model/document.ts';
import type { Laid, Own } from './lay-out.ts';
import { byCode } from './order.ts';
import type { Response } from './responses.ts';

type Finding = Own<'finding'>;

/**
 * The findings of a report as they stand once its figures are corrected and its unit has answered: those on the corrected
 * figures, and as `corrected` those that only the figures as written show. They keep the order of the catalogue.
 */
export function standing(
	asWritten: Laid['finding'],
	asCorrected: Laid['finding'],
	responses: readonly Response[]
): Finding[] {
	const vanished = asWritten
		.filter((one) => !asCorrected.some((other) => isSame(one, other)))
		.map((one) => ({ ...one, status: 'corrected' as const }));
	const answers = new Map(responses.map((response) => [response.rule, response]));
	return [...asCorrected.map((one) => answered(one, answers.get(one.rule))), ...vanished]
		.toSorted((a, b) => byCode(rank(a), rank(b)))
		.map((one, i) => ({ ...one, ordinal: i + 1 }));
}

/** What only many reports show (P) comes after what each shows (R). */
const rank = ({ rule }: Finding) => `${rule.startsWith('P') ? 1 : 0}${rule}`;

/** The answers to a report that are about no finding of it. */
export const unasked = (findings: readonly Finding[], responses: readonly Response[]): Response[] =>
	responses.filter(({ rule }) => !findings.some((one) => one.rule === rule));

const answered = (finding: Finding, response: Response | undefined): Finding =>
	response
		? { ...finding, status: response.status, answer: response.text, answered: response.date }
		: finding;

/** Two findings of a rule are one where a passage shows both. */
function isSame(one: Finding, other: Finding): boolean {
	if (one.rule !== other.rule) return false;
	const places = (finding: Finding) =>
		(JSON.parse(finding.evidence) as Span[]).map(({ start, end }) => `${start} ${end}`);
	const shown = new Set(places(other));
	return shown.size === 0 || places(one).some((place) => shown.has(place));
}
