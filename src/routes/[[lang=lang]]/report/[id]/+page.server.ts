import { error } from '@sveltejs/kit';
import { above, detailOf, regionOf, tables, versions } from '../../../data.server.ts';
import { isLeftOut, prerendered } from '../../../prerendered.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	[...prerendered].flatMap((id) => [{ id }, { id, lang: 'en' }]);

export const load: PageServerLoad = async ({ params: { id } }) => {
	if (isLeftOut(id)) error(413, `report ${id} is beyond the limit`);
	const detail = await detailOf(id);
	const { unit_id, region_code, origin } = detail.report;

	return {
		detail,
		unit: tables.unit.find((unit) => unit.unit_id === unit_id),
		above: [...above(region_code), regionOf(region_code)],
		version: versions.get(id),
		demo: origin === 'demo' ? 1 : 0
	};
};
