import { above, detailOf, regionOf, tables } from '../../../data.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	tables.report.flatMap(({ report_id: id }) => [{ id }, { id, lang: 'en' }]);

export const load: PageServerLoad = async ({ params: { id } }) => {
	const detail = await detailOf(id);
	const { unit_id, region_code, origin } = detail.report;

	return {
		detail,
		unit: tables.unit.find((unit) => unit.unit_id === unit_id),
		above: [...above(region_code), regionOf(region_code)],
		demo: origin === 'demo' ? 1 : 0
	};
};
