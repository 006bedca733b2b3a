import type { Corrected } from '#model/corrected.ts';
import { nameless } from '#model/person.ts';
import type { Tables } from '#model/tables.ts';
import { isNone } from './correct.ts';
import { byCode } from './order.ts';

/** Every correction made, the latest first; a person's name is masked, an office's is not. */
export function correctionLog({
	correction,
	evaluation
}: Pick<Tables, 'correction' | 'evaluation'>): Corrected[] {
	const reports = new Map(evaluation.map((row) => [row.report_id, row]));
	const log = correction.flatMap(({ old, new: now, who, ...rest }) => {
		const report = reports.get(rest.report_id);
		if (!report) return [];
		return {
			...rest,
			unit: report.unit_short,
			year: report.year,
			old: old.replace(/@\d+$/, ''),
			now: isNone(now) ? null : now,
			who: nameless(who)
		};
	});
	return log.toSorted((a, b) => byCode(b.date, a.date));
}
