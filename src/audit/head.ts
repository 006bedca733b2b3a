import { Folded } from '#model/folded.ts';
import type { Subject } from './rule.ts';
import type { Sentence } from './sentences.ts';

/** Lines among which a title is looked for. */
const topLines = 30;

/** Where a report says what it is: the longest line of its title; what is missing from the whole report is shown there. */
export function headOf({ report, sentences }: Pick<Subject, 'report' | 'sentences'>) {
	const title = new Folded(report.identity.title).text;
	const [first, ...others] = sentences.all.slice(0, topLines);
	return others.reduce<Sentence | undefined>((best, one) => {
		const isLonger = one.text.length > (best && title.includes(best.text) ? best.text.length : 1);
		return isLonger && title.includes(one.text) ? one : best;
	}, first);
}
