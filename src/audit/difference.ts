import { numberOf } from '#model/figure.ts';
import { measures } from '#model/measures.ts';
import type { Fact } from '#model/report.ts';
import type { Text } from '#model/text.ts';
import { round } from './tolerance.ts';
import { ratePoints, yuan } from './wording.ts';

/** How far two statements of one measure are apart, in words and as parameters: fen and percent, points, or a count. */
export type Difference = Readonly<{ words: Text; parameters: Readonly<Record<string, number>> }>;

/** The first statement less the second. */
export function difference(a: Fact, b: Fact): Difference {
	const [first, second] = [numberOf(a) ?? NaN, numberOf(b) ?? NaN];
	const by = first - second;

	switch (measures[a.measure].unit) {
		case 'money': {
			const percent = second > 0 ? round((100 * Math.abs(by)) / second) : undefined;
			const share = percent === undefined ? '' : `${percent}%`;
			return {
				words: {
					'zh-CN': yuan(by, 'zh-CN') + (share && `（${share}）`),
					en: yuan(by, 'en') + (share && ` (${share})`)
				},
				parameters: { difference: by, ...(percent === undefined ? {} : { percent }) }
			};
		}
		case 'percent': {
			const points = round(by);
			return { words: ratePoints(points), parameters: { points } };
		}
		case 'count': {
			const apart = `${Math.abs(by)}`;
			return { words: { 'zh-CN': apart + a.unit, en: apart }, parameters: { difference: by } };
		}
	}
}
