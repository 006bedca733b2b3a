import { unitCharts } from '#chart/charts/index.ts';
import { namedBy } from '#query/problems.ts';
import { disclosureOf, originalsOf } from '../../../disclosure.server.ts';
import { above, ask, evaluations, regionOf, tables, unitOf } from '../../../data.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	tables.unit.flatMap(({ unit_id: id }) => [{ id }, { id, lang: 'en' }]);

export const load: PageServerLoad = async ({ params: { id } }) => {
	const unit = unitOf(id);
	const reports = evaluations
		.filter(({ unit_id }) => unit_id === id)
		.toSorted((a, b) => a.year - b.year || (a.months ?? 0) - (b.months ?? 0));
	const answers = unitCharts.map(async (chart) => [chart.id, await ask(chart.query(id))] as const);

	return {
		unit,
		above: [...above(unit.region_code), regionOf(unit.region_code)],
		reports,
		years: disclosureOf(id),
		originals: originalsOf(id),
		named: await ask(namedBy(id)),
		answers: Object.fromEntries(await Promise.all(answers)),
		demo: reports.filter(({ origin }) => origin === 'demo').length
	};
};
