import type { Draft } from '#model/draft.ts';
import type { Placed } from '#query/draft-peers.ts';

/** How a draft is set among the reports of others; undefined where it does not tell its type of unit, kind or year. */
export function placedAs(
	{ identity, wide, self_score }: Draft,
	unit_id: string | undefined
): Placed | undefined {
	const { unit_type, kind, year } = identity;
	if (unit_type === null || kind === null || year === null) return;

	const { months, adjusted, spent, basic, project, judged, met } = wide;
	const split = basic === null || project === null ? null : basic + project;
	return {
		unit_id,
		unit_type,
		kind,
		year,
		months,
		own: {
			execution: ratio(spent, adjusted),
			project_share: ratio(project, split),
			met: ratio(met, judged),
			score: self_score
		}
	};
}

const ratio = (part: number | null, whole: number | null) =>
	part === null || !whole ? null : part / whole;
