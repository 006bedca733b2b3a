import type { Severity } from '#model/finding.ts';
import type { Offence } from './rule.ts';
import type { Amount } from './tolerance.ts';
import { made, sentence, yuan } from './wording.ts';

/** The offence of a stated whole that is not the sum of its parts. */
export function notTheSum(whole: Amount, sum: Amount, severity: Severity): Offence {
	const difference = whole.fen - sum.fen;
	return {
		severity,
		message: {
			'zh-CN': `${made(sum, 'zh-CN')}，而${made(whole, 'zh-CN')}，相差${yuan(difference, 'zh-CN')}。`,
			en: sentence(`${made(sum, 'en')}, but ${made(whole, 'en')}: ${yuan(difference, 'en')} apart.`)
		},
		evidence: [...whole.facts, ...sum.facts],
		parameters: {
			measure: whole.facts[0]?.measure ?? '',
			scope: whole.facts[0]?.scope ?? '',
			reported: whole.fen,
			recomputed: sum.fen,
			difference
		}
	};
}
