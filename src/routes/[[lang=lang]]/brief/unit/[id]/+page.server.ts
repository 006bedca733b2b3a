import { briefed, unitBrief } from '../../../../brief.server.ts';
import { above, regionOf, unitOf } from '../../../../data.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	briefed.flatMap(({ unit_id: id }) => [{ id }, { id, lang: 'en' }]);

export const load: PageServerLoad = async ({ params: { id } }) => {
	const unit = unitOf(id);
	const brief = await unitBrief(id);

	return {
		unit,
		above: [...above(unit.region_code), regionOf(unit.region_code)],
		brief,
		demo: brief.report.origin === 'demo' ? 1 : 0
	};
};
